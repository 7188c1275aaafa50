namespace Luoshi.Publishing.Bulletins;

/// <summary>A chapter of a bulletin.</summary>
/// <param name="Heading">With its number: 一、总体情况.</param>
/// <param name="Paragraphs">One after the other.</param>
public sealed record BulletinChapter(string Heading, IReadOnlyList<BulletinParagraph> Paragraphs);
