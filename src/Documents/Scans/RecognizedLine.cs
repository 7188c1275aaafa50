namespace Luoshi.Documents.Scans;

/// <summary>
/// A line as recognized. Recognition tells the line's own place well and those of its words badly, so the characters are set out
/// evenly between the ends of each run of words that no wide gap parts.
/// </summary>
internal sealed class RecognizedLine
{
    /// <summary>A gap wider than this, in ems, parts cells of a table or columns.</summary>
    private const float Gap = 1.5f;

    /// <summary>A narrower gap between words of an alphabet is none.</summary>
    private const float Blank = 0.25f;

    private RecognizedLine(List<List<RecognizedWord>> runs, float em)
    {
        Runs = [.. runs.Select(run => new RecognizedRun(SlipRule.MendAll(CharactersOf(run, em)), run[0].Box.Left, run.Max(word => word.Box.Right)))];
        Certainty = runs.SelectMany(run => run).Average(word => word.Certainty);
        Height = Quartile(runs.SelectMany(run => run).Select(word => word.Box.Bottom - word.Box.Top));
        Bottom = Quartile(runs.SelectMany(run => run).Select(word => word.Box.Bottom));
    }

    public IReadOnlyList<RecognizedRun> Runs { get; }

    /// <summary>That of its words on the average.</summary>
    public float Certainty { get; }

    /// <summary>How high its characters are, in pixels; some are told as high as the line, so most are not higher.</summary>
    public float Height { get; }

    /// <summary>Where its characters end below, in pixels.</summary>
    public float Bottom { get; }

    public string Text => string.Concat(Runs.SelectMany(run => run.Characters).Select(character => character.Sign));

    public static RecognizedLine Of(IReadOnlyList<RecognizedWord> words)
    {
        var em = Quartile(words.Select(word => word.Box.Bottom - word.Box.Top));
        List<List<RecognizedWord>> runs = [[words[0]]];
        foreach (var word in words.Skip(1))
            if (word.Box.Left - runs[^1][^1].Box.Right > Gap * em) runs.Add([word]);
            else runs[^1].Add(word);
        return new RecognizedLine(runs, em);
    }

    private static List<Character> CharactersOf(List<RecognizedWord> run, float em)
    {
        var characters = new List<Character>();
        var right = run[0].Box.Left;
        foreach (var word in run)
        {
            if (characters.Count > 0 && word.Box.Left - right > Blank * em && characters[^1].IsWestern && Character.IsWesternSign(word.Text[0]))
                characters.Add(new Character(' ', word.Certainty));
            characters.AddRange(word.Text.Select(sign => new Character(sign, word.Certainty)));
            right = word.Box.Right;
        }
        return characters;
    }

    private static float Quartile(IEnumerable<float> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 4];
    }
}
