using Luoshi.Checking.Inside;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Years;

/// <summary>The headline measures that a report tells of its place as a whole, each where it is first told.</summary>
internal static class Headlines
{
    /// <summary>Those of one role and nature, by measure: results of the review, targets of the plan.</summary>
    public static IReadOnlyDictionary<HeadlineMeasure, Number> Of(NumberedReport report, Part part, Role role, Nature nature)
    {
        Dictionary<HeadlineMeasure, Number> told = [];
        var year = role == Role.Target ? report.Reading.Report.PlanYear : report.Reading.Report.ReviewYear;
        foreach (var sentence in report.Sentences.Where(sentence => sentence.Part == part && sentence.Numbers.Count > 0))
        {
            var moves = MoveFinder.Find(sentence).ToList();
            for (var at = 0; at < sentence.Numbers.Count; at++)
                if (sentence.Numbers[at] is { Headline: { } measure } number && IsToldOfThePlace(number.Figure, role, nature, year) && !Scope.Narrows(sentence, at, moves, inClause: true))
                    told.TryAdd(measure, number);
        }

        return told;
    }

    private static bool IsToldOfThePlace(Figure figure, Role role, Nature nature, int? year) =>
        figure.Role == role && figure.Nature == nature && figure.Year == year && figure.Subject.Length == 0;
}
