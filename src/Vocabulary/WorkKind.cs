namespace Luoshi.Vocabulary;

/// <summary>The kind of a work item; where several fit, the first in this order is taken, qualitative last.</summary>
public enum WorkKind
{
    /// <summary>A main expected target of the place as a whole (主要预期目标).</summary>
    Headline,

    /// <summary>Holds a number or an all-or-nothing grade to be reached.</summary>
    Quantified,

    /// <summary>A title, rating, licence or review to win or pass.</summary>
    Designation,

    /// <summary>A named festival, race, fair, campaign or meeting to hold.</summary>
    Event,

    /// <summary>A plan, scheme, list or database to be drawn up or revised.</summary>
    Document,

    /// <summary>A named construction, route, plant or investment project to start, advance or finish.</summary>
    Project,

    /// <summary>Everything else.</summary>
    Qualitative,
}
