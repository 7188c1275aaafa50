using Luoshi.Vocabulary;

namespace Luoshi.Documents;

/// <summary>A file taken in: its document, and what is to be said about how it came.</summary>
/// <param name="Document">The text as decoded, otherwise untouched.</param>
/// <param name="Encoding">How it was written.</param>
/// <param name="Damage">Bytes that could not be decoded; null for a sound file.</param>
public sealed record Intake(Document Document, TextEncoding Encoding, Damage? Damage);
