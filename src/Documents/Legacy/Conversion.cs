using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Legacy;

/// <summary>One run of LibreOffice that turns a file into another format, within the time that is left.</summary>
/// <param name="program">LibreOffice.</param>
/// <param name="deadline">When it must have come to its end.</param>
/// <param name="target">The ending of the wanted format, with the name of the filter where it has several.</param>
internal sealed class Conversion(string program, Deadline deadline, string target)
{
    public const string ToWord = "docx:MS Word 2007 XML";

    public const string ToPdf = "pdf";

    /// <summary>The folder may lie under a name in Chinese: LibreOffice hangs on it in a locale that is not installed, and in an address not escaped.</summary>
    private static readonly Dictionary<string, string> AnyName = new() { ["LC_ALL"] = "C.UTF-8" };

    /// <returns>The new file; null where LibreOffice made none.</returns>
    public byte[]? Run(SourceFile file, string ending)
    {
        using var folder = new WorkFolder();
        var (source, result) = (folder.In($"report.{ending}"), folder.In($"out/report.{target.Split(':')[0]}"));
        Profile.Write(folder.In("profile"));
        using (var stream = File.Create(source)) stream.Write(file.Span);
        string[] words = [
            $"-env:UserInstallation={folder.Address("profile").AbsoluteUri}", "--headless", "--norestore", "--nolockcheck", "--nologo", "--nodefault",
            "--convert-to", target, "--outdir", "out", Path.GetFileName(source)];
        new ProgramRun(program, folder) { Environment = AnyName }.Run(words, deadline);
        if (!File.Exists(result)) return null;
        return new FileInfo(result).Length <= DocumentOpener.PackedLimit ? File.ReadAllBytes(result) : throw Refusal.TooLarge(file.Name, DocumentOpener.PackedLimit);
    }
}
