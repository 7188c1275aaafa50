using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Batch;

/// <summary>
/// What the user hears of a run on standard error: remarks and failures as they come, for several inputs a line for each file
/// written and how far the run is, and a summary at the end.
/// </summary>
internal sealed class RunReport(Voice voice, Destination destination, SourceList list)
{
    /// <summary>So many inputs fit on a screen; of more, failures are told again at the end.</summary>
    private const int OneScreen = 20;

    private readonly long _start = Environment.TickCount64;
    private readonly List<Outcome> _failures = [];
    private readonly bool _many = list.Sources.Count > 1 || list.LeftAside.Count > 0;
    private readonly ProgressLine _progress = new(voice, list.Sources.Count);
    private int _done;

    public void Take(Outcome outcome)
    {
        lock (_failures)
        {
            if (outcome.Failure is { } failure) TakeFailure(outcome, failure);
            else TakeResult(outcome);
            _progress.Show(_done + _failures.Count);
        }
    }

    /// <summary>Says what there is to say at the end and tells the exit code.</summary>
    public int Close(bool interrupted)
    {
        _progress.Hide();
        if (_many) Summarize(interrupted);
        if (interrupted) return ExitCode.Interrupted;
        if (_failures.Count == 0) return ExitCode.Done;
        return _done == 0 ? ExitCode.Unusable : ExitCode.SomeFailed;
    }

    private void TakeFailure(Outcome outcome, Sentence failure)
    {
        _failures.Add(outcome);
        Say(_many ? new($"✗ {failure.Chinese}", $"✗ {failure.English}") : failure);
    }

    private void TakeResult(Outcome outcome)
    {
        _done++;
        if (destination.FileFor(outcome.Source) is { } path)
            Say(new(
                $"✓ {path}  {outcome.Holds.Chinese}",
                $"✓ {path}  {outcome.Holds.English}"));
        foreach (var remark in outcome.Remarks)
            Say(new($"{outcome.Source.Name}：{remark.Chinese}", $"{outcome.Source.Name}: {remark.English}"));
    }

    private void Summarize(bool interrupted)
    {
        var seconds = (Environment.TickCount64 - _start) / 1000.0;
        var all = list.Sources.Count;
        if (interrupted) Say(new("已中断，写出的文件都是完整的。", "Interrupted; every file written is whole."));
        Say(new(
            $"共 {all} 份，读成 {_done} 份，失败 {_failures.Count} 份，用时 {seconds:0.0} 秒。",
            $"{all} reports: {_done} read, {_failures.Count} failed, {seconds:0.0} s."));
        if (all > OneScreen)
            foreach (var failed in _failures)
                Say(new($"  ✗ {failed.Failure?.Chinese}", $"  ✗ {failed.Failure?.English}"));
        if (list.LeftAside.Count == 0) return;
        Say(new($"搁置 {list.LeftAside.Count} 项：", $"{list.LeftAside.Count} left aside:"));
        foreach (var (path, why) in list.LeftAside) Say(new($"  {path}（{why.Chinese}）", $"  {path} ({why.English})"));
    }

    private void Say(Sentence sentence)
    {
        _progress.Hide();
        voice.Remark(sentence);
    }
}
