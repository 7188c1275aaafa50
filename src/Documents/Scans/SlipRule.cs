using System.Text.RegularExpressions;

namespace Luoshi.Documents.Scans;

/// <summary>
/// A slip that recognition makes and that can be mended for sure by the characters around it. No digit is ever made another digit,
/// and none is made of anything but a round sign between digits.
/// </summary>
/// <param name="Slip">Finds it.</param>
/// <param name="Right">What stands there in truth; shorter than what was read where something is to go.</param>
internal sealed partial record SlipRule(Regex Slip, string Right)
{
    private const string Scale = "(?:[%％‰万亿]|个百分点|百分点)";
    private const string Round = "[OoОо○〇]";
    private const string Numeral = "[一二三四五六七八九]";
    private const string Dash = @"[一—–\-]";

    private static readonly SlipRule[] All =
    [
        new(BlankInNumber(), ""),
        new(BlankBeforeScale(), ""),
        new(CommaForPoint(), "."),
        new(MarkForPoint(), "."),
        new(PerMille(), "‰"),
        new(RoundZero(), "0"),
        new(RoundNumeral(), "〇"),
        new(Times(), "×"),
        new(DashBeforeNumber(), "—"),
        new(DashBehindNumber(), "—"),
    ];

    /// <summary>Mends a line.</summary>
    public static IReadOnlyList<Character> MendAll(IReadOnlyList<Character> line) => All.Aggregate(line, (read, rule) => rule.Mend(read));

    private IReadOnlyList<Character> Mend(IReadOnlyList<Character> line)
    {
        var slips = Slip.Matches(string.Concat(line.Select(character => character.Sign)));
        if (slips.Count == 0) return line;
        var mended = line.ToList();
        foreach (var slip in slips.Reverse())
        {
            for (var at = 0; at < Right.Length; at++) mended[slip.Index + at] = mended[slip.Index + at].Mend(Right[at]);
            mended.RemoveRange(slip.Index + Right.Length, slip.Length - Right.Length);
            if (Right.Length == 0) Doubt(mended, slip.Index);
        }
        return mended;
    }

    /// <summary>Where a blank is taken out, what it parted is doubtful.</summary>
    private static void Doubt(List<Character> line, int at)
    {
        for (var beside = at - 1; beside <= at; beside++) line[beside] = line[beside].Mend(line[beside].Sign);
    }

    /// <summary>235 .2, 235. 2, 235 . 2 and 1, 234, but not the number of a paragraph before a number.</summary>
    [GeneratedRegex(@"(?<=\d) (?=[.,] ?\d)|(?<=\d ?\.)(?<!^\d{1,3} ?\.) (?=\d)|(?<=\d ?,) (?=\d{3}(?!\d))")]
    private static partial Regex BlankInNumber();

    [GeneratedRegex(@"(?<=\d) (?=[%％‰])")]
    private static partial Regex BlankBeforeScale();

    /// <summary>16,2%: groups of thousands have three digits.</summary>
    [GeneratedRegex($@"(?<=(?<![\d,，.])\d{{1,4}}),(?=\d{{1,2}}{Scale})")]
    private static partial Regex CommaForPoint();

    /// <summary>16·2%, and 16。2%.</summary>
    [GeneratedRegex($@"(?<=(?<![\d,，.])\d{{1,4}})[·•．。](?=\d{{1,2}}{Scale})")]
    private static partial Regex MarkForPoint();

    [GeneratedRegex("(?<=[0-9])%[oO](?![A-Za-z0-9])")]
    private static partial Regex PerMille();

    /// <summary>2O24.</summary>
    [GeneratedRegex($"(?<=[0-9]{Round}*){Round}(?={Round}*[0-9])")]
    private static partial Regex RoundZero();

    /// <summary>二O二五年.</summary>
    [GeneratedRegex($"(?<={Numeral})[OoОо○0](?={Numeral})")]
    private static partial Regex RoundNumeral();

    /// <summary>2X35.</summary>
    [GeneratedRegex("(?<=[0-9])[xXＸ](?=[0-9])")]
    private static partial Regex Times();

    /// <summary>一2一, on a line of its own: a page number.</summary>
    [GeneratedRegex($@"^[一–\-](?= ?[0-9]{{1,4}} ?{Dash}$)")]
    private static partial Regex DashBeforeNumber();

    [GeneratedRegex($@"(?<=^{Dash} ?[0-9]{{1,4}} ?)[一–\-]$")]
    private static partial Regex DashBehindNumber();
}
