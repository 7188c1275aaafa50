using System.Buffers;
using Luoshi.Publishing;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Formats;

/// <summary>A form in which a reading is handed out. One instance serves all workers of a run.</summary>
/// <param name="only">The one table that it holds, or null for all.</param>
internal abstract class ReadingFormat(ReadingTable? only)
{
    public ReadingTable? Only { get; } = only;

    /// <summary>The ending of files in this format, with its dot.</summary>
    public abstract string Ending { get; }

    /// <summary>How the readings of several reports follow each other on standard output.</summary>
    public abstract StreamLayout Several { get; }

    public abstract void Render(Reading reading, IBufferWriter<byte> output);
}
