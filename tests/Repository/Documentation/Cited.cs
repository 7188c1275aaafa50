namespace Luoshi.Repository.Tests.Documentation;

/// <summary>Words of a page, with the place where they stand.</summary>
internal sealed record Cited(string Page, int Line, string Text)
{
    public override string ToString() => $"{Page}:{Line}: {Text}";
}
