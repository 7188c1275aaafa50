using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Ledger.Tests.Registers;

/// <summary>A register is released by leave of a leader: what was approved is public, and nothing that is declared later.</summary>
public sealed class ReleaseRules
{
    private static readonly string _photo = new('a', 64), _other = new('b', 64);

    private readonly WaterOffice _office = new();

    public ReleaseRules()
    {
        Declare(2, ["label", "township", "photo"], "purpose = 'drinking'");
        _office.Enter("label=A1 township=河东镇 purpose=drinking dug_on=2025-03-05 depth=80 photo=" + _photo, null, _photo);
        _office.Enter("label=A2 township=河西乡 purpose=field dug_on=2025-03-05 depth=80");
    }

    [Fact]
    public void Nothing_is_public_before_it_is_released_nor_after_it_is_taken_back()
    {
        Assert.Null(_office.Register.Release);
        Assert.Contains("批准", _office.County.Refuse(new ReleaseRegister(WaterOffice.Wells, " "), Rehearsal.Office).Chinese, StringComparison.Ordinal);

        Release();
        Assert.Equal(["label", "township", "photo"], _office.Register.Release!.FieldsOf(_office.Register.Declared).Select(field => field.Code));
        Assert.Equal((true, false), (IsPublic(1), IsPublic(2)));
        _office.County.Refuse(new ReleaseRegister(WaterOffice.Wells, "陈县长"), Rehearsal.Office);

        _office.County.Give(new WithdrawRegister(WaterOffice.Wells), Rehearsal.Office, "数据有误");
        Assert.Null(_office.Register.Release);
        Assert.Equal("数据有误", Assert.Single(_office.Register.Notices).Notice);
    }

    [Fact]
    public void A_later_version_shows_less_at_once_and_more_only_when_it_is_approved()
    {
        Release();

        Declare(3, ["label", "depth"], "known(label)");
        Assert.Equal(["label"], _office.Register.Release!.FieldsOf(_office.Register.Declared).Select(field => field.Code));
        Assert.Equal((true, false), (IsPublic(1), IsPublic(2)));

        Release();
        Assert.Equal(["label", "depth"], _office.Register.Release!.FieldsOf(_office.Register.Declared).Select(field => field.Code));
        Assert.Equal((true, true), (IsPublic(1), IsPublic(2)));
    }

    [Fact]
    public void A_record_that_is_struck_off_is_public_no_more()
    {
        Release();
        _office.County.Give(new StrikeRecord(WaterOffice.Wells, 1), Rehearsal.WaterReporter, "重复登记");

        Assert.False(IsPublic(1));
    }

    [Fact]
    public void A_record_holds_no_photo_that_was_not_sent_with_it()
    {
        Assert.Throws<RecordsRefusedException>(() => _office.Enter("label=A9 township=河东镇 purpose=drinking dug_on=2025-03-05 depth=80 photo=" + _photo));
        Assert.Throws<RecordsRefusedException>(() => _office.Change(1, "photo=" + _other));
        _office.Change(1, $"depth=81 photo={_photo}");
        Assert.Equal(_photo, _office.County.State.Record(WaterOffice.Wells, 1).Fields["photo"]);
    }

    [Fact]
    public void Photos_are_shown_one_by_one_of_the_record_that_holds_them()
    {
        _office.County.Refuse(new ShowPhotos(WaterOffice.Wells, 1, [_photo], ""), Rehearsal.Office);
        _office.County.Refuse(new ShowPhotos(WaterOffice.Wells, 1, [_other], "陈县长"), Rehearsal.Office);
        _office.County.Refuse(new ShowPhotos(WaterOffice.Wells, 2, [_photo], "陈县长"), Rehearsal.Office);
        _office.County.Refuse(new ShowPhotos(WaterOffice.Wells, 1, [_photo], "陈县长"), Rehearsal.WaterReporter);

        _office.County.Give(new ShowPhotos(WaterOffice.Wells, 1, [_photo], "陈县长"), Rehearsal.Office);
        Assert.Equal([_photo], _office.County.State.Record(WaterOffice.Wells, 1).Photos);
        _office.County.Give(new ShowPhotos(WaterOffice.Wells, 1, [], ""), Rehearsal.Office);
        Assert.Empty(_office.County.State.Record(WaterOffice.Wells, 1).Photos);
    }

    [Fact]
    public void Views_are_their_owners_and_those_of_a_unit_are_shared_with_it()
    {
        var asked = new Dictionary<string, string> { ["find"] = "河东", ["sort"] = "depth" };
        _office.County.Give(new SaveView(WaterOffice.Wells, "河东的井", asked, IsShared: false), Rehearsal.WaterReporter);
        _office.County.Give(new SaveView(WaterOffice.Wells, "都看的", asked, IsShared: true), Rehearsal.WaterReporter);

        Assert.Equal(["河东的井", "都看的"], Views(Rehearsal.WaterReporter));
        Assert.Equal(["都看的"], Views(Rehearsal.WaterHead));
        Assert.Empty(Views(new("阿曼", Role.Reporter, "河东镇政府")));
        _office.County.Refuse(new SaveView(WaterOffice.Wells, "都看的", new Dictionary<string, string>(), false), Rehearsal.WaterHead);
        _office.County.Refuse(new SaveView(WaterOffice.Wells, "a/b", asked, false), Rehearsal.WaterReporter);

        _office.County.Give(new SaveView(WaterOffice.Wells, "都看的", new Dictionary<string, string>(), false), Rehearsal.WaterReporter);
        Assert.Equal(["河东的井"], Views(Rehearsal.WaterReporter));

        IEnumerable<string> Views(Actor who) => SavedView.For(_office.County.State, WaterOffice.Wells, who).Select(view => view.Name);
    }

    [Fact]
    public void One_form_is_one_record_however_often_it_is_sent()
    {
        var typed = WaterOffice.Typed("label=A3 township=河东镇 purpose=field dug_on=2025-03-05 depth=80") with { Form = "0123" };
        _office.County.Give(new EnterRecords(WaterOffice.Wells, [typed]), Rehearsal.WaterReporter);

        var refused = Assert.IsType<SentAlreadyException>(_office.County.Refuse(new EnterRecords(WaterOffice.Wells, [typed with { Values = WaterOffice.Values("label=A4 township=河东镇") }]), Rehearsal.WaterReporter));
        Assert.Equal(3, refused.Number);
    }

    private void Release() => _office.County.Give(new ReleaseRegister(WaterOffice.Wells, "陈县长"), Rehearsal.Office);

    private bool IsPublic(int number) => _office.Register.Release!.Shown(_office.Register.Declared)(_office.County.State.Record(WaterOffice.Wells, number));

    private void Declare(int version, string[] columns, string where)
    {
        var declared = WaterOffice.Version(1);
        _office.County.Give(new DeclareRegisters([declared with
        {
            Version = version,
            Fields = [.. declared.Fields, new Field("photo", new("照片", "Photo"), FieldKind.Photo)],
            Public = new(columns) { Where = Formula.Parse(where) },
        }]), Rehearsal.Office);
    }
}
