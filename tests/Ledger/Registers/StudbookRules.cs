using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Packs.Registers;

namespace Luoshi.Ledger.Tests.Registers;

/// <summary>A studbook works out how inbred its animals are, and holds parents to what parents can be.</summary>
public sealed class StudbookRules
{
    private const string Horses = "horses", Plan = "mating-plan";

    private readonly Rehearsal _county = new();

    public StudbookRules()
    {
        _county.Today = new(2025, 7, 10);
        _county.Give(new DeclareRegisters(BusinessPacks.Read(Checkout.At("packs", "horses")).Registers), Rehearsal.Office);
        foreach (var (sex, year, parents) in (ReadOnlySpan<(string, int, string)>)[("stallion", 2008, ""), ("mare", 2009, ""), ("stallion", 2014, "sire=1 dam=2"), ("mare", 2015, "sire=1 dam=2")]) Enter(sex, year, parents);
    }

    [Fact]
    public void A_foal_is_entered_with_its_coefficient_and_counts_in_the_mean_of_the_herd()
    {
        var refused = Assert.Throws<RecordsRefusedException>(() => Enter("mare", 2020, "sire=3 dam=4"));
        Assert.Contains("25 %", refused.Chinese, StringComparison.Ordinal);

        Enter("mare", 2020, "sire=3 dam=4", "保种");

        Assert.Equal("0.25", _county.State.Record(Horses, 5).Fields["inbreeding"]);
        Assert.Equal("0", _county.State.Record(Horses, 4).Fields["inbreeding"]);
        Assert.False(_county.State.Record(Horses, 1).Fields.ContainsKey("inbreeding"));
        var register = _county.State.Register(Horses);
        Assert.Equal(0.083333m, decimal.Round(RollUpFigure.Of(_county.State, register, register.Declared.RollUp("mean-inbreeding")!, new(2025, 7)).Value!.Value, 6));
    }

    [Fact]
    public void A_coefficient_is_not_typed() =>
        Assert.Contains("inbreeding", Assert.Throws<RefusedException>(() => Enter("mare", 2020, "sire=3 inbreeding=0.01")).English, StringComparison.Ordinal);

    [Fact]
    public void A_mating_that_is_too_close_owes_an_explanation()
    {
        var close = WaterOffice.Values("stud_code=N01 stallion=3 mare=4 planned_on=2025-05-01 aim=racing mares_planned=1");

        var refused = Assert.Throws<RecordsRefusedException>(() => _county.Give(new EnterRecords(Plan, [new NewRecord(close)]), Rehearsal.Office));
        Assert.Contains("6.25 %", refused.English, StringComparison.Ordinal);
        _county.Give(new EnterRecords(Plan, [new NewRecord(close) { Explanation = "保种群" }]), Rehearsal.Office);

        Assert.Equal("0.25", _county.State.Record(Plan, 1).Fields["expected_inbreeding"]);
    }

    [Fact]
    public void A_sire_is_no_mare_and_older_than_its_young()
    {
        Assert.Contains("性别", Assert.Throws<RecordsRefusedException>(() => Enter("mare", 2020, "sire=2")).Chinese, StringComparison.Ordinal);
        Assert.Contains("年长", Assert.Throws<RecordsRefusedException>(() => Enter("mare", 2013, "sire=3")).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_becomes_an_ancestor_of_its_own()
    {
        var change = new ChangeRecord(Horses, 1, WaterOffice.Values("sire=3"));

        Assert.Contains("祖先", Assert.Throws<RecordsRefusedException>(() => _county.Give(change, Rehearsal.Office)).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Parents_that_are_corrected_change_the_coefficient()
    {
        Enter("mare", 2020, "sire=3 dam=4", "保种");

        _county.Give(new ChangeRecord(Horses, 5, WaterOffice.Values("dam=2")) { Explanation = "保种" }, Rehearsal.Office);
        Assert.Equal("0.25", _county.State.Record(Horses, 5).Fields["inbreeding"]);
        _county.Give(new ChangeRecord(Horses, 5, new Dictionary<string, string> { ["dam"] = "" }), Rehearsal.Office);
        Assert.Equal("", _county.State.Record(Horses, 5).Fields["inbreeding"]);
    }

    private void Enter(string sex, int year, string parents, string explanation = "")
    {
        var number = 1 + (_county.State.Find(RecordCounter.KeyOf(Horses)) is RecordCounter counter ? counter.Last : 0);
        var words = $"name=马{number} stud_number=Y{number} breed=yili sex={sex} born_on={year}-04-01 stud_code=N01 herd=core registered_on={year + 1}-04-01 {parents}";
        _county.Give(new EnterRecords(Horses, [new NewRecord(WaterOffice.Values(words)) { Explanation = explanation }]), Rehearsal.Office);
    }
}
