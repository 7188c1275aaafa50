namespace Luoshi.Web.Api.Shapes;

/// <summary>A list, or a page of one.</summary>
internal interface IShownList;

/// <summary>All of a kind.</summary>
public sealed record Listed<T>(IReadOnlyList<T> Items) : IShownList;

/// <summary>Some of a kind.</summary>
/// <param name="Items">As many as were asked for.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">To be sent as <c>cursor</c> for those that follow; not there where there are none. It stays good while entries are added.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, long Total, string? Next) : IShownList;
