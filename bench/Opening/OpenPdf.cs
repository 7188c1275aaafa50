using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Luoshi.Bench.Reading;
using Luoshi.Documents;
using UglyToad.PdfPig;

namespace Luoshi.Bench.Opening;

/// <summary>PDF files as LibreOffice prints them taken in, beside the format's own library finding the letters alone.</summary>
public class OpenPdf
{
    private byte[][] _files = [];

    [ParamsSource(nameof(AtHand))]
    public ReportSet Text { get; set; } = null!;

    public static IEnumerable<ReportSet> AtHand() => ReportSet.AtHand();

    [GlobalSetup]
    public void Prepare() => _files = [.. Text.Texts.Select(Print)];

    [Benchmark(Description = "Luoshi")]
    public int Open()
    {
        var length = 0;
        foreach (var file in _files) length += DocumentOpener.Open("report", file).Document.Text.Length;
        return length;
    }

    [Benchmark(Baseline = true, Description = "library")]
    public int Library()
    {
        var length = 0;
        foreach (var file in _files)
        {
            using var document = PdfDocument.Open(file);
            foreach (var page in document.GetPages()) length += page.Letters.Count;
        }
        return length;
    }

    private static byte[] Print(string text)
    {
        var folder = Directory.CreateTempSubdirectory("print-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "report.txt"), text);
            using var process = Process.Start(new ProcessStartInfo("soffice", [
                $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--infilter=Text (encoded):UTF8",
                "--convert-to", "pdf", "--outdir", folder.FullName, Path.Combine(folder.FullName, "report.txt")])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return File.ReadAllBytes(Path.Combine(folder.FullName, "report.pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
