namespace Luoshi.Documents.Scans;

/// <summary>A page of an image as recognition read it.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Words">In reading order.</param>
internal sealed record RecognizedPage(int Width, int Height, IReadOnlyList<RecognizedWord> Words);
