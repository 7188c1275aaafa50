using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Scoreboards;

namespace Luoshi.Web.Boards;

/// <summary>The permanent addresses of a place's year.</summary>
/// <param name="Place">The place's id.</param>
/// <param name="Year">The year of the plan.</param>
public sealed record BoardAddress(string Place, int Year)
{
    public string Home => $"/p/{Place}/{Year}";

    public string Tasks => $"{Home}/tasks";

    public string Report => $"{Home}/report";

    public string Promises => $"{Home}/promises";

    public string Findings => $"{Home}/findings";

    public string Units => $"{Home}/units";

    public string Search => $"{Home}/search";

    public string Data => $"{Home}/data";

    public string Indicators => $"{Home}/indicators";

    public string Indicator(string id) => $"{Indicators}/{Uri.EscapeDataString(id)}";

    public string FeedOfIndicator(string id) => $"{Indicator(id)}/feed.atom";

    public string Corrections => $"{Home}/corrections";

    /// <summary>Where the state of a correction is asked.</summary>
    public string Correction(CaseNumber name) => $"{Corrections}/{name}";

    /// <summary>The form by which a mistake in something is pointed out.</summary>
    /// <param name="about">What sort of thing: task, unit, promise, passage.</param>
    /// <param name="id">Which.</param>
    public string CorrectionForm(string about, string id) => $"{Corrections}/new?about={about}&id={Uri.EscapeDataString(id)}";

    public string Task(TaskNumber number) => $"{Tasks}/{Uri.EscapeDataString(number.ToString())}";

    public string Unit(string name) => $"{Units}/{Uri.EscapeDataString(name)}";

    /// <summary>What became of all tasks, of those of a unit, or of one, as a feed.</summary>
    public string Feed => $"{Home}/feed.atom";

    public string FeedOf(string unit) => $"{Unit(unit)}/feed.atom";

    public string FeedOf(TaskNumber number) => $"{Task(number)}/feed.atom";

    public string TasksThat(PublicWord word) => $"{Tasks}?state={PublicWords.CodeOf(word)}";
}
