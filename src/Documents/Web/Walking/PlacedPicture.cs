namespace Luoshi.Documents.Web.Walking;

/// <summary>A picture of a page.</summary>
/// <param name="Line">How many lines stand before it.</param>
/// <param name="Words">What is written for those who do not see it; empty where nothing is.</param>
internal readonly record struct PlacedPicture(int Line, string Words);
