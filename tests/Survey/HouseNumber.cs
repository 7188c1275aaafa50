namespace Luoshi.Survey;

/// <summary>One measure of the house: ours, what to aim for, where to look again, and where the extreme stands.</summary>
public sealed record HouseNumber(string Measure, string Ours, string Target, string LookAgain, string Where = "");
