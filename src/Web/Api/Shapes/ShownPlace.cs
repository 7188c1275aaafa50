namespace Luoshi.Web.Api.Shapes;

/// <summary>A place that keeps a ledger here.</summary>
/// <param name="Id">By which it is asked for.</param>
/// <param name="Name">What it is called: 云牧县.</param>
/// <param name="Years">The years of which something is there for whoever asks, the last first.</param>
public sealed record ShownPlace(string Id, string Name, IReadOnlyList<int> Years);
