using Luoshi.Checking.Reconciling;
using Luoshi.Corpus.Summary;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Terminal.Batch;
using Luoshi.Terminal.Inputs;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Terminal.Corpora;

/// <summary>Counts, place by place, the promises as luoshi reconcile counts them, those too general to be followed left out, and those of them that the next report is silent on. The reports are read again from their files: a corpus keeps no texts.</summary>
internal sealed class SilenceCount(Voice voice, CancellationToken stop)
{
    private int _done;

    public IReadOnlyList<PlaceSilence> Of(IReadOnlyList<(string Place, string Earlier, string Later)> pairs, int jobs)
    {
        var progress = new ProgressLine(voice, pairs.Count);
        var counts = new (int Promises, int Silent)?[pairs.Count];
        Parallel.For(0, pairs.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop }, index =>
        {
            counts[index] = Count(pairs[index].Earlier, pairs[index].Later);
            lock (progress) progress.Show(++_done);
        });
        progress.Hide();
        var lost = counts.Count(count => count is null);
        if (lost > 0) voice.Remark(new(
            $"{lost} 对报告的文件找不到或读不了，承诺没有数进去。", $"The files of {lost} pairs of reports are gone or unreadable; their promises are not counted."));
        return [.. pairs.Zip(counts, (pair, count) => (pair.Place, Count: count))
            .Where(one => one.Count is not null)
            .GroupBy(one => one.Place, one => one.Count!.Value)
            .Select(place => new PlaceSilence(place.Key, place.Count(), place.Sum(one => one.Promises), place.Sum(one => one.Silent)))];
    }

    private static (int Promises, int Silent)? Count(string earlier, string later)
    {
        try
        {
            var promises = Reconciler.Reconcile(ReadingOf(earlier), ReadingOf(later)).Firm.ToList();
            return (promises.Count, promises.Count(promise => promise.Verdict == PromiseVerdict.Silent));
        }
        catch (Exception cause) when (cause is Documents.UnreadableException or IOException)
        {
            return null;
        }
    }

    private static Reading ReadingOf(string file) => ReportReader.Read(new FileSource(file).Open().Document, Lexicon.Default);
}
