using System.Text;
using Luoshi.Checking;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;
using Source = Luoshi.Terminal.Inputs.Source;

namespace Luoshi.Terminal.Checking;

/// <summary>
/// Checks report after report, each against that of the year before where it came before it: a folder of one place's years is checked year by year. What
/// cannot be read is told and passed over.
/// </summary>
internal sealed class SeveralChecks(FindingForms forms, string format, Voice voice)
{
    private readonly Dictionary<string, Reading> _latest = [];
    private readonly List<Finding> _all = [];
    private int _done, _compared, _failed;

    public int Run(IReadOnlyList<Source> sources, Func<Source, Reading> read, Action<byte[]> write)
    {
        if (format == "json") write("[\n"u8.ToArray());
        foreach (var source in sources) Check(source, read, write);
        if (format == "json") write("]\n"u8.ToArray());
        voice.Remark(new(
            $"共 {sources.Count} 份：核了 {_done} 份，其中 {_compared} 份对过上一年的，失败 {_failed} 份。",
            $"{sources.Count} files: {_done} checked, {_compared} of them against the year before, {_failed} failed."));
        forms.Count(_all);
        return _done == 0 ? ExitCode.Unusable : _failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Check(Source source, Func<Source, Reading> read, Action<byte[]> write)
    {
        Compared reports;
        IReadOnlyList<Finding> found;
        byte[] shown;
        try
        {
            var reading = read(source);
            ComparedCheck.RequireReport(reading);
            reports = new(reading, LastOf(reading), []);
            found = ReportCheck.Of(reports);
            shown = forms.Rendered(reports, found, goesOn: _done > 0);
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            _failed++;
            var words = Failure.Explain(cause, source.Name);
            voice.Remark(new($"✗ {words.Chinese}", $"✗ {words.English}"));
            return;
        }
        if (format == "json" && _done > 0) write(",\n"u8.ToArray());
        if (forms.IsTable) write(Encoding.UTF8.GetBytes(Heading(reports, found)));
        write(shown);
        _all.AddRange(found);
        _done++;
        if (reports.Last is not null) _compared++;
    }

    /// <summary>The report of the year before, where it was the one before it of this place.</summary>
    private Reading? LastOf(Reading reading)
    {
        if ((reading.Report.PlaceCode ?? reading.Report.Place) is not { } place) return null;
        var before = _latest.GetValueOrDefault(place);
        _latest[place] = reading;
        if (before?.Report.PlanYear - 1 == reading.Report.PlanYear) voice.Remark(new(
            $"{reading.Document.Name} 是 {before!.Document.Name} 上一年的，却排在后面：两份没有对照。把上一年的放在前面就会对照。",
            $"{reading.Document.Name} is of the year before {before.Document.Name}, but comes after it: the two were not compared. Give the earlier one first."));
        return before?.Report.PlanYear + 1 == reading.Report.PlanYear ? before : null;
    }

    private string Heading(Compared reports, IReadOnlyList<Finding> found) =>
        $"{(_done > 0 ? "\n" : "")}{reports.Report.Document.Name}{(reports.Last is { } last ? voice.Say($"（上年：{last.Document.Name}）", $" (last year's: {last.Document.Name})") : "")}{(forms.Shown(found).Count == 0 ? voice.Say("：没有发现什么", ": nothing found") : "")}\n";
}
