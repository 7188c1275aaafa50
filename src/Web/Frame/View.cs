using Microsoft.AspNetCore.Components;

namespace Luoshi.Web.Frame;

/// <summary>A part of a page: it shows what it is given, and asks nobody.</summary>
public abstract class View : ComponentBase
{
    /// <summary>In what language, and how large and bright, the reader wants it.</summary>
    [CascadingParameter]
    public required Reader Reader { get; init; }

    protected Wording Words => Reader.Words;

    protected string Say(string chinese, string english) => Words.Say(chinese, english);
}
