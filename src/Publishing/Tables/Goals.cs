using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>Figures said as a goal: <c>地区生产总值增长7%左右</c>, measure and bound from wherever they stood in the sentence, doubt marked.</summary>
public static class Goals
{
    public static string Of(Document document, Figure figure)
    {
        var amount = PlainWords.Of(document, figure.Span);
        return $"{PlainWords.Of(figure.Measure)}{Change(figure)}{Before(figure)}{amount}{Doubt.MarkOf(figure)}{After(figure)}";
    }

    public static string Of(Reading reading, WorkItem item) =>
        string.Join("；", item.Figures.Select(index => Of(reading.Document, reading.Figures[index])));

    private static string Change(Figure figure) => (figure.Nature, figure.Direction) switch
    {
        (Nature.Rate, Direction.Up) => "增长",
        (Nature.Rate, Direction.Down) => "下降",
        (Nature.Delta, Direction.Up) => "增加",
        (Nature.Delta, Direction.Down) => "减少",
        _ => figure.Measure.Length > 0 ? " " : "",
    };

    private static string Before(Figure figure) => (figure.Bound, figure.Strict) switch
    {
        (Bound.Min, true) => "超过",
        (Bound.Max, true) => "低于",
        _ => "",
    };

    private static string After(Figure figure) => (figure.Bound, figure.Strict) switch
    {
        (Bound.Min, false) => "以上",
        (Bound.Max, false) => "以内",
        (Bound.About, _) => "左右",
        _ => "",
    };
}
