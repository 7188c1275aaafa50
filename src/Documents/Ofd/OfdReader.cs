using System.Xml;
using Luoshi.Documents.Flow;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd;

/// <summary>Takes in fixed-layout documents after GB/T 33190: what is printed on the pages, in the order in which a reader reads it.</summary>
internal sealed class OfdReader : FormatReader
{
    public override Intake Read(SourceFile file, OpenOptions options)
    {
        var deadline = new Deadline(file.Name, options);
        using var package = new OfdPackage(file, deadline);
        return ParserGuard.Read(file, "OFD", () => Compose(file, package));
    }

    private static Intake Compose(SourceFile file, OfdPackage package)
    {
        var (composer, tally) = (new TextComposer(), new OmissionTally());
        var pages = new OfdPages(package, tally);
        foreach (var document in new OfdDocumentReader(package).ReadAll())
        {
            pages.Read(document);
            new Marginalia(package, tally).Count(document);
        }
        if (pages.Pages.Count == 0) throw new XmlException("there are no pages");
        PrintedText.Write(pages.Pages, composer, tally, package.Deadline.Look);
        return new Intake(composer.Compose(file), SourceFormat.Ofd) { LeftOut = tally.Told(), Unread = pages.Unread };
    }
}
