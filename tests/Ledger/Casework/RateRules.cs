using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Casework.Wanted;
using static Luoshi.Ledger.Tests.Casework.CallCentre;

namespace Luoshi.Ledger.Tests.Casework;

/// <summary>Rates with the numbers that they are of.</summary>
public sealed class RateRules
{
    private readonly CallCentre _centre = new();

    public RateRules()
    {
        for (var ticket = 1; ticket <= 6; ticket++) _centre.Receive(ticket == 5 ? "unreasonable=yes" : ticket == 6 ? "anonymous=yes" : "");
    }

    [Fact]
    public void What_is_not_due_yet_is_in_neither_number()
    {
        _centre.Lead(1, "住建局");
        _centre.Lead(2, "住建局");
        _centre.Give(new AnswerCase(Ticket(1), "已更换加压泵。") { Result = "solved" }, Builders);

        Assert.Equal((1, 1, 1), Told(RateKind.SignedInTime));
        Assert.Equal((1, 1, 1), Told(RateKind.AnsweredInTime));
        Assert.Equal((1, 2, 0), Told(RateKind.Answered));
        _centre.At("2025-07-16 10:00");
        Assert.Equal((1, 2, 0), Told(RateKind.AnsweredInTime));
    }

    [Fact]
    public void Only_answers_that_count_are_in_the_rates_of_the_call_back()
    {
        _centre.Closed(1);
        _centre.Closed(2, "so_so", "partly");
        _centre.Closed(3, "no_answer");
        _centre.Closed(5, "not_content", "unsolved");
        _centre.Answered(4);
        _centre.Give(new CallBackCase(Ticket(4), false), Keeper);

        Assert.Equal((1, 2, 3), Told(RateKind.Content));
        Assert.Equal((2, 3, 2), Told(RateKind.Solved));
    }

    [Fact]
    public void Content_at_first_is_not_mended_by_doing_it_again()
    {
        _centre.Closed(1, "not_content", "unsolved");
        _centre.Give(new OpenCaseAgain(Ticket(1)) { Time = Time }, Keeper, "水压还是不足");
        _centre.Give(new AnswerCase(Ticket(1), "又更换了立管。") { Result = "solved" }, Builders);
        _centre.Give(new PassReplies(Ticket(1)), Keeper);
        _centre.Give(new CallBackCase(Ticket(1), true) { Satisfaction = "content", Solution = "solved" }, Keeper);

        Assert.Equal(((1, 1, 0), (0, 1, 0)), (Told(RateKind.Content), Told(RateKind.ContentAtFirst)));
    }

    [Fact]
    public void Nobody_has_to_be_reached_on_an_anonymous_case()
    {
        _centre.Lead(1, "住建局");
        _centre.Lead(6, "住建局");
        _centre.Give(new AnswerCase(Ticket(1), "已更换加压泵。") { Result = "solved", ReachedAt = new(2025, 7, 8, 10, 0, 0) }, Builders);
        _centre.Give(new AnswerCase(Ticket(6), "已更换加压泵。") { Result = "solved" }, Builders);

        Assert.Equal((1, 1, 1), Told(RateKind.Reached));
    }

    [Fact]
    public void The_units_have_more_cases_together_than_there_are()
    {
        _centre.Dispatch(1, new("住建局", HandingPart.Apart), new("水利局", HandingPart.Apart));
        _centre.Lead(2, "水利局");
        _centre.Give(new AnswerCase(Ticket(2), "主管网压力已调高。") { Result = "solved" }, Water);
        var files = Files();

        Assert.Equal(["住建局", "水利局"], Rates.Units(files));
        Assert.Equal((0, 1, 1, 2), (Of(Rates.Of(files, "住建局"), RateKind.Answered).Item1, Of(Rates.Of(files, "住建局"), RateKind.Answered).Item2, Of(Rates.Of(files, "水利局"), RateKind.Answered).Item1, Of(Rates.Of(files, "水利局"), RateKind.Answered).Item2));
        Assert.Equal((1, 2, 0), Told(RateKind.Answered));
    }

    [Fact]
    public void Merged_cases_are_answered_with_the_one_they_follow()
    {
        _centre.Lead(1, "住建局");
        _centre.Lead(2, "住建局");
        _centre.Give(new MergeCases(Ticket(1), [2]), Keeper);

        Assert.Equal((0, 1, 0), Told(RateKind.Answered));
    }

    [Fact]
    public void What_happened_behind_the_cut_off_has_not_happened()
    {
        _centre.Lead(1, "住建局");
        _centre.At("2025-07-10 10:00");
        _centre.Give(new AnswerCase(Ticket(1), "已更换加压泵。") { Result = "solved" }, Builders);

        Assert.Equal((0, 1, 0), Of(new CaseRates(_centre.Clock, new(2025, 7, 9, 23, 59, 0)).Of(Files()), RateKind.Answered));
    }

    private CaseRates Rates => new(_centre.Clock, _centre.County.Today.ToDateTime(_centre.County.Time));

    private List<Casefile> Files() => [.. Enumerable.Range(1, 6).Select(_centre.File)];

    private (int, int, int) Told(RateKind kind) => Of(Rates.Of(Files()), kind);

    private static (int, int, int) Of(IReadOnlyList<Rate> rates, RateKind kind) => rates.Single(rate => rate.Kind == kind) is var rate ? (rate.Yes, rate.Of, rate.LeftOut) : default;
}
