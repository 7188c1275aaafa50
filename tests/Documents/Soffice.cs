using System.Diagnostics;
using Luoshi.Documents.Legacy;

namespace Luoshi.Documents.Tests;

/// <summary>LibreOffice as the tests use it to make files; tests that need it are skipped by this sentence where it is absent.</summary>
internal static class Soffice
{
    public const string Absent = "LibreOffice Writer is not installed (apt install libreoffice-writer-nogui): files of old formats cannot be made.";

    private static readonly Lazy<bool> Works = new(() => Program is not null && Convert("字。"u8.ToArray(), "txt", "rtf") is not null);

    public static string? Program { get; } = Office.Find(Environment.GetEnvironmentVariable("PATH"));

    public static void Require() => Assert.SkipUnless(Works.Value, Absent);

    /// <summary>The file in another format; null where the program does not write it.</summary>
    public static byte[]? Convert(byte[] bytes, string from, string to, string? filter = null)
    {
        var folder = Directory.CreateTempSubdirectory("soffice-");
        try
        {
            var source = Path.Combine(folder.FullName, $"file.{from}");
            File.WriteAllBytes(source, bytes);
            using var process = Process.Start(new ProcessStartInfo(Program!, [
                $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", .. from == "txt" ? ["--infilter=Text (encoded):UTF8"] : Array.Empty<string>(),
                "--convert-to", filter is null ? to : $"{to}:{filter}", "--outdir", Path.Combine(folder.FullName, "out"), source]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var result = Path.Combine(folder.FullName, "out", $"file.{to}");
            return File.Exists(result) ? File.ReadAllBytes(result) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
