using System.Security.Cryptography;
using System.Text;
using Luoshi.Checking.Panel;
using Luoshi.Extraction;

namespace Luoshi.Terminal.Corpora;

/// <summary>Names what reports are read with: the rules of this build, the lexicon folder and whether scans are recognized.</summary>
internal static class ReaderId
{
    public static string Of(string? lexicon, bool recognizes)
    {
        var parts = new StringBuilder()
            .Append(typeof(ReportReader).Assembly.ManifestModule.ModuleVersionId)
            .Append(typeof(PanelReader).Assembly.ManifestModule.ModuleVersionId)
            .Append(recognizes ? "ocr" : "");
        if (lexicon is not null)
            foreach (var file in Directory.GetFiles(lexicon, "*.lex").Order(StringComparer.Ordinal)) parts.Append(File.ReadAllText(file));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())))[..16];
    }
}
