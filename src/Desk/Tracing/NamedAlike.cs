using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Tracing;

/// <summary>How far the words before a figure speak of what a roll-up counts, from 0 to 1: of the pairs of letters in its name, how many stand there.</summary>
internal static class NamedAlike
{
    private const string Idle = "新建成增的数累计总年当座个次人";

    public static double Of(string words, RollUp rollUp, Register register) =>
        Math.Max(Share(rollUp.Name.Chinese, words), 0.8 * Share(rollUp.Name.Chinese + register.Name.Chinese, words));

    private static double Share(string name, string words)
    {
        var letters = name.Where(letter => !Idle.Contains(letter)).Distinct().ToList();
        if (letters.Count == 0) return 0;
        var pairs = name.Zip(name.Skip(1)).Where(pair => !(Idle.Contains(pair.First) && Idle.Contains(pair.Second))).Distinct().ToList();
        var single = (double)letters.Count(words.Contains) / letters.Count;
        var paired = pairs.Count == 0 ? single : (double)pairs.Count(pair => words.Contains($"{pair.First}{pair.Second}", StringComparison.Ordinal)) / pairs.Count;
        return (single + paired) / 2;
    }
}
