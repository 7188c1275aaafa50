using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lighting;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>How many lamps there are of each, as bulletins say it: in all, by kind of task, by unit.</summary>
internal sealed class LampCountSheet(Canvas canvas, Paper paper)
{
    public void Draw(LampMonth month)
    {
        canvas.Write(new(LampSheet.HeadOf(paper, month), Ink.Title));
        canvas.Write(new(SentenceOf(paper, month.Count)));
        canvas.EmptyLine();
        foreach (var kind in month.Tasks.GroupBy(task => task.Lamp.Lit.Kind).OrderBy(kind => kind.Key)) Line(PlanTerms.Of(paper.Language, kind.Key), month.CountOf(kind));
        canvas.EmptyLine();
        foreach (var (unit, count) in month.ByUnit) Line(unit, count);
    }

    public static string SentenceOf(Paper paper, LampCount count) => paper.Say(count.Chinese, count.English);

    private void Line(string name, LampCount count) => canvas.Write(new Phrase(name, Ink.Chapter).Append(paper.Say("：", ": ")).Append(Brief(count)));

    /// <summary>Of a part only what occurs: nobody reads down a list of noughts.</summary>
    private string Brief(LampCount count)
    {
        var lamps = count.Lamps.Where(line => line.Count > 0).Select(line => paper.Say($"{line.Lamp.Chinese} {line.Count}", $"{line.Count} {line.Lamp.English}"));
        var leftOut = count.LeftOut.Select(group => paper.Say($"{OmissionNames.Chinese(group.Why)} {group.Count}", $"{group.Count} {OmissionNames.English(group.Why)}"));
        var parts = string.Join(paper.Say("，", ", "), lamps.Concat(leftOut));
        return paper.Say($"{count.Total} 项：{parts}", $"{count.Total}: {parts}");
    }
}
