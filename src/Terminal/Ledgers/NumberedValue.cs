using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Ledgers;

/// <summary>A value of one of a task's measures on the command line: <c>82</c>, <c>5.8万头</c>, or <c>2=82</c> for the second.</summary>
internal static class NumberedValue
{
    /// <param name="option">Where it stands, for messages.</param>
    /// <param name="text">As it was typed.</param>
    /// <param name="measures">Those of the task.</param>
    public static MeasureValue Parse(string option, string text, IReadOnlyList<Measure> measures)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var number = 1;
        if (equals >= 0 && !int.TryParse(text.AsSpan(0, equals), NumberStyles.None, CultureInfo.InvariantCulture, out number) || SaidAmount.Parse(text[(equals + 1)..]) is not { } said)
            throw NotWritten(option, text, measures);
        if (said.IsTooLarge) throw new Failure(new($"{option} 的数太大：{text}。请核对单位。", $"{option} is too large a number: {text}. Check the unit."));
        if (number < 1 || number > measures.Count) throw new Failure(new(
            $"这项任务有 {measures.Count} 个指标，没有第 {number} 个。", $"The task has {measures.Count} measures, and no measure {number}."));
        var measure = measures[number - 1];
        if (said.Unit.Length > 0 && said.Unit != measure.Unit) throw new Failure(new(
            $"{option} 的单位不对：“{text}”写的是{said.Unit}，这个指标（{GoalWords.Of(measure)}）{(measure.Unit == "1" ? "没有单位" : $"按{measure.Unit}计")}。",
            $"{option} has another unit: \"{text}\" is in {said.Unit}, the measure ({GoalWords.Of(measure)}) {(measure.Unit == "1" ? "has none" : $"in {measure.Unit}")}."));
        return new(number, said.Value);
    }

    private static Failure NotWritten(string option, string text, IReadOnlyList<Measure> measures)
    {
        var unit = measures is [{ Unit: not "1" } first, ..] ? first.Unit : "";
        return new(new(
            $"{option} 要写成 82、5.8万{unit} 或 2=82 这样（2= 指第 2 个指标），不能是“{text}”。",
            $"{option} is written as 82, 5.8万{unit} or 2=82 (for the second measure), not \"{text}\"."));
    }
}
