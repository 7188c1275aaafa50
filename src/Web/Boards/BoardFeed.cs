using System.Globalization;
using System.Text;
using System.Xml;
using Luoshi.Ledger.Indicators;
using Luoshi.Publishing.Scoreboards;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Boards;

/// <summary>What became of tasks as an Atom feed (RFC 4287), for whoever follows them: of all, of a unit, or of one.</summary>
/// <param name="board">What is public.</param>
/// <param name="at">Its addresses.</param>
/// <param name="site">The site, as the reader called it: its address begins every link.</param>
/// <param name="words">The language.</param>
internal sealed class BoardFeed(Scoreboard board, BoardAddress at, string site, Wording words)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Most = 100;

    /// <param name="title">What the feed is about.</param>
    /// <param name="self">Its own address on the site.</param>
    /// <param name="tasks">The tasks.</param>
    public IResult Answer(string title, string self, IEnumerable<PublicTask> tasks) => Answer(title, self, Happening.Of(tasks).Select(EntryOf));

    /// <summary>What was released of an indicator.</summary>
    public IResult Answer(PublicIndicator indicator) => Answer(indicator.Declared.Name, at.FeedOfIndicator(indicator.Id),
        from value in indicator.Values
        from release in value.Releases
        orderby release.On descending, value.Period descending
        select new FeedEntry(
            $"{indicator.Declared.Name} {IndicatorFigures.Say(words, value.Period, indicator.Declared)}", $"{indicator.Id}/{value.Period}/{release.Vintage}/{release.On:yyyy-MM-dd}", release.On, at.Indicator(indicator.Id),
            words.Say($"{VintageNames.Chinese(release.Vintage)}：", $"{VintageNames.English(release.Vintage)}: ") +
            string.Join(words.Say("，", ", "), new[]
            {
                release.Told.Value is { } amount ? IndicatorFigures.Amount(amount, indicator.Declared) : "",
                IndicatorFigures.Growth(release.Told.Growth, indicator.Declared) is { Length: > 0 } growth ? words.Say($"同比 {growth}", $"growth {growth}") : "",
            }.Where(part => part.Length > 0))));

    private IResult Answer(string title, string self, IEnumerable<FeedEntry> entries)
    {
        var output = new StringBuilder();
        using (var xml = XmlWriter.Create(new StringWriter(output, CultureInfo.InvariantCulture), new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("feed", Atom);
            Write(xml, "title", $"{title} · {board.Place}{board.Plan.Year}");
            Write(xml, "id", $"tag:luoshi,{at.Year}:{self}");
            Write(xml, "updated", Moment(board.Snapshot.On));
            WriteLink(xml, self, "self");
            xml.WriteStartElement("author", Atom);
            Write(xml, "name", board.Place);
            xml.WriteEndElement();
            foreach (var entry in entries.Take(Most)) WriteEntry(xml, entry);
            xml.WriteEndElement();
        }
        return Results.Text(output.ToString(), "application/atom+xml", Encoding.UTF8);
    }

    private FeedEntry EntryOf(Happening happening) => new(
        $"{happening.Task.Number} {happening.Task.Content.Words}", $"{happening.Task.Number}/{Part(happening)}", happening.On, at.Task(happening.Task.Number), Told(happening));

    private void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Write(xml, "title", entry.Title);
        Write(xml, "id", $"tag:luoshi,{at.Year}:{at.Place}/{entry.Id}");
        Write(xml, "updated", Moment(entry.On));
        WriteLink(xml, entry.Address, "alternate");
        Write(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private string Told(Happening happening) => happening switch
    {
        { Month: { } month } => words.Say($"{words.Say(month.Period)}核实为“{words.Say(month.Word)}”", $"verified as “{words.Say(month.Word)}” for {words.Say(month.Period)}"),
        { Change: { } change } => $"{words.Say("调整", "Changed: ")}{string.Join(words.Say("、", ", "), happening.Moved.Select(field => words.Say(field)))}{words.Say("，理由：", "; reason: ")}{change.Reason}",
        _ => "",
    };

    private static string Part(Happening happening) => happening.Month is { } month
        ? month.Period.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{happening.On:yyyy-MM-dd}/{string.Join('-', happening.Moved)}");

    private void WriteLink(XmlWriter xml, string address, string relation)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", site + address);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string value) =>
        xml.WriteElementString(name, Atom, string.Concat(value.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))));

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+08:00";
}
