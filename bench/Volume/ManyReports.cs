using Luoshi.Bench.Reading;

namespace Luoshi.Bench.Volume;

/// <summary>
/// Makes a folder of reports of one length from those at hand, no two of them alike: each is the head of one report, then its
/// paragraphs from some place on, round and round until it is long enough. What they say is no matter here; how much there is of
/// figures, headings and plain words is that of real reports.
/// </summary>
internal static class ManyReports
{
    private const int HeadParagraphs = 4;

    public static void Make(string folder, int count, int length)
    {
        IReadOnlyList<string> files = ReportFiles.Reports is { Count: > 0 } reports ? reports : [ReportFiles.Sample];
        var texts = files.Select(file => File.ReadAllText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Directory.CreateDirectory(folder);
        for (var number = 0; number < count; number++)
            File.WriteAllText(Path.Combine(folder, $"{number:D4}.txt"), Compose(texts[number % texts.Count], number / texts.Count, length));
    }

    private static string Compose(string[] paragraphs, int turn, int length)
    {
        var head = Math.Min(HeadParagraphs, paragraphs.Length);
        var text = new System.Text.StringBuilder(length + 4096).AppendJoin('\n', paragraphs.Take(head)).Append('\n');
        for (var next = head + turn; text.Length < length; next++)
            text.Append(paragraphs[next % paragraphs.Length]).Append('\n');
        return text.ToString(0, length);
    }
}
