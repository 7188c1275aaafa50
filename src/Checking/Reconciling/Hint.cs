namespace Luoshi.Checking.Reconciling;

/// <summary>
/// What tells whether anybody could say at the year's end what became of a promise. How much each counts stands in <c>weights.txt</c>, fitted to what people
/// found worth following.
/// </summary>
internal enum Hint
{
    /// <summary>It gives a figure.</summary>
    Figure,

    /// <summary>It names something in quotation marks.</summary>
    Quoted,

    /// <summary>Its item could be checked, as read.</summary>
    Checkable,

    /// <summary>A work item holds it.</summary>
    OfItem,

    /// <summary>How firmly its item is promised.</summary>
    Strength,

    /// <summary>The kind of its item.</summary>
    Project,
    Document,
    Event,
    Designation,
    Quantified,

    /// <summary>It names a work, place or thing that can be looked at.</summary>
    Thing,

    /// <summary>It names a campaign, programme, pilot or rule.</summary>
    Programme,

    /// <summary>How much of it stands in words that hardly another clause of the two reports uses.</summary>
    Names,

    /// <summary>How rare its rarest word is in reports of all places.</summary>
    Rarest,

    /// <summary>Subjects that it speaks of.</summary>
    Topics,

    /// <summary>It begins with a verb of works: 新建, 完成, 启动.</summary>
    Doing,

    /// <summary>It begins with a verb of care: 加强, 提升, 坚持.</summary>
    Caring,

    /// <summary>How many words of zeal it has: 切实, 大力, 不断.</summary>
    Zeal,

    /// <summary>It ends in a state without a mark: 水平, 能力, 格局.</summary>
    OpenEnd,

    /// <summary>It speaks of 我们, 理念, 作风.</summary>
    Spirit,

    /// <summary>Its characters.</summary>
    Long,

    /// <summary>It is very short.</summary>
    Scrap,
}
