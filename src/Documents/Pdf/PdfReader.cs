using Luoshi.Documents.Flow;
using Luoshi.Documents.Printed;
using Luoshi.Documents.Scans;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Luoshi.Documents.Pdf;

/// <summary>Takes in PDF files: what is printed on the pages, or recognized on their images, in the order in which a reader reads it.</summary>
/// <param name="programs">Finds the programs that recognition takes.</param>
internal sealed class PdfReader(Func<ScanPrograms> programs) : FormatReader
{
    /// <summary>No report comes near so many pages.</summary>
    private const int MostPages = 1000;

    public PdfReader()
        : this(ScanPrograms.Installed)
    {
    }

    public override Intake Read(SourceFile file, OpenOptions options)
    {
        var pages = BoundedWork.Run(file.Name, options, work => Read(file, work));
        if (options.Recognize) new ScannedPages(file, options, programs()).Recognize(pages);
        return BoundedWork.Run(file.Name, options, work => Compose(file, work, pages));
    }

    private static PdfPages Read(SourceFile file, BoundedWork work)
    {
        try
        {
            using var pdf = PdfDocument.Open(Blinkers.PutOn(file.Bytes), new BoundedParsing(file.Name, work));
            work.Check();
            if (pdf.NumberOfPages > MostPages) throw Refusal.TooManyPages(file.Name, pdf.NumberOfPages, MostPages);
            if (pdf.NumberOfPages == 0) throw Refusal.Corrupt(file.Name, "PDF");
            pdf.AddPageFactory<PrintedPage, PageFactory>();
            return new PdfPages(pdf, work);
        }
        catch (Exception cause) when (cause is not UnreadableException and not OperationCanceledException)
        {
            work.Check();
            throw cause is PdfDocumentEncryptedException ? Refusal.Protected(file.Name) : Refusal.Corrupt(file.Name, "PDF");
        }
    }

    private static Intake Compose(SourceFile file, BoundedWork work, PdfPages pages)
    {
        var (composer, tally) = (new TextComposer(), new OmissionTally());
        PrintedText.Write(pages.Read, composer, tally, work.Check);
        return new Intake(composer.Compose(file), SourceFormat.Pdf)
        {
            LeftOut = [.. tally.Told(), .. pages.LeftOut()],
            Unread = pages.Unread,
        };
    }
}
