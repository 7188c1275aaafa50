namespace Luoshi.Ledger.Spoken;

/// <summary>One thing that a fact or an entity says, by the members that lead to it.</summary>
/// <param name="Path">The members' names from the outermost, with the place in a list: <c>Content.Measures[2].Value</c>.</param>
/// <param name="Chinese">What it says.</param>
/// <param name="English">What it says.</param>
public sealed record Leaf(string Path, string Chinese, string English)
{
    public string ChineseName => Name(FieldNames.Chinese);

    public string EnglishName => Name(FieldNames.English);

    private string Name(Func<string, string> of) => string.Join('·', Path.Split('.').Select(step => Named(step, of)).Where(name => name.Length > 0));

    /// <summary>The place in a list is told where there is more than one.</summary>
    private static string Named(string step, Func<string, string> of)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0) return of(step);
        var place = step[(bracket + 1)..^1];
        return of(step[..bracket]) + (place == "1" ? "" : place);
    }
}
