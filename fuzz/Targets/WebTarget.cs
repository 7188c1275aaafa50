using System.Text;
using Luoshi.Fuzz.Packing;
using Luoshi.Fuzz.Seeds;

namespace Luoshi.Fuzz.Targets;

/// <summary>One part: the page as it is, or spelled.</summary>
internal sealed class WebTarget() : FormatTarget("html", "<")
{
    private const string Head = "<html><body>";

    protected override byte[] Pack(Parts parts) => [.. Encoding.UTF8.GetBytes(Head), .. parts.Bytes(0)];

    protected override IEnumerable<(string Name, string[] Parts)> Parted(Sample sample) => [("text", [string.Join("<br>", sample.Lines.Take(4))])];

    protected override IEnumerable<(string Name, byte[] Input)> Whole(Sample sample) => WebSeeds.Of(sample);
}
