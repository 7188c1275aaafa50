using Luoshi.Fuzz.Targets;

namespace Luoshi.Fuzz;

/// <summary>Takes pieces out of an input, large ones first, as long as what is left is still the same finding.</summary>
internal sealed class Shrinking(Target target)
{
    public byte[] Of(byte[] input, Exception finding)
    {
        var kind = KindOf(finding);
        for (var piece = Math.Max(1, input.Length / 2); piece > 0; piece = piece == 1 && Pass(ref input, 1, kind) ? 1 : piece / 2)
        {
            if (piece > 1) Pass(ref input, piece, kind);
        }
        return input;
    }

    private bool Pass(ref byte[] input, int piece, string kind)
    {
        var shrunk = false;
        for (var at = 0; at + piece <= input.Length;)
        {
            byte[] rest = [.. input[..at], .. input[(at + piece)..]];
            if (FindingIn(rest) is { } finding && KindOf(finding) == kind)
            {
                input = rest;
                shrunk = true;
            }
            else
            {
                at += piece;
            }
        }
        return shrunk;
    }

    private Exception? FindingIn(byte[] input)
    {
        try
        {
            target.Run(input);
            return null;
        }
        catch (Exception finding)
        {
            return finding;
        }
    }

    // The offsets that a message tells move as the input shrinks; where it was thrown does not.
    private static string KindOf(Exception finding) =>
        $"{finding.GetType()}: {string.Concat(finding.Message.Where(sign => !char.IsAsciiDigit(sign)))} {finding.StackTrace?.Split('\n')[0]}";
}
