using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Documentation;

public sealed class LinkRules
{
    private static readonly string _root = Checkout.Here().Root;

    [Fact]
    public void Every_link_inside_the_repository_leads_somewhere() =>
        Offences.AssertNone(Page.All.SelectMany(page => page.Links).Where(IsInternal).Where(link => !Leads(link)));

    private static bool IsInternal(Cited link) => !link.Text.Contains("://", StringComparison.Ordinal) && !link.Text.StartsWith("mailto:", StringComparison.Ordinal);

    private static bool Leads(Cited link)
    {
        var (path, anchor) = link.Text.Split('#') is [var before, var after] ? (before, after) : (link.Text, null);
        var target = path.Length == 0 ? link.Page : RelativeTo(link.Page, path);
        return (File.Exists(Path.Combine(_root, target)) || Directory.Exists(Path.Combine(_root, target)))
            && (anchor is null || Page.All.Any(page => page.Path == target && page.Anchors.Contains(Uri.UnescapeDataString(anchor))));
    }

    private static string RelativeTo(string page, string path) =>
        Path.GetRelativePath(_root, Path.Combine(_root, Path.GetDirectoryName(page)!, Uri.UnescapeDataString(path))).Replace('\\', '/');
}
