using AngleSharp.Dom;

namespace Luoshi.Documents.Web.Walking;

/// <summary>The first words inside an element, as a sample of what is left out.</summary>
internal static class FirstWords
{
    private const int MostNodes = 64;

    public static string Of(IElement element)
    {
        var waiting = new Stack<INode>();
        waiting.Push(element);
        for (var seen = 0; seen < MostNodes && waiting.TryPop(out var node); seen++)
        {
            if (node is IText words && !string.IsNullOrWhiteSpace(words.Data)) return words.Data;
            for (var child = Math.Min(node.ChildNodes.Length, MostNodes) - 1; child >= 0; child--) waiting.Push(node.ChildNodes[child]);
        }
        return element.GetAttribute("alt") ?? "";
    }
}
