using Luoshi.Documents.Flow;
using Luoshi.Documents.Word.Numbering;

namespace Luoshi.Documents.Word;

/// <summary>What the reading of one document shares from its first paragraph to its last note.</summary>
internal sealed class Story(Styles styles, ParagraphNumbering numbering, TextBudget budget)
{
    public Styles Styles => styles;

    public ParagraphNumbering Numbering => numbering;

    public TextBudget Budget => budget;

    public OmissionTally Omissions { get; } = new();

    /// <summary>Notes in the order in which the text refers to them.</summary>
    public List<NoteKey> Notes { get; } = [];
}
