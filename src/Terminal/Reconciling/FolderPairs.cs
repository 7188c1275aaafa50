using System.Buffers;
using Luoshi.Checking.Reconciling;
using Luoshi.Publishing.Reconciling;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Terminal.Reconciling;

/// <summary>
/// All pairs of consecutive reports in a folder, place by place, year by year: counts of verdicts as a table, every promise as CSV, JSON, a workbook or a page. What cannot be read is told
/// and passed over.
/// </summary>
internal sealed class FolderPairs(string format, Voice voice)
{
    private readonly List<FolderPair> _pairs = [];
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private Reading? _before;
    private int _failed, _nameless, _doubled, _partless;

    public int Run(IReadOnlyList<Source> sources, Func<Source, Reading> read, Paper paper, Action<ReadOnlySpan<byte>> put)
    {
        foreach (var source in ByYear(sources, read)) Take(source, read);
        RemarkOnPassedOver();
        if (_pairs.Count == 0) throw new Failure(new(
            "文件夹里没有同一个地方前后两年的报告，没有什么可核对。", "The folder holds no reports of one place and two consecutive years, so there is nothing to lay against each other."));
        if (format == "table") Draw(paper);
        else if (format == "json") _bytes.Write("]\n"u8);
        else if (format == "html") _bytes.Write(System.Text.Encoding.UTF8.GetBytes(FolderPage.Of(_pairs, InEnglish)));
        else if (format == "xlsx") WriteWorkbook();
        put(_bytes.WrittenSpan);
        voice.Remark(new($"共 {sources.Count} 份报告，{_pairs.Count} 对，失败 {_failed} 份。", $"{sources.Count} reports, {_pairs.Count} pairs, {_failed} failed."));
        return _failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private bool InEnglish => voice.Language == Language.English;

    private void WriteWorkbook()
    {
        using var workbook = new MemoryStream();
        FolderWorkbook.Write(workbook, _pairs, InEnglish);
        _bytes.Write(workbook.GetBuffer().AsSpan(0, (int)workbook.Length));
    }

    /// <summary>Those of one place by their years, places in the order of the files' names. Each is read for its head now and for good later, so that no more than two are held at once.</summary>
    private List<Source> ByYear(IReadOnlyList<Source> sources, Func<Source, Reading> read)
    {
        List<(Source Source, string Place, int Year)> heads = [];
        foreach (var source in sources)
            if (Tried(source, read)?.Report is { } report)
            {
                if ((report.PlaceCode ?? report.Place) is { } place && report.PlanYear is { } year) heads.Add((source, place, year));
                else _nameless++;
            }
        return [.. heads.GroupBy(head => head.Place).SelectMany(place => place.OrderBy(head => head.Year)).Select(head => head.Source)];
    }

    private Reading? Tried(Source source, Func<Source, Reading> read)
    {
        try
        {
            return read(source);
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            _failed++;
            var words = Failure.Explain(cause, source.Name);
            voice.Remark(new($"✗ {words.Chinese}", $"✗ {words.English}"));
            return null;
        }
    }

    private void Take(Source source, Func<Source, Reading> read)
    {
        if (Tried(source, read) is not { } reading) return;
        var before = _before is { } one && PlaceOf(one) == PlaceOf(reading) ? one : null;
        if (before is not null && before.Report.PlanYear == reading.Report.PlanYear)
        {
            _doubled++;
            return;
        }
        if (before is not null && before.Report.PlanYear + 1 == reading.Report.PlanYear)
        {
            if (before.Has(Part.Plan) && reading.Has(Part.Review)) Add(Reconciler.Reconcile(before, reading));
            else _partless++;
        }
        _before = reading;
    }

    private static string? PlaceOf(Reading reading) => reading.Report.PlaceCode ?? reading.Report.Place;

    private void RemarkOnPassedOver()
    {
        if (_nameless > 0) voice.Remark(new($"{_nameless} 份没有读出地方或年份，没有核对。", $"{_nameless} do not tell their place or year and were passed over."));
        if (_doubled > 0) voice.Remark(new($"{_doubled} 份是同一个地方同一年的第二份，没有核对。", $"{_doubled} are a second report of one place and year and were passed over."));
        if (_partless > 0) voice.Remark(new($"{_partless} 对缺上年的工作安排或今年的回顾，没有核对。", $"{_partless} pairs lack last year's plan or this year's review and were passed over."));
    }

    private void Add(Reconciliation pair)
    {
        if (format == "csv") ReconciliationCsv.Write(_bytes, pair, InEnglish, goesOn: _pairs.Count > 0);
        if (format == "json")
        {
            _bytes.Write(_pairs.Count == 0 ? "[\n"u8 : ",\n"u8);
            ReconciliationJson.Write(_bytes, pair);
        }
        _pairs.Add(FolderPair.Of(pair, InEnglish));
    }

    private void Draw(Paper paper)
    {
        using var lines = new StringWriter();
        paper.Print(lines, canvas =>
        {
            canvas.Write(new(paper.Say("没有说到不等于没有做，机器也会漏找；引用前请逐条看。", "Not told of is not undone, and the machine misses passages: look at each before you quote it."), Ink.Faint));
            var grid = new PlainTable(canvas,
            [
                new(paper.Say("地方", "place"), 12, 24),
                TableColumn.Fixed(paper.Say("年份", "years"), 9),
                TableColumn.Fixed(paper.Say("承诺", "promises"), 6),
                .. VerdictWords.InOrder.Select(verdict => TableColumn.Fixed(VerdictWords.Of(verdict, paper.Language), 5)),
            ]);
            grid.Head();
            foreach (var pair in _pairs)
                grid.Row([new(pair.Place), new(pair.Years, Ink.Faint), new($"{pair.Rows.Count}"), .. VerdictWords.InOrder.Select(verdict => new Phrase($"{pair.Count(verdict)}", VerdictWords.InkOf(verdict)))]);
        });
        _bytes.Write(System.Text.Encoding.UTF8.GetBytes(lines.ToString()));
    }
}
