using System.Text;

namespace Luoshi.Bench.Reading;

/// <summary>
/// The reports that one pass of a benchmark goes through: one, which then sits in the cache of the processor, or all that are at
/// hand, which do not.
/// </summary>
public sealed class ReportSet
{
    private readonly string _name;

    private ReportSet(string name, IReadOnlyList<byte[]> files)
    {
        _name = name;
        Files = files;
        Texts = [.. files.Select(Encoding.UTF8.GetString)];
        Characters = Texts.Sum(text => text.Length);
    }

    /// <summary>The bytes of each, all of them UTF-8.</summary>
    public IReadOnlyList<byte[]> Files { get; }

    /// <summary>The same as text.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>UTF-16 code units of all texts together.</summary>
    public int Characters { get; }

    /// <summary>The sample, and the reports of the folder <c>LUOSHI_REPORTS</c> where there is one.</summary>
    public static IEnumerable<ReportSet> AtHand()
    {
        yield return new("sample", [File.ReadAllBytes(ReportFiles.Sample)]);
        if (ReportFiles.Reports is { Count: > 0 } reports) yield return new($"{reports.Count} reports", [.. reports.Select(File.ReadAllBytes)]);
    }

    public override string ToString() => _name;
}
