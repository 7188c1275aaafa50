using System.ComponentModel;
using System.Diagnostics;

namespace Luoshi.Documents.Legacy;

/// <summary>One run of LibreOffice that turns a file into a Word document, within the time that is left.</summary>
internal sealed class Conversion(string program, Deadline deadline)
{
    private const int Glance = 100;

    public byte[] Run(SourceFile file, string ending)
    {
        using var folder = new WorkFolder();
        var (source, result) = (folder.In($"report.{ending}"), folder.In("out/report.docx"));
        Profile.Write(folder.In("profile"));
        using (var stream = File.Create(source)) stream.Write(file.Span);
        Convert(file, source, folder);
        if (!File.Exists(result)) throw Refusal.NotConverted(file.Name);
        return new FileInfo(result).Length <= DocumentOpener.PackedLimit ? File.ReadAllBytes(result) : throw Refusal.TooLarge(file.Name, DocumentOpener.PackedLimit);
    }

    private void Convert(SourceFile file, string source, WorkFolder folder)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            WorkingDirectory = folder.In(""),
        };
        foreach (var word in (string[])[
            $"-env:UserInstallation={folder.Address("profile")}", "--headless", "--norestore", "--nolockcheck", "--nologo", "--nodefault",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.In("out"), source])
        {
            start.ArgumentList.Add(word);
        }
        start.Environment["TMPDIR"] = start.Environment["HOME"] = folder.In("");
        using var process = Started(file, start);
        Await(process);
    }

    private static Process Started(SourceFile file, ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw Refusal.NoOffice(file.Name);
        }
        catch (Win32Exception)
        {
            throw Refusal.NoOffice(file.Name);
        }
    }

    /// <summary>The program starts others, which would go on without it: all of them are ended when the time is over.</summary>
    private void Await(Process process)
    {
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            while (!process.WaitForExit(Glance)) deadline.Look();
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
