namespace Luoshi.Fuzz.Seeds;

/// <summary>What of a checkout seeds are made of: the report of the invented county, and inputs kept from findings.</summary>
internal sealed class Sample(string checkout)
{
    public string Text { get; } = File.ReadAllText(Directory.GetFiles(Path.Combine(checkout, "samples"), "*-*.md").Order(StringComparer.Ordinal).Last());

    /// <summary>Its paragraphs, shortened.</summary>
    public IReadOnlyList<string> Lines => [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Length > 60 ? line[..60] : line)];

    /// <summary>Inputs made by hand or kept from findings of a target.</summary>
    public IEnumerable<(string Name, byte[] Input)> Kept(string target)
    {
        var folder = Path.Combine(checkout, "fuzz", "inputs", target);
        return Directory.Exists(folder) ? Directory.GetFiles(folder).Select(file => ($"kept-{Path.GetFileName(file)}", File.ReadAllBytes(file))) : [];
    }
}
