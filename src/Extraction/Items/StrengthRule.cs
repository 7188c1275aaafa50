using Luoshi.Extraction.Lexicons;

namespace Luoshi.Extraction.Items;

/// <summary>Reads how firmly a clause promises, from its first verb; 5 hard to 1 explore.</summary>
internal sealed class StrengthRule(ItemWords words)
{
    public const int Hard = 5;
    public const int Firm = 4;
    public const int Aim = 3;
    public const int Process = 2;
    public const int Explore = 1;

    /// <summary>The strength told by <paramref name="said"/>; <paramref name="before"/> is that of the item before it in the sentence.</summary>
    public int Of(ReadOnlySpan<char> said, bool hasFigures, int before)
    {
        if ((said.StartsWith("坚决") || said.StartsWith("严格")) && !said.StartsWith("坚决守"))
            return words.HasGrade(said) ? Hard : Process;
        var at = 0;
        int strength;
        while (Next(said, ref at, out strength))
        {
        }

        if (strength == Process && hasFigures && words.CountedVerbs.Match(said, at) > 0)
            return Firm;
        if (strength > 0)
            return strength;
        var told = Anywhere(said);
        if (told is Aim or Hard)
            return told;
        if (before is Aim or Hard)
            return before;
        return told > 0 || hasFigures ? Firm : Process;
    }

    /// <summary>A main expected target is firm unless its own words say more or less.</summary>
    public int OfHeadline(ReadOnlySpan<char> said, bool hasFigures)
    {
        for (var at = 0; at < said.Length; at++)
            if (words.Strengths.Match(said, at, out var strength) > 1 && strength is Hard or Aim)
                return strength;
        return hasFigures || said.Contains("同步", StringComparison.Ordinal) || said.Contains("完成", StringComparison.Ordinal) || said.Contains("达到", StringComparison.Ordinal)
            ? Firm
            : said.Contains("进一步", StringComparison.Ordinal) || said.Contains("不断", StringComparison.Ordinal) ? Process : Firm;
    }

    /// <summary>Skips a neutral word; false at the verb that decides or at a word that is none.</summary>
    private bool Next(ReadOnlySpan<char> said, ref int at, out int strength)
    {
        var verb = words.Strengths.Match(said, at, out strength);
        var skip = words.StrengthSkips.Match(said, at);
        if (verb >= skip)
            return false;
        strength = 0;
        at += skip;
        return at < said.Length;
    }

    /// <summary>A clause that opens with its subject tells its strength further on: 用水总量控制在…以内.</summary>
    private int Anywhere(ReadOnlySpan<char> said)
    {
        var best = 0;
        for (var at = 1; at < said.Length; at++)
        {
            if (words.Strengths.Match(said, at, out var strength) < 2)
                continue;
            if (strength is Hard or Aim)
                return strength;
            if (best == 0 && strength == Firm)
                best = strength;
        }

        return best;
    }
}
