using Luoshi.Fuzz.Targets;

namespace Luoshi.Fuzz;

/// <summary>Runs inputs outside of the fuzzer: to see what a finding is, to prove that it is mended.</summary>
internal sealed class Trial(Target target)
{
    private int _refused;

    public int Of(IReadOnlyList<string> files)
    {
        var findings = files.Count(file => !Passes(file));
        Console.WriteLine($"{files.Count} inputs, {_refused} refused, {findings} findings");
        return findings == 0 ? 0 : 1;
    }

    private bool Passes(string file)
    {
        var input = File.ReadAllBytes(file);
        try
        {
            if (target.Run(input) is not null) _refused++;
            return true;
        }
        catch (Exception finding)
        {
            Tell(file, new Shrinking(target).Of(input, finding), finding);
            return false;
        }
    }

    private void Tell(string file, byte[] least, Exception finding)
    {
        var text = target.Describe(least).ReplaceLineEndings("⏎");
        Console.WriteLine($"{file}: {finding.Message}\n  least input with the same finding ({least.Length} bytes): {text}\n  {Convert.ToHexString(least)}\n{finding.StackTrace}");
    }
}
