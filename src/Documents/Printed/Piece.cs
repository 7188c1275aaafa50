using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>A piece of a line whose characters are equally wide.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Box">Its place on the page; none for a blank that is seen and not printed.</param>
/// <param name="Certainty">That of its glyphs.</param>
internal readonly record struct Piece(string Text, Box Box, float Certainty = 1);
