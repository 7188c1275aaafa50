using DuckDB.NET.Data;
using Luoshi.Checking.Panel;
using Luoshi.Vocabulary;

namespace Luoshi.Corpus.Store;

/// <summary>Appends reports to the tables of <c>schema.sql</c>, column by column in its order.</summary>
/// <param name="connection">The corpus.</param>
/// <param name="only">The one table wanted beside reports and cells; null for all.</param>
internal sealed class TableWriter(DuckDBConnection connection, CorpusTable? only) : IDisposable
{
    private readonly DuckDBAppender _reports = connection.CreateAppender("reports");
    private readonly DuckDBAppender _sections = connection.CreateAppender("sections");
    private readonly DuckDBAppender _figures = connection.CreateAppender("figures");
    private readonly DuckDBAppender _items = connection.CreateAppender("items");
    private readonly DuckDBAppender _cells = connection.CreateAppender("cells");

    public void Write(CorpusReport report)
    {
        WriteReport(report);
        if (Wants(CorpusTable.Sections))
            for (var index = 0; index < report.Reading.Sections.Count; index++) Write(report, index, report.Reading.Sections[index]);
        if (Wants(CorpusTable.Figures))
            for (var index = 0; index < report.Reading.Figures.Count; index++) Write(report, index, report.Reading.Figures[index]);
        if (Wants(CorpusTable.Items))
            for (var index = 0; index < report.Reading.Items.Count; index++) Write(report, index, report.Reading.Items[index]);
        foreach (var row in report.Panel) Write(report, row);
    }

    public void Dispose()
    {
        foreach (var appender in (DuckDBAppender[])[_reports, _sections, _figures, _items, _cells]) appender.Dispose();
    }

    private bool Wants(CorpusTable table) => only is null || only == table;

    private void WriteReport(CorpusReport report)
    {
        var (head, place, reading) = (report.Reading.Report, report.Place, report.Reading);
        _reports.CreateRow()
            .AppendValue(report.Id).AppendValue(report.File).AppendValue(report.Hash).AppendValue(head.Title)
            .AppendValue(head.Place).AppendValue(place?.Code).AppendValue(place?.Name).AppendValue(place?.CodeThen).AppendValue(place?.ChangedIn)
            .AppendValue(head.Level is { } level ? Codes.Of(level) : null)
            .AppendValue(head.Session).AppendValue(head.Speaker).AppendValue(head.GivenOn).AppendValue(head.PlanYear).AppendValue(head.ReviewYear)
            .AppendValue(reading.Document.Text.Length).AppendValue(reading.Sections.Count).AppendValue(reading.Figures.Count)
            .AppendValue(reading.Items.Count).AppendValue(report.Panel.Count(row => row.State is PanelState.Digits or PanelState.Words))
            .EndRow();
    }

    private void Write(CorpusReport report, int index, Section section) => _sections.CreateRow()
        .AppendValue(report.Id).AppendValue(index).AppendValue(section.Id).AppendValue(section.Level).AppendValue(section.Title)
        .AppendValue(Codes.Of(section.Part)).AppendValue(section.Span.Start).AppendValue(section.Span.End)
        .EndRow();

    private void Write(CorpusReport report, int index, Figure figure) => _figures.CreateRow()
        .AppendValue(report.Id).AppendValue(index).AppendValue(figure.Span.Start).AppendValue(figure.Span.End)
        .AppendValue(report.Reading.Document.Quote(figure.Span)).AppendValue((double)figure.Value).AppendValue((double?)figure.Value2)
        .AppendValue(figure.Unit).AppendValue(Codes.Of(figure.Bound)).AppendValue(figure.Strict).AppendValue(Codes.Of(figure.Nature))
        .AppendValue(Codes.Of(figure.Direction)).AppendValue(Codes.Of(figure.Role)).AppendValue(figure.Year).AppendValue(figure.Measure)
        .AppendValue(figure.Subject).AppendValue(figure.Group).AppendValue(IndexOrNull(figure.Section)).AppendValue(IndexOrNull(figure.Item))
        .EndRow();

    private void Write(CorpusReport report, int index, WorkItem item) => _items.CreateRow()
        .AppendValue(report.Id).AppendValue(index).AppendValue(item.Span.Start).AppendValue(item.Span.End)
        .AppendValue(report.Reading.Document.Quote(item.Span)).AppendValue(Codes.Of(item.Kind)).AppendValue(item.Strength)
        .AppendValue(item.Checkable).AppendValue(IndexOrNull(item.Section)).AppendValue(item.Theme).AppendValue(item.Due)
        .EndRow();

    private void Write(CorpusReport report, PanelRow row) => _cells.CreateRow()
        .AppendValue(report.Id).AppendValue(report.Place!.Code).AppendValue(report.Place.Name)
        .AppendValue(report.Reading.Report.Level is { } level ? Codes.Of(level) : null)
        .AppendValue(row.Year).AppendValue(row.Measure.Id).AppendValue(Codes.Of(row.Side)).AppendValue(Codes.Of(row.State))
        .AppendValue((double?)row.Value).AppendValue((double?)row.Value2).AppendValue(row.Bound is { } bound ? Codes.Of(bound) : null)
        .AppendValue(row.State == PanelState.Digits ? row.Unit : null)
        .AppendValue(row.Span is { } span ? report.Reading.Document.Quote(span) : null)
        .AppendValue(row.Figure >= 0 ? report.Reading.Figures[row.Figure].Measure : null)
        .AppendValue(row.Span?.Start).AppendValue(row.Span?.End).AppendValue(IndexOrNull(row.Figure))
        .EndRow();

    private static int? IndexOrNull(int index) => index >= 0 ? index : null;
}
