using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proposals;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Tables;

/// <summary>Reads the goals of table rows as sentences of a plan: the numbers that they are to reach.</summary>
internal sealed class RowGoals(int year)
{
    private readonly string _head = $"政府工作报告\n\n二、{year}年工作安排\n\n";

    public IReadOnlyList<Measure> Read(string words, string goal)
    {
        var sentence = goal.Length > 0 ? goal : words;
        if (!sentence.Any(char.IsAsciiDigit)) return [];
        var text = $"{_head}{sentence.TrimEnd('。')}。\n";
        var reading = ReportReader.Read(new Document("", text, ""), Lexicon.Default);
        return GoalMeasures.Of(reading, new Span(_head.Length, text.Length), words);
    }
}
