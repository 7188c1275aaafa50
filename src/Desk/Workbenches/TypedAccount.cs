using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Desk.Workbenches;

/// <summary>A report as it was typed: numbers may be written as people write them, 5.8万头.</summary>
/// <param name="Word">How the task stands.</param>
/// <param name="Values">One for each measure; empty where it is not known.</param>
public sealed record TypedAccount(ProgressWord Word, IReadOnlyList<string> Values)
{
    public string Narrative { get; init; } = "";

    public string Problem { get; init; } = "";

    public string Cause { get; init; } = "";

    public string NextStep { get; init; } = "";

    public string Needs { get; init; } = "";

    public Headway? Headway { get; init; }

    /// <exception cref="RefusedException">Something in it cannot be read; the sentence says what.</exception>
    public Account For(PlanTask task)
    {
        if (string.IsNullOrWhiteSpace(Narrative)) throw new RefusedException("请写进展情况。", "Say what was done.");
        return new(Word, Narrative.Trim())
        {
            Values = ValuesOf(Values, task),
            Problem = Problem.Trim(),
            Cause = Cause.Trim(),
            NextStep = NextStep.Trim(),
            Needs = Needs.Trim(),
            Headway = Headway == new Headway() ? null : Headway,
        };
    }

    /// <exception cref="RefusedException">One is no number, or in another unit.</exception>
    internal static IReadOnlyList<MeasureValue> ValuesOf(IReadOnlyList<string> values, PlanTask task) =>
        [.. values.Take(task.Content.Measures.Count).Select((text, at) => ValueOf(text, at, task.Content.Measures[at])).OfType<MeasureValue>()];

    private static MeasureValue? ValueOf(string text, int at, Measure measure)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (SaidAmount.Parse(text) is not { IsTooLarge: false } said) throw new RefusedException(
            $"“{measure.Name}”填的“{text}”不是数。写成 82 或 5.8万{(measure.Unit == "1" ? "" : measure.Unit)} 这样。",
            $"\"{text}\" for {measure.Name} is no number. Write it as 82, or 5.8万{(measure.Unit == "1" ? "" : measure.Unit)}.");
        if (said.Unit.Length > 0 && said.Unit != measure.Unit) throw new RefusedException(
            $"“{measure.Name}”的单位是{(measure.Unit == "1" ? "（无）" : measure.Unit)}，填的是{said.Unit}。", $"{measure.Name} is in {(measure.Unit == "1" ? "no unit" : measure.Unit)}, not in {said.Unit}.");
        return new(at + 1, said.Value);
    }
}
