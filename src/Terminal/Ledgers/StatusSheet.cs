using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.Saying;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>How a year stands, on one screen: counts first, then what needs somebody, named.</summary>
internal sealed class StatusSheet(Canvas canvas, Paper paper, StatusView status)
{
    private const int Named = 8;

    public void Draw(string name)
    {
        canvas.Write(new($"{name}  {status.Title}", Ink.Title));
        canvas.Write(new($"{status.AsOf:yyyy-MM-dd}  {PlanTerms.Of(paper.Language, status.Stage)}  {status.DocumentNumber}".TrimEnd(), Ink.Faint));
        canvas.EmptyLine();
        DrawTasks();
        if (status.LastDue is { } month) DrawReports(month);
        DrawLamps();
        DrawDebts();
        DrawRecent();
    }

    private void DrawTasks()
    {
        var standing = status.Kinds.Values.Sum();
        var kinds = string.Join(paper.Say("，", ", "), Enum.GetValues<TaskKind>().Select(kind => $"{PlanTerms.Of(paper.Language, kind)} {status.Kinds.GetValueOrDefault(kind)}"));
        Line(paper.Say("任务", "tasks"), paper.Say(
            $"{standing} 项：{kinds}；已销号 {status.Closed} 项，已中止 {status.Withdrawn} 项。", $"{standing}: {kinds}; {status.Closed} closed, {status.Withdrawn} withdrawn."));
    }

    private void DrawReports(DueMonth month)
    {
        var missing = month.Missing.Count == 0 ? "" : paper.Say($"；没有报：{Numbers(month.Missing)}", $"; not reported: {Numbers(month.Missing)}");
        Line(paper.Say("报送", "reports"), paper.Say(
            $"{month.Period} 应报 {month.Due} 项，已报 {month.Reported} 项（{Share(month.Reported, month.Due)}），已核实 {month.Verified} 项（{Share(month.Verified, month.Due)}）{missing}。",
            $"{month.Period}: {month.Due} due, {month.Reported} reported ({Share(month.Reported, month.Due)}), {month.Verified} verified ({Share(month.Verified, month.Due)}){missing}."));
    }

    private void DrawLamps()
    {
        if (status.Lamps is not { } lamps)
        {
            Line(paper.Say("亮灯", "lamps"), paper.Say("还没有亮过灯。", "none lit yet."));
            return;
        }
        Line(paper.Say("亮灯", "lamps"), $"{lamps.Period}  {lamps.Said.In(paper.Language)}");
        if (lamps.Before.Length == 0) return;
        var (worse, better) = (lamps.Worse, lamps.Better);
        Line("", paper.Say(
            $"比 {lamps.Before}：变差 {worse.Count} 项{Changes(worse)}，变好 {better.Count} 项{Changes(better)}。", $"Against {lamps.Before}: {worse.Count} worse{Changes(worse)}, {better.Count} better{Changes(better)}."));
    }

    private string Changes(IReadOnlyList<StatusChange> changes) => changes.Count == 0 ? "" : paper.Say("：", ": ") + string.Join(paper.Say("、", ", "), changes.Take(Named).Select(change =>
        $"{change.Task}（{change.Before.In(paper.Language)} → {change.Now.In(paper.Language)}）")) + More(changes.Count);

    private void DrawDebts()
    {
        var over = status.Over;
        Line(paper.Say("欠账", "owed"), paper.Say($"{status.Owed} 件，其中超期 {over.Count} 件。", $"{status.Owed}, {over.Count} of them over time."));
        foreach (var debt in over.Take(Named))
            Line("", $"{debt.Debtor}  {debt.Task.Number}  {DebtTerms.Kind(paper.Language, debt)}  {DebtTerms.Left(paper.Language, debt)}");
        if (over.Count > Named) Line("", paper.Say($"…还有 {over.Count - Named} 件，看 luoshi due。", $"… {over.Count - Named} more: luoshi due."));
    }

    private void DrawRecent()
    {
        if (status.Recent.Count == 0) return;
        Line(paper.Say("变动", "changes"), paper.Say($"近三十天 {status.Recent.Count} 件。", $"{status.Recent.Count} in the last thirty days."));
        foreach (var change in status.Recent.Take(Named)) Line("", $"{change.On:yyyy-MM-dd}  {change.Task}  {KindOf(change.Kind)}  {change.Reason}".TrimEnd());
    }

    private string KindOf(RecentKind kind) => kind switch
    {
        RecentKind.Revised => paper.Say("修订", "revised"),
        RecentKind.Withdrawn => paper.Say("中止", "withdrawn"),
        RecentKind.Added => paper.Say("新增", "added"),
        _ => paper.Say("销号", "closed"),
    };

    private string Numbers(IReadOnlyList<TaskNumber> numbers) => string.Join(paper.Say("、", ", "), numbers.Take(Named)) + More(numbers.Count);

    private static string More(int count) => count > Named ? "…" : "";

    private static string Share(int part, int whole) => LampTerms.Percent(100m * part / whole);

    private void Line(string name, string words)
    {
        var width = paper.Say("欠账", "reports").Length + (paper.Language == Language.Chinese ? 2 : 0);
        canvas.Write([width, canvas.Width - width - Canvas.Gap], [new(name, Ink.Chapter), new(words)]);
    }
}
