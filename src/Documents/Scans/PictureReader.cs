using Luoshi.Documents.Flow;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Scans;

/// <summary>Takes in images of pages: PNG, JPEG, and TIFF with any number of them.</summary>
/// <param name="programs">Finds the programs.</param>
internal sealed class PictureReader(Func<ScanPrograms> programs) : FormatReader
{
    public PictureReader()
        : this(ScanPrograms.Installed)
    {
    }

    public override Intake Read(SourceFile file, OpenOptions options)
    {
        var picture = Picture.Of(file.Span);
        if (!options.Recognize) throw Refusal.Picture(file.Name, picture.Kind);
        var images = picture.Pages(file);
        using var recognizer = Recognizer.Of(file, options, programs());
        var (plans, unread) = (new List<PagePlan>(), new List<UnreadPage>());
        foreach (var (image, index) in images.Select((image, index) => (image, index)))
        {
            options.Progress?.Invoke(file.Name, index + 1, images.Count);
            var recognized = Recognized(recognizer, Written(recognizer, file, picture), index, image);
            if (recognized is null) unread.Add(new UnreadPage(index + 1, UnreadCause.Unrecognized));
            plans.Add(new PagePlan(Printed(recognized, index + 1, image)));
        }
        return Compose(file, plans, options) with { Unread = unread };
    }

    private static string Written(Recognizer recognizer, SourceFile file, Picture picture)
    {
        var path = recognizer.Folder.In($"picture.{picture.Ending}");
        if (File.Exists(path)) return path;
        using var stream = File.Create(path);
        stream.Write(file.Span);
        return path;
    }

    private static RecognizedPage? Recognized(Recognizer recognizer, string path, int index, PictureSize image) =>
        recognizer.InTime(deadline => recognizer.Read(path, index, image.Dpi, deadline));

    private static PrintedPage Printed(RecognizedPage? recognized, int number, PictureSize image) => recognized is null
        ? new PrintedPage(number, image.PageWidth, image.PageHeight)
        : ScannedPage.Print(recognized, number, image.PageWidth, image.PageHeight);

    private static Intake Compose(SourceFile file, List<PagePlan> plans, OpenOptions options)
    {
        var (composer, tally) = (new TextComposer(), new OmissionTally());
        PrintedText.Write(plans, composer, tally, options.Stop.ThrowIfCancellationRequested);
        var drawn = plans.Sum(plan => plan.Page.Pictures);
        return new Intake(composer.Compose(file), SourceFormat.Picture)
        {
            LeftOut = drawn == 0 ? tally.Told() : [.. tally.Told(), new Omission(OmissionKind.Picture, drawn, "")],
        };
    }
}
