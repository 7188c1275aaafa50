namespace Luoshi.Extraction.Items;

/// <summary>What a paragraph of the plan is for.</summary>
internal enum Frame
{
    /// <summary>Requirements, framing, headings: no work items.</summary>
    Outside,

    /// <summary>The main expected targets.</summary>
    Headlines,

    /// <summary>Work, from its heading or lead on.</summary>
    Work,

    /// <summary>A chapter on one paragraph: an opening sentence, then themes with leads of their own.</summary>
    ChapterInOne,
}
