using System.Text.Json;
using Luoshi.Ledger;

namespace Luoshi.Web.Api.Shapes;

/// <summary>An entry of the ledger, with what its hash can be reckoned from again.</summary>
/// <param name="Place">Where it stands: 2025-1235.</param>
/// <param name="At">When it was written.</param>
/// <param name="By">Who.</param>
/// <param name="Role">In what role.</param>
/// <param name="Unit">For which unit.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Reason">Why.</param>
/// <param name="Body">The fact, to the byte as it was written: JSON as text.</param>
/// <param name="Previous">The hash of the entry before.</param>
/// <param name="Hash">Its hash.</param>
public sealed record ShownEntry(string Place, DateTimeOffset At, string By, string Role, string? Unit, string Kind, string? Reason, string Body, string Previous, string Hash)
{
    internal static ShownEntry Of(Entry entry) => new(
        entry.Place.ToString(), entry.At, entry.By.Name, Code.Of(entry.By.Role), entry.By.Unit.OrNull(), entry.Kind, entry.Reason.OrNull(), entry.Body, entry.Previous.ToString(), entry.Hash.ToString());
}

/// <summary>An entry without the bytes of its fact.</summary>
/// <param name="Place">Where it stands: 2025-1235.</param>
/// <param name="At">When it was written.</param>
/// <param name="By">Who.</param>
/// <param name="Role">In what role.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Reason">Why.</param>
/// <param name="Fact">The fact.</param>
public sealed record ShownHappening(string Place, DateTimeOffset At, string By, string Role, string Kind, string? Reason, JsonElement Fact)
{
    internal static ShownHappening Of(Entry entry) => new(
        entry.Place.ToString(), entry.At, entry.By.Name, Code.Of(entry.By.Role), entry.Kind, entry.Reason.OrNull(), JsonDocument.Parse(entry.Body).RootElement);
}
