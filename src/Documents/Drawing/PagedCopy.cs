using Luoshi.Documents.Legacy;
using Luoshi.Documents.OpenDocument;
using Luoshi.Documents.Word;

namespace Luoshi.Documents.Drawing;

/// <summary>A document as a PDF, which is what is drawn: the file itself, or a copy made of it.</summary>
/// <param name="Pdf">The PDF.</param>
/// <param name="IsSet">Whether LibreOffice has set it in pages, so that the reading of the file does not know where its words stand.</param>
internal sealed record PagedCopy(ReadOnlyMemory<byte> Pdf, bool IsSet)
{
    public static PagedCopy Of(SourceFile file, SourceFormat format, OpenOptions options) => format switch
    {
        SourceFormat.Pdf => new(file.Bytes, IsSet: false),
        SourceFormat.Picture => new(PictureBinder.Bind(file, new Deadline(file.Name, options)), IsSet: false),
        SourceFormat.Word or SourceFormat.OpenDocument or SourceFormat.Legacy or SourceFormat.RichText => Set(file, format, options),
        SourceFormat.Ofd => throw Undrawable.Ofd(file.Name),
        _ => throw Undrawable.WithoutPages(file.Name),
    };

    private static PagedCopy Set(SourceFile file, SourceFormat format, OpenOptions options)
    {
        var deadline = new Deadline(file.Name, options);
        Survey(file, format, deadline);
        var office = Office.Find(Environment.GetEnvironmentVariable("PATH")) ?? throw Undrawable.NoOffice(file.Name);
        var pdf = new Conversion(office, deadline, Conversion.ToPdf).Run(file, EndingOf(format)) ?? throw Undrawable.NotSet(file.Name);
        return new(pdf, IsSet: true);
    }

    /// <summary>LibreOffice opens what reading would refuse: an archive that swells, or whose parts point outside of it.</summary>
    private static void Survey(SourceFile file, SourceFormat format, Deadline deadline)
    {
        if (format is SourceFormat.Word) WordPackage.Survey(file);
        else if (format is SourceFormat.OpenDocument) OdtReader.Survey(file, deadline);
    }

    private static string EndingOf(SourceFormat format) => format switch
    {
        SourceFormat.Word => "docx",
        SourceFormat.OpenDocument => "odt",
        SourceFormat.RichText => "rtf",
        _ => "doc",
    };
}
