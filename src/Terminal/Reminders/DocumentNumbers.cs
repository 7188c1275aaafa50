using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Terminal.Reminders;

/// <summary>The numbers of documents (发文字号) from one on: each notice has its own.</summary>
internal static partial class DocumentNumbers
{
    /// <summary>云牧督办〔2026〕3号, 4号, 5号 …; nothing but empty ones where the first is.</summary>
    public static IReadOnlyList<string> From(string first, int count)
    {
        if (first.Length == 0) return [.. Enumerable.Repeat(first, count)];
        if (Written().Match(first) is not { Success: true } match || !int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number)) throw new Failure(new(
            $"--number 要写成 云牧督办〔2026〕3号 这样，有几份就从 3 号往下排；写的是“{first}”。",
            $"--number is written as 云牧督办〔2026〕3号, from which several notices are counted on, not \"{first}\"."));
        var before = first[..match.Groups[1].Index];
        return [.. Enumerable.Range(0, count).Select(index => FormattableString.Invariant($"{before}{number + index}号"))];
    }

    [GeneratedRegex(@"^\S+〔\d{4}〕(\d{1,6})号$")]
    private static partial Regex Written();
}
