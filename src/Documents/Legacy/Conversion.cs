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

    /// <returns>The new file; null where LibreOffice made none.</returns>
    public byte[]? Run(SourceFile file, string ending)
    {
        using var folder = new WorkFolder();
        var (source, result) = (folder.In($"report.{ending}"), folder.In($"out/report.{target.Split(':')[0]}"));
        Profile.Write(folder.In("profile"));
        using (var stream = File.Create(source)) stream.Write(file.Span);
        string[] words = [
            $"-env:UserInstallation={folder.Address("profile")}", "--headless", "--norestore", "--nolockcheck", "--nologo", "--nodefault",
            "--convert-to", target, "--outdir", folder.In("out"), source];
        new ProgramRun(program, folder).Run(words, deadline);
        if (!File.Exists(result)) return null;
        return new FileInfo(result).Length <= DocumentOpener.PackedLimit ? File.ReadAllBytes(result) : throw Refusal.TooLarge(file.Name, DocumentOpener.PackedLimit);
    }
}
