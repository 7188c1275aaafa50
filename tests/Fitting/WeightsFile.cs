using System.Globalization;
using System.Text;
using Luoshi.Checking.Reconciling;
using Luoshi.Extraction.Tests;

namespace Luoshi.Fitting;

/// <summary>The file that the program takes its weights from.</summary>
internal static class WeightsFile
{
    private static string Path => Checkout.At("src", "Checking", "Reconciling", "weights.txt");

    public static void Write(Weights weights)
    {
        var text = new StringBuilder("# Written by tests/Fitting from pairs of reports followed by hand (docs/accuracy.md).\n");
        Append(text, "How much each trait of a promise and a passage counts (Trait.cs), as log odds.", weights, name => !name.Contains('.', StringComparison.Ordinal));
        Append(text, "How much counts for the best passage answering the promise at all (Trait.cs, Sign.cs).", weights, name => name.StartsWith("certain.", StringComparison.Ordinal));
        foreach (var degree in Enum.GetNames<Degree>())
            Append(text, $"How much counts for a promise that is answered without a figure being {degree.ToLowerInvariant()} (Clue.cs, Degree.cs).", weights, name => name.StartsWith(degree + ".", StringComparison.Ordinal));
        Append(text, "How much counts for a promise being worth following (Hint.cs).", weights, name => name.StartsWith("firm.", StringComparison.Ordinal));
        Append(text, "Where lines are drawn (Weights.cs).", weights, name => name.StartsWith("limit.", StringComparison.Ordinal));
        File.WriteAllText(Path, text.ToString());
    }

    private static void Append(StringBuilder text, string title, Weights weights, Func<string, bool> isOfIt)
    {
        text.Append(CultureInfo.InvariantCulture, $"# {title}\n");
        foreach (var (name, weight) in weights.Rows.Where(row => isOfIt(row.Key)))
            text.Append(CultureInfo.InvariantCulture, $"{name} {weight:0.###}\n");
    }
}
