using Luoshi.Publishing.Scoreboards;
using Luoshi.Publishing.Searching;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Boards;

/// <summary>Which tasks somebody asked for.</summary>
/// <param name="Word">How they stand; null: whatever.</param>
/// <param name="Unit">Who leads them; empty: whoever.</param>
/// <param name="Words">What stands in them, their goals or their themes, or its first letters in pinyin; empty: whatever.</param>
public sealed record TaskFilter(PublicWord? Word, string Unit, string Words)
{
    private readonly AskedWords _asked = new(Words);

    /// <summary>Null where a state is asked for that there is not: all tasks would be an answer to another question.</summary>
    public static TaskFilter? Of(HttpRequest request)
    {
        var (state, word) = (request.Query["state"].ToString(), PublicWords.WordOf(request.Query["state"]));
        return state.Length > 0 && word is null ? null : new(word, request.Query["unit"].ToString(), request.Query["q"].ToString().Trim());
    }

    public IReadOnlyList<PublicTask> Of(Scoreboard board) => [.. board.Tasks.Where(Fits)];

    /// <summary>The address of the same tasks as a table of some format.</summary>
    public string AsData(BoardAddress at, string format)
    {
        var asked = new QueryString();
        if (Word is { } word) asked = asked.Add("state", PublicWords.CodeOf(word));
        if (Unit.Length > 0) asked = asked.Add("unit", Unit);
        if (Words.Length > 0) asked = asked.Add("q", Words);
        return $"{at.Tasks}.{format}{asked}";
    }

    private bool Fits(PublicTask task) => (Word is null || task.Word == Word) &&
        (Unit.Length == 0 || task.Content.Lead == Unit) &&
        (Words.Length == 0 || Holds(task.Content.Words) || Holds(task.Content.Theme) || task.Content.Measures.Any(measure => Holds(measure.Name)) || task.Number.ToString() == Words);

    private bool Holds(string text) => _asked.StandIn(text);
}
