using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Luoshi.Web.Registers;

/// <summary>Words on a drawing: their element has a name that pages use for something else.</summary>
public sealed class MapText : ComponentBase
{
    [Parameter, EditorRequired] public required double X { get; set; }

    [Parameter, EditorRequired] public required double Y { get; set; }

    [Parameter, EditorRequired] public required string Look { get; set; }

    [Parameter, EditorRequired] public required string Words { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Look);
        builder.AddAttribute(2, "lang", "zh-CN");
        builder.AddAttribute(3, "x", FormattableString.Invariant($"{X}"));
        builder.AddAttribute(4, "y", FormattableString.Invariant($"{Y}"));
        builder.AddContent(5, Words);
        builder.CloseElement();
    }
}
