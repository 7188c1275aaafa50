using Luoshi.Documents.Word;

namespace Luoshi.Documents.Legacy;

/// <summary>
/// Takes in documents of Word before 2007, of WPS, and rich text: LibreOffice turns them into a Word document, and that is read.
/// What the file is told as, and its hash, stay those of the original.
/// </summary>
/// <param name="format">What the files are.</param>
/// <param name="office">Finds the program.</param>
internal sealed class LegacyReader(SourceFormat format, Func<string?> office) : FormatReader
{
    public LegacyReader(SourceFormat format)
        : this(format, () => Office.Find(Environment.GetEnvironmentVariable("PATH")))
    {
    }

    public override Intake Read(SourceFile file, OpenOptions options)
    {
        if (format is SourceFormat.Legacy && WordHeader.IsProtected(file.Span)) throw Refusal.Protected(file.Name);
        var program = office() ?? throw Refusal.NoOffice(file.Name);
        var deadline = new Deadline(file.Name, options);
        var converted = new Conversion(program, deadline, Conversion.ToWord).Run(file, format is SourceFormat.RichText ? "rtf" : "doc") ?? throw Refusal.NotConverted(file.Name);
        var intake = WordReader.Read(new SourceFile(file.Name, converted), format, options with { Limit = deadline.Left });
        return intake with { Document = intake.Document with { SourceHash = file.Hash } };
    }
}
