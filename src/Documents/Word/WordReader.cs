using Luoshi.Documents.Flow;
using Luoshi.Documents.Word.Numbering;

namespace Luoshi.Documents.Word;

/// <summary>
/// Takes in Word documents. The text is what a reader of the finished document would read: with the numbers that are generated,
/// with tracked changes accepted, without what stands around the text. Notes follow the body in the order of reference.
/// </summary>
internal sealed class WordReader : FormatReader
{
    public override Intake Read(SourceFile file, OpenOptions options) => Read(file, SourceFormat.Word, options);

    /// <summary>For a file that was turned into a Word document and is still told as what it came as.</summary>
    public static Intake Read(SourceFile file, SourceFormat format, OpenOptions options)
    {
        using var package = new WordPackage(file, new Deadline(file.Name, options));
        return ParserGuard.Read(file, "DOCX", () => Read(file, format, package));
    }

    private static Intake Read(SourceFile file, SourceFormat format, WordPackage package)
    {
        using var styleWalk = package.Walk(package.Main.StyleDefinitionsPart);
        using var listWalk = package.Walk(package.Main.NumberingDefinitionsPart);
        var styles = Styles.Read(styleWalk);
        var story = new Story(styles, new ParagraphNumbering(Lists.Read(listWalk), styles), new TextBudget(file.Name));
        var flow = new TextFlow();
        ReadBody(package, story, flow);
        new Notes(package, story).Write(flow);
        new Surroundings(package, story).Count();
        return flow.Compose(file, format, story.Omissions);
    }

    private static void ReadBody(WordPackage package, Story story, TextFlow flow)
    {
        using var walk = package.Walk(package.Main)!;
        walk.Start();
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (WordNames.Of(walk) is "body")
                new Passage(story, flow.Write).Read(walk);
    }
}
