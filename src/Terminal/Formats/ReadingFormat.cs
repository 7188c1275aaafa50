using System.Buffers;
using Luoshi.Publishing;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Formats;

/// <summary>A form in which a reading is handed out. One instance serves all workers of a run.</summary>
/// <param name="only">The one table asked for, or null for all.</param>
internal abstract class ReadingFormat(ReadingTable? only)
{
    protected ReadingTable? Only { get; } = only;

    /// <summary>The ending of files in this format, with its dot.</summary>
    public abstract string Ending { get; }

    /// <summary>Writes a reading whole; <paramref name="continued"/> is true for the second and later ones in one stream.</summary>
    public abstract void Render(Reading reading, IBufferWriter<byte> output, bool continued);
}
