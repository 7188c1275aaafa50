namespace Luoshi.Desk.Beginnings;

/// <summary>What is not right about one field of a form.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Chinese">What is wrong, and what to do.</param>
/// <param name="English">The same in English.</param>
public sealed record Complaint(string Field, string Chinese, string English);
