namespace Luoshi.Publishing.Orders;

/// <summary>A paragraph of an order.</summary>
/// <param name="Lead">What it begins with, set apart; empty where there is nothing.</param>
/// <param name="Text">The rest.</param>
public sealed record OrderParagraph(string Lead, string Text);
