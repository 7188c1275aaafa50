using System.Diagnostics;
using System.Globalization;
using Luoshi.Documents.Legacy;

namespace Luoshi.Documents.Tests;

/// <summary>LibreOffice as the tests use it to make files; tests that need it are skipped by this sentence where it is absent.</summary>
internal static class Soffice
{
    private const string Absent = "LibreOffice Writer is not installed (apt install libreoffice-writer-nogui): files of old formats cannot be made.";

    private static readonly string? _program = Office.Find(Environment.GetEnvironmentVariable("PATH"));

    private static readonly Lazy<bool> _works = new(() => _program is not null && Run(["字。"u8.ToArray()], "txt", "rtf")[0] is not null);

    public static void Require() => Assert.SkipUnless(_works.Value, Absent);

    /// <summary>The file in another format; null where the program does not write it.</summary>
    public static byte[]? Convert(byte[] bytes, string from, string to) => Run([bytes], from, to)[0];

    /// <summary>Likewise of several files, in one run of the program.</summary>
    public static IReadOnlyList<byte[]?> ConvertAll(IReadOnlyList<byte[]> files, string from, string to) => Run(files, from, to);

    /// <summary>Plain texts in UTF-8 as documents, in one run of the program.</summary>
    public static IReadOnlyList<byte[]> ConvertTexts(IReadOnlyList<byte[]> texts, string to) => [.. Run(texts, "txt", to).Select(bytes => bytes!)];

    private static List<byte[]?> Run(IReadOnlyList<byte[]> files, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("soffice-");
        try
        {
            var sources = files.Select((bytes, index) => Written(bytes, Path.Combine(folder.FullName, $"{index.ToString(CultureInfo.InvariantCulture)}.{from}"))).ToList();
            string[] filter = from == "txt" ? ["--infilter=Text (encoded):UTF8"] : [];
            var start = new ProcessStartInfo(_program!, [
                $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", .. filter, "--convert-to", to, "--outdir", Path.Combine(folder.FullName, "out"), .. sources])
            {
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return [.. sources.Select(source => Result(Path.Combine(folder.FullName, "out", Path.ChangeExtension(Path.GetFileName(source), to))))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Written(byte[] bytes, string path)
    {
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static byte[]? Result(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;
}
