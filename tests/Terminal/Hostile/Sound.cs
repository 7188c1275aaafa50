using System.Globalization;
using System.Text;
using Luoshi.Documents.Tests.Ofd;
using Luoshi.Documents.Tests.OpenDocument;
using Luoshi.Documents.Tests.Pdf;
using Luoshi.Documents.Tests.Word;

namespace Luoshi.Terminal.Tests.Hostile;

/// <summary>Sound files of each format, to be made hostile.</summary>
internal static class Sound
{
    public const string Sentence = "全年新建改建农村公路132公里，惠及群众2.6万人。";

    /// <summary>The figure by which a reading of them is known.</summary>
    public const string Figure = "132公里";

    public static byte[] Docx { get; } = new Docx(Documents.Tests.Word.Docx.Paragraph(Sentence)).Bytes();

    public static byte[] Odt { get; } = new Odt($"<text:p>{Sentence}</text:p>").Bytes();

    public static byte[] Ofd { get; } = OfdFile.OfReport(["政府工作报告", Sentence]);

    public static byte[] Pdf { get; } = new Paper().Page().Text(80, 100, Sentence).Bytes();

    public static byte[] Html { get; } = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><p>{Sentence}</p></body></html>");

    public static byte[] Pages(int count)
    {
        var paper = new Paper();
        for (var number = 1; number <= count; number++)
            paper.Page().Text(80, 100, string.Create(CultureInfo.InvariantCulture, $"第{number}段，改造老旧小区{number * 31}个。")).Text(270, 790, $"— {number} —");
        return paper.Bytes();
    }

    /// <summary>A report to which a picture was added later, as programs do: what is new stands behind the old file.</summary>
    public static void WriteThickPdf(Stream file, int megabytes)
    {
        var sound = Encoding.Latin1.GetString(Pdf);
        var table = sound[(sound.IndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        file.Write(Pdf);
        var picture = file.Position;
        Write($"9 0 obj\n<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Length {megabytes << 20} >>\nstream\n");
        var zeros = new byte[1 << 20];
        for (var written = 0; written < megabytes; written++) file.Write(zeros);
        file.Write("\nendstream\nendobj\n"u8);
        var added = file.Position;
        Write($"xref\n9 1\n{picture:0000000000} 00000 n \ntrailer\n<< /Size 10 /Root 1 0 R /Prev {table} >>\nstartxref\n{added}\n%%EOF\n");

        void Write(FormattableString words) => file.Write(Encoding.Latin1.GetBytes(FormattableString.Invariant(words)));
    }
}
