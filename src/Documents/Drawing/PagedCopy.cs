using Luoshi.Documents.Legacy;

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
        SourceFormat.Word => Set(file, "docx", options),
        SourceFormat.OpenDocument => Set(file, "odt", options),
        SourceFormat.Legacy => Set(file, "doc", options),
        SourceFormat.RichText => Set(file, "rtf", options),
        SourceFormat.Ofd => throw Undrawable.Ofd(file.Name),
        _ => throw Undrawable.WithoutPages(file.Name),
    };

    private static PagedCopy Set(SourceFile file, string ending, OpenOptions options)
    {
        var office = Office.Find(Environment.GetEnvironmentVariable("PATH")) ?? throw Undrawable.NoOffice(file.Name);
        var pdf = new Conversion(office, new Deadline(file.Name, options), Conversion.ToPdf).Run(file, ending) ?? throw Undrawable.NotSet(file.Name);
        return new(pdf, IsSet: true);
    }
}
