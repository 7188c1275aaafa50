using Luoshi.Vocabulary;

namespace Luoshi.Documents.Scans;

/// <summary>A word that recognition found on an image.</summary>
/// <param name="Text">Its characters, without blanks.</param>
/// <param name="Box">Where it stands, in pixels.</param>
/// <param name="Certainty">From 0 to 1.</param>
/// <param name="Line">The line of the page it stands on, counted from 0 in reading order.</param>
internal sealed record RecognizedWord(string Text, Box Box, float Certainty, int Line);
