using AngleSharp.Dom;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Web.Walking;

/// <summary>Walks a page from top to bottom, without recursion: pages may nest as deeply as they like.</summary>
internal sealed class PageWalker
{
    private readonly Stack<Visit> _visits = new();
    private readonly LineBuffer _text;
    private readonly OmissionTally _aside = new();
    private readonly ElementSieve _sieve;
    private readonly List<PlacedPicture> _pictures = [];
    private readonly Deadline _deadline;

    private PageWalker(IDocument page, int size, Deadline deadline)
    {
        _text = new LineBuffer(size / 2);
        _sieve = new ElementSieve(page, _aside);
        _deadline = deadline;
    }

    public static WalkedPage Walk(IDocument page, int size, Deadline deadline)
    {
        var walker = new PageWalker(page, size, deadline);
        var root = new Region(null, ElementRole.Container, null, 0);
        walker._visits.Push(new Visit(page.ChildNodes, ElementRole.Container, root, false, false, true));
        while (walker._visits.Count > 0) walker.Step();
        return new WalkedPage(root, walker._text, walker._aside, walker._pictures);
    }

    private void Step()
    {
        var visit = _visits.Pop();
        while (visit.Next < visit.Nodes.Length)
        {
            switch (visit.Nodes[visit.Next++])
            {
                case IText words:
                    Append(words.Data, visit);
                    break;
                case IElement element when Enter(element, visit) is { } inner:
                    _visits.Push(visit);
                    _visits.Push(inner);
                    return;
            }
        }
        Leave(visit);
    }

    private void Append(string words, in Visit visit)
    {
        if (!visit.Verbatim)
        {
            _text.Append(words, visit.Linked);
            return;
        }
        var first = true;
        foreach (var line in words.EnumerateLines())
        {
            if (!first) _text.EndLine(visit.Region);
            _text.Append(line, visit.Linked);
            first = false;
        }
    }

    /// <summary>The visit of an element that is to be walked into; null for one that has been dealt with.</summary>
    private Visit? Enter(IElement element, in Visit around)
    {
        _deadline.Tick();
        var role = ElementRoles.Of(element.LocalName);
        switch (role)
        {
            case ElementRole.Break:
                _text.EndLine(around.Region);
                return null;
            case ElementRole.Picture:
                _pictures.Add(new PlacedPicture(_text.Lines.Count, element.GetAttribute("alt") ?? ""));
                return null;
            case ElementRole.Superscript when Raised(element) is { } raised:
                _text.Append(raised, around.Linked);
                return null;
        }
        return _sieve.Keeps(element, role) ? Open(element, role, around) : null;
    }

    private Visit Open(IElement element, ElementRole role, in Visit around)
    {
        var linked = around.Linked || (role == ElementRole.Link && element.HasAttribute("href"));
        var verbatim = around.Verbatim || role == ElementRole.Verbatim;
        if (!OpensBox(role)) return new Visit(element.ChildNodes, role, around.Region, linked, verbatim, false);
        _text.EndLine(around.Region);
        var region = around.Region.Open(role, element, _text.Lines.Count);
        return new Visit(element.ChildNodes, role, region, linked, verbatim, true);
    }

    private void Leave(in Visit visit)
    {
        if (!visit.Opened) return;
        _text.EndLine(visit.Region);
        visit.Region.Close(_text.Lines.Count);
    }

    private static bool OpensBox(ElementRole role) => role is >= ElementRole.Container and <= ElementRole.Cell;

    /// <summary>The square and the cube of a unit have characters of their own.</summary>
    private static string? Raised(IElement element) => element.ChildNodes is [IText only] ? only.Data.Trim() switch
    {
        "2" => "²",
        "3" => "³",
        _ => null,
    } : null;
}
