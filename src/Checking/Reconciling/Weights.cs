using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Luoshi.Checking.Reconciling;

/// <summary>How much each trait counts (<c>weights.txt</c>), fitted to pairs of reports annotated by hand.</summary>
internal static partial class Weights
{
    /// <summary>What no rival stands for in the lead over one.</summary>
    private const float NoRival = 3;

    private static readonly Dictionary<string, float> Rows = Load();
    private static readonly float[] Traits = [.. Enum.GetNames<Trait>().Select(name => Rows.GetValueOrDefault(name))];

    /// <summary>Below it a report says nothing of a promise, rather than that this guesses.</summary>
    public const float Threshold = -0.3f;

    /// <summary>Below it a passage is taken to speak of the matter, and not to say that the promise itself was kept.</summary>
    public const float Sure = 0.3f;

    /// <summary>How likely a passage is to answer a promise; candidates are put in order by it.</summary>
    public static float Likely(float[] traits)
    {
        var sum = Rows["Start"];
        for (var at = 0; at < traits.Length; at++) sum += Traits[at] * traits[at];
        return sum;
    }

    /// <summary>How certain it is that the best candidate answers the promise at all, as log odds.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="traits">Those of the best candidate.</param>
    /// <param name="likely">Its likelihood.</param>
    /// <param name="rival">That of the best one elsewhere in the report.</param>
    /// <param name="again">Share of the promise that one clause of the next plan holds.</param>
    public static float Certainty(Piece promise, float[] traits, float likely, float? rival, float again)
    {
        var lead = rival is { } other ? MathF.Max(0, likely - other) : NoRival;
        return Rows["certain.Start"] + Rows["certain.Likely"] * likely + Rows["certain.Lead"] * lead + Rows["certain.Again"] * MathF.Min(1.2f, again)
            + (Soft().IsMatch(promise.Text) ? Rows["certain.Soft"] : 0) + Rows["certain.Length"] * promise.Text.Length / 30
            + Rows["certain.Unnamed"] * traits[(int)Trait.Unnamed] + Rows["certain.HasFigure"] * traits[(int)Trait.HasFigure]
            + Rows["certain.BothFigures"] * traits[(int)Trait.BothFigures] + Rows["certain.Unit"] * traits[(int)Trait.Unit]
            + Rows["certain.TopicMissed"] * traits[(int)Trait.TopicMissed] + Rows["certain.Topic"] * traits[(int)Trait.Topic]
            + Rows["certain.Quoted"] * traits[(int)Trait.Quoted] + Rows["certain.MeasureMissed"] * traits[(int)Trait.MeasureMissed];
    }

    private static Dictionary<string, float> Load()
    {
        Dictionary<string, float> rows = [];
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("weights.txt")!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split(' ') is [var name, var weight]) rows[name] = float.Parse(weight, CultureInfo.InvariantCulture);
        return rows;
    }

    /// <summary>A promise that begins so is seldom taken up by name.</summary>
    [GeneratedRegex("^(支持|争创|鼓励|探索|培育|力争|争取|谋划|推动|引导|加强|深化|完善|健全|优化|创建|申报)")]
    private static partial Regex Soft();
}
