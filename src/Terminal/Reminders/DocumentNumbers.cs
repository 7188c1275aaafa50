using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Terminal.Reminders;

/// <summary>The numbers of documents (发文字号) from one on: each notice has its own.</summary>
internal static partial class DocumentNumbers
{
    /// <summary>云牧督办〔2026〕3号, 4号, 5号 …; nothing but empty ones where the first is.</summary>
    public static IReadOnlyList<string> From(string first, int count)
    {
        if (first.Length == 0 || count == 1) return [.. Enumerable.Repeat(first, count)];
        if (Ending().Match(first) is not { Success: true } match || !int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number)) throw new Failure(new(
            $"有 {count} 份通知，每份一个号：--number 要写成 云牧督办〔2026〕3号 这样，从 3 号往下排；写的是“{first}”。",
            $"There are {count} notices with a number each: --number is written as 云牧督办〔2026〕3号, from which they are counted on, not \"{first}\"."));
        var before = first[..match.Index];
        return [.. Enumerable.Range(0, count).Select(index => FormattableString.Invariant($"{before}{number + index}号"))];
    }

    [GeneratedRegex(@"(\d{1,6})号$")]
    private static partial Regex Ending();
}
