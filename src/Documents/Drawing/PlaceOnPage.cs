using Luoshi.Vocabulary;

namespace Luoshi.Documents.Drawing;

/// <summary>Where words stand.</summary>
/// <param name="Page">The page on which they begin.</param>
/// <param name="Boxes">Where on it, a box a line.</param>
internal sealed record PlaceOnPage(Page Page, IReadOnlyList<Box> Boxes);
