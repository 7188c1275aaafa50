using System.Text;

namespace Luoshi.Fuzz;

/// <summary>Runs inputs outside of the fuzzer: to see what a finding is, to prove that it is mended.</summary>
internal static class Trial
{
    public static int Of(IReadOnlyList<string> files)
    {
        var findings = 0;
        foreach (var file in files)
        {
            var input = File.ReadAllBytes(file);
            if (Target.Try(input) is not { } finding) continue;
            findings++;
            Tell(file, Shrinking.Of(input, finding), finding);
        }
        Console.WriteLine($"{files.Count} inputs, {findings} findings");
        return findings == 0 ? 0 : 1;
    }

    private static void Tell(string file, byte[] least, Exception finding)
    {
        var text = Encoding.UTF8.GetString(Target.TextOf(least)).ReplaceLineEndings("⏎");
        Console.WriteLine($"{file}: {finding.Message}\n  least input with the same finding ({least.Length} bytes): {text}\n  {Convert.ToHexString(least)}\n{finding.StackTrace}");
    }
}
