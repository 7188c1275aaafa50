using Luoshi.Survey;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Luoshi.Repository.Tests.Documentation;

/// <summary>One Markdown file that people read, parsed.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Tree">Its blocks, headings with the anchors that a forge gives them.</param>
internal sealed record Page(string Path, MarkdownDocument Tree)
{
    private static readonly MarkdownPipeline _pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <summary>The pages that a newcomer is led to: those at the root and all of <c>docs</c>.</summary>
    public static IReadOnlyList<Page> All { get; } = Load(Checkout.Here());

    public IEnumerable<string> Anchors => Tree.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id).OfType<string>();

    public IEnumerable<Cited> Links => Tree.Descendants<LinkInline>().Select(link => Cite(link, link.Url ?? ""));

    /// <summary>Words set as code within a line.</summary>
    public IEnumerable<Cited> CodeSpans => Tree.Descendants<CodeInline>().Select(code => Cite(code, code.Content));

    /// <summary>Lines of fenced blocks that are marked as commands for a shell.</summary>
    public IEnumerable<Cited> ShellLines =>
        from block in Tree.Descendants<FencedCodeBlock>()
        where block.Info is "sh"
        from line in block.Lines.Lines.Take(block.Lines.Count).Index()
        let text = line.Item.ToString().Trim()
        where text.Length > 0 && !text.StartsWith('#')
        select new Cited(Path, block.Line + 2 + line.Index, text);

    private Cited Cite(MarkdownObject at, string text) => new(Path, at.Line + 1, text);

    private static List<Page> Load(Checkout checkout) =>
        [.. from path in checkout.Tracked()
            where path.EndsWith(".md", StringComparison.Ordinal) && (!path.Contains('/') || path.StartsWith("docs/", StringComparison.Ordinal))
            select new Page(path, Markdown.Parse(checkout.Read(path), _pipeline))];
}
