namespace Luoshi.Documents.Word;

/// <summary>Which note the text refers to.</summary>
internal readonly record struct NoteKey(bool IsEndnote, string Id);
