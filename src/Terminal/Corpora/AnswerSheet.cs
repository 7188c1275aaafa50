using System.Globalization;
using Luoshi.Corpus.Asking;

namespace Luoshi.Terminal.Corpora;

/// <summary>Writes the answer to a question, row by row as it comes.</summary>
internal abstract class AnswerSheet
{
    public static AnswerSheet Of(string format, Voice voice, bool toFile) => format switch
    {
        "csv" => new AnswerAsCsv(),
        "json" => new AnswerAsJson(),
        _ => new AnswerAsTable(voice, toFile),
    };

    public abstract void Write(Answer answer, TextWriter output);

    /// <summary>A cell in plain words: numbers without grouping, dates as in ISO 8601, nothing for nothing.</summary>
    protected static string Plain(object? cell) => cell switch
    {
        null => "",
        DateTime day when day.TimeOfDay == TimeSpan.Zero => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        string words => words,
        System.Collections.IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Plain)),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
