namespace Luoshi.Extraction.Tests.Documentation;

/// <summary>Each group of words that comes with the program says where its words come from.</summary>
public sealed class LexiconSourceTests
{
    [Fact]
    public void Every_group_has_a_source_right_behind_its_name()
    {
        var groups = Groups().ToList();

        Assert.NotEmpty(groups);
        Assert.All(groups, group => Assert.Matches("^source: .{4,}", group.Next));
    }

    private static IEnumerable<(string Name, string Next)> Groups() =>
        from path in Directory.EnumerateFiles(Checkout.At("src", "Extraction", "Lexicons", "Words"), "*.lex")
        let lines = File.ReadAllLines(path)
        from line in lines.Index()
        where line.Item.StartsWith('[')
        select ($"{Path.GetFileName(path)}: {line.Item}", lines.ElementAtOrDefault(line.Index + 1) ?? "");
}
