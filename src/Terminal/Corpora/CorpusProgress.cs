using Luoshi.Terminal.Batch;
using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Corpora;

/// <summary>What the user hears while a corpus is made: failures and doubles as they come, how far the run is, and at the end what there is.</summary>
internal sealed class CorpusProgress(Voice voice, SourceList list)
{
    /// <summary>So many inputs fit on a screen; of more, failures are told again at the end.</summary>
    private const int OneScreen = 20;

    private readonly long _start = Environment.TickCount64;
    private readonly ProgressLine _progress = new(voice, list.Sources.Count);
    private readonly List<CorpusOutcome> _failures = [];
    private readonly int[] _counts = new int[Enum.GetValues<CorpusOutcomeKind>().Length];

    public IEnumerable<(string File, string Why)> Failures => _failures.Select(failed => (failed.Source.Name, failed.Words!.Value.In(voice.Language)));

    /// <summary>Whether the corpus holds anything of what was asked for.</summary>
    public bool HasAny => Count(CorpusOutcomeKind.Read) + Count(CorpusOutcomeKind.Known) > 0;

    public void Take(CorpusOutcome outcome)
    {
        lock (_failures)
        {
            _counts[(int)outcome.Kind]++;
            if (outcome.Kind == CorpusOutcomeKind.Failed) _failures.Add(outcome);
            if (outcome.Words is { } words) Say(Mark(outcome.Kind, words));
            _progress.Show(_counts.Sum());
        }
    }

    public void Close(bool interrupted, CorpusTarget target)
    {
        _progress.Hide();
        var seconds = Math.Max(1, Environment.TickCount64 - _start) / 1000.0;
        Say(new(
            $"共 {list.Sources.Count} 份：新读 {Count(CorpusOutcomeKind.Read)} 份，已读过 {Count(CorpusOutcomeKind.Known)} 份，重复 {Count(CorpusOutcomeKind.Twin)} 份，失败 {_failures.Count} 份，用时 {seconds:0.0} 秒。",
            $"{list.Sources.Count} files: {Count(CorpusOutcomeKind.Read)} read, {Count(CorpusOutcomeKind.Known)} known already, {Count(CorpusOutcomeKind.Twin)} doubles, {_failures.Count} failed, {seconds:0.0} s."));
        if (list.Sources.Count > OneScreen)
            foreach (var failed in _failures) Say(new($"  ✗ {failed.Words?.Chinese}", $"  ✗ {failed.Words?.English}"));
        TellLeftAside();
        if (interrupted) Say(new(
            $"已中断。读过的都在 {target.Store}；再运行同一条命令，就接着读剩下的。",
            $"Interrupted. What was read is in {target.Store}; the same command again goes on with the rest."));
    }

    public int ExitCodeOf(bool interrupted) => interrupted ? ExitCode.Interrupted
        : !HasAny ? ExitCode.Unusable
        : _failures.Count > 0 ? ExitCode.SomeFailed
        : ExitCode.Done;

    private int Count(CorpusOutcomeKind kind) => _counts[(int)kind];

    private static Sentence Mark(CorpusOutcomeKind kind, Sentence words) => kind switch
    {
        CorpusOutcomeKind.Failed => new($"✗ {words.Chinese}", $"✗ {words.English}"),
        CorpusOutcomeKind.Twin => new($"＝ {words.Chinese}", $"= {words.English}"),
        _ => words,
    };

    private void TellLeftAside()
    {
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
