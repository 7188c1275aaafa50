namespace Luoshi.Web.Boards;

/// <summary>An entry of a feed.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Id">The same for the same for ever, within the place.</param>
/// <param name="On">The day.</param>
/// <param name="Address">Where it is to be read.</param>
/// <param name="Summary">What became of it.</param>
internal sealed record FeedEntry(string Title, string Id, DateOnly On, string Address, string Summary);
