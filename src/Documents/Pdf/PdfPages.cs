using Luoshi.Documents.Printed;
using UglyToad.PdfPig;

namespace Luoshi.Documents.Pdf;

/// <summary>The pages of a file one after the other; one that is broken does not keep the others from being read.</summary>
internal sealed class PdfPages
{
    private readonly List<PagePlan> _read = [];
    private readonly List<UnreadPage> _unread = [];

    public PdfPages(PdfDocument pdf, BoundedWork work)
    {
        Exception? last = null;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            work.Check();
            try
            {
                Add(pdf.GetPage<PrintedPage>(number));
            }
            catch (Exception cause) when (cause is not UnreadableException and not OperationCanceledException)
            {
                work.Check();
                last = cause;
                _read.Add(new PagePlan(new PrintedPage(number, 0, 0)));
                _unread.Add(new UnreadPage(number, UnreadCause.Damaged));
            }
        }
        if (last is not null && _unread.Count(page => page.Cause == UnreadCause.Damaged) == pdf.NumberOfPages) throw last;
    }

    /// <summary>All pages, those that could not be read as empty ones.</summary>
    public IReadOnlyList<PagePlan> Read => _read;

    public IReadOnlyList<UnreadPage> Unread => _unread;

    /// <summary>The pages that recognition may read: those without text, and those on which much of it is not known.</summary>
    public IReadOnlyList<int> Unrecognized =>
        [.. _unread.Where(page => page.Cause is UnreadCause.NoText || (page.Cause is UnreadCause.FontWithoutMap && IsMostlyLost(_read[page.Number - 1].Page)))
            .Select(page => page.Number)];

    /// <summary>Puts a page as recognized in the place of one without text; null where nothing was recognized on it.</summary>
    public void Replace(int number, PrintedPage? recognized)
    {
        var place = _unread.FindIndex(page => page.Number == number);
        if (recognized is null)
        {
            _unread[place] = new UnreadPage(number, UnreadCause.Unrecognized);
            return;
        }
        _unread.RemoveAt(place);
        _read[number - 1] = new PagePlan(recognized);
    }

    /// <summary>What stands on the pages and is no text, or is not there to be read.</summary>
    public IEnumerable<Omission> LeftOut()
    {
        if (_read.Sum(read => read.Page.Pictures) is > 0 and var pictures) yield return new(OmissionKind.Picture, pictures, "");
        if (_read.Sum(read => read.Page.Hidden) is > 0 and var hidden) yield return new(OmissionKind.HiddenText, hidden, "");
        if (_read.Count(read => read.Page.Slanted > 0) is > 0 and var slanted) yield return new(OmissionKind.HeaderOrFooter, slanted, "");
    }

    /// <summary>A few marks without a character are less loss than all the slips of recognition.</summary>
    private static bool IsMostlyLost(PrintedPage page) => page.Unknown * 50 > page.Visible;

    private void Add(PrintedPage page)
    {
        _read.Add(new PagePlan(page));
        if (page.Lack is { } lack) _unread.Add(lack);
    }
}
