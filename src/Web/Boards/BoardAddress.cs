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

    public string Units => $"{Home}/units";

    public string Search => $"{Home}/search";

    public string Data => $"{Home}/data";

    public string Task(TaskNumber number) => $"{Tasks}/{Uri.EscapeDataString(number.ToString())}";

    public string Unit(string name) => $"{Units}/{Uri.EscapeDataString(name)}";

    /// <summary>What became of all tasks, of those of a unit, or of one, as a feed.</summary>
    public string Feed => $"{Home}/feed.atom";

    public string FeedOf(string unit) => $"{Unit(unit)}/feed.atom";

    public string FeedOf(TaskNumber number) => $"{Task(number)}/feed.atom";

    public string TasksThat(PublicWord word) => $"{Tasks}?state={PublicWords.CodeOf(word)}";
}
