namespace Luoshi.Publishing.Bulletins;

/// <summary>A paragraph of a bulletin.</summary>
/// <param name="Lead">What it begins with, set apart: （一）亮红灯的5项。 Empty where there is nothing.</param>
/// <param name="Text">The rest.</param>
public sealed record BulletinParagraph(string Lead, string Text);
