using System.ComponentModel;

namespace Luoshi.Web.Api.Shapes.Asked;

/// <summary>Where another system wants to hear what is entered.</summary>
/// <param name="Address">Where messages go: https, on port 443 or 8443, to a public address; others as the program was started with.</param>
public sealed record AskedWebhook(string Address)
{
    [Description("The kinds of entries that it is about, as the history of a task names them; not there: all that whoever makes it hears of.")]
    public IReadOnlyList<string>? Topics { get; init; }
}
