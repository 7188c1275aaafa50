using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>A promise as a row: numbered, under its chapter, with the words of both reports.</summary>
/// <param name="Number">From 1 on, in the order of the plan.</param>
/// <param name="Promise">What was promised and what became of it.</param>
/// <param name="Chapter">The plan's heading over it.</param>
/// <param name="Promised">Its words, without stray blanks.</param>
/// <param name="Told">The words that answer it; empty where there are none.</param>
public sealed record PromiseRow(int Number, Promise Promise, string Chapter, string Promised, string Told)
{
    /// <summary>The promises that count.</summary>
    public static IReadOnlyList<PromiseRow> Of(Reconciliation reconciliation, bool inEnglish = false) => Of(reconciliation, reconciliation.Firm, inEnglish);

    /// <summary>Those that are too general to be followed, numbered for themselves.</summary>
    public static IReadOnlyList<PromiseRow> SoftOf(Reconciliation reconciliation, bool inEnglish = false) => Of(reconciliation, reconciliation.Promises.Where(promise => promise.Soft), inEnglish);

    private static IReadOnlyList<PromiseRow> Of(Reconciliation reconciliation, IEnumerable<Promise> promises, bool inEnglish)
    {
        var chapters = new Chapters(reconciliation.Plan);
        return [.. promises.Select((promise, index) => new PromiseRow(
            index + 1, promise, chapters.ChapterOf(SectionAt(reconciliation.Plan, promise.Span.Start)), Words(reconciliation.Plan, promise.Span),
            string.Join("；", promise.Results.Select(answer => Answered(reconciliation, answer, inEnglish)))))];
    }

    /// <summary>The words that answer, after the report that tells them where it is not that of the year after.</summary>
    private static string Answered(Reconciliation reconciliation, Answer answer, bool inEnglish) =>
        (answer.Report > 0 ? $"〔{(inEnglish ? ReportOf(reconciliation, answer).English : ReportOf(reconciliation, answer).Chinese)}〕" : "") + Words(reconciliation.Of(answer), answer.Span);

    /// <summary>The report that tells, by its year: 2015年报告; by its file where it does not tell one.</summary>
    public static Remark ReportOf(Reconciliation reconciliation, Answer answer) => NameOf(reconciliation.Of(answer));

    public static Remark NameOf(Reading reading) => reading.Report.PlanYear is { } year
        ? new($"{year}年报告", $"report of {year}")
        : new(Path.GetFileName(reading.Document.Name), Path.GetFileName(reading.Document.Name));

    private static int SectionAt(Reading reading, int offset)
    {
        var found = -1;
        for (var index = 0; index < reading.Sections.Count && reading.Sections[index].Span.Start <= offset; index++)
            if (reading.Sections[index].Span.Contains(offset)) found = index;
        return found;
    }

    private static string Words(Reading reading, Span span) => string.Concat(reading.Document.Quote(span).Where(c => !char.IsWhiteSpace(c)));
}
