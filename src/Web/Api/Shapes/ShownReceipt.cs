using Luoshi.Ledger;

namespace Luoshi.Web.Api.Shapes;

/// <summary>That something was written: safe on the disk by the time this is given.</summary>
/// <param name="Last">The last entry that was written.</param>
/// <param name="Entries">What was written.</param>
public sealed record ShownReceipt(string Last, IReadOnlyList<ShownReceiptLine> Entries)
{
    internal static ShownReceipt Of(Receipt receipt) => new(receipt.Last.ToString(), [.. receipt.Entries.Select(entry => new ShownReceiptLine(entry.Place.ToString(), entry.Kind))]);
}

/// <summary>An entry that was written.</summary>
public sealed record ShownReceiptLine(string Place, string Kind);
