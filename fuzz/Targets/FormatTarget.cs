using System.Text;
using Luoshi.Documents;
using Luoshi.Fuzz.Laws;
using Luoshi.Fuzz.Packing;
using Luoshi.Fuzz.Seeds;

namespace Luoshi.Fuzz.Targets;

/// <summary>
/// Bytes of one format to document. An input is the whole file, or only what is in its parts, which are packed anew each time: one
/// byte changed in an archive breaks its sums, and nothing behind them would be tried. Parts may be spelled (<see cref="Spelling"/>).
/// </summary>
/// <param name="name">The files of words and of kept findings are called so.</param>
/// <param name="start">What a whole file begins with; empty where every input is one.</param>
internal abstract class FormatTarget(string name, string start) : Target
{
    private readonly Spelling _spelling = Spelling.Of(name);

    public override IEnumerable<byte[]> Words => _spelling.Words;

    public override IEnumerable<(string Name, byte[] Input)> Seeds(Sample sample) =>
        [.. Whole(sample), .. _spelling.Seeds(), .. Parted(sample).Select(seed => (seed.Name, Parts.Join(seed.Parts))), .. sample.Kept(name)];

    public override byte[] FileOf(ReadOnlyMemory<byte> input) => IsWhole(input.Span)
        ? input.ToArray()
        : Pack(PartsOf(input));

    public override string Describe(ReadOnlyMemory<byte> input)
    {
        if (IsWhole(input.Span)) return Encoding.Latin1.GetString(input.Span);
        var parts = PartsOf(input);
        return string.Join("\n  ---- ", Enumerable.Range(0, parts.Count).Select(parts.Text));
    }

    protected override void Hold(ReadOnlyMemory<byte> input) => IntakeLaws.Hold(DocumentOpener.Open("input", FileOf(input)));

    /// <summary>The file that has these parts.</summary>
    protected abstract byte[] Pack(Parts parts);

    protected abstract IEnumerable<(string Name, string[] Parts)> Parted(Sample sample);

    protected abstract IEnumerable<(string Name, byte[] Input)> Whole(Sample sample);

    private Parts PartsOf(ReadOnlyMemory<byte> input) =>
        new(Parts.Split(input), part => part.Span is [Spelling.Mark, .. var letters] ? _spelling.Spell(letters) : part.ToArray());

    private bool IsWhole(ReadOnlySpan<byte> input)
    {
        if (input.Length < start.Length) return false;
        for (var at = 0; at < start.Length; at++)
            if (input[at] != start[at])
                return false;
        return start.Length > 0;
    }
}
