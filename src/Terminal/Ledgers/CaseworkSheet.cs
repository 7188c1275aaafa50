using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Spoken;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Cases of registers on the screen: those that are open with what is owed, and one of them with all its steps.</summary>
internal sealed class CaseworkSheet(Voice voice)
{
    public int List(Office office)
    {
        var desk = office.Casework(PackFolder.Rules(), TimeProvider.System.GetUtcNow());
        foreach (var register in desk.Registers())
        {
            var files = desk.Open(register);
            if (files.Count == 0) continue;
            var debts = desk.Owed(files).GroupBy(debt => debt.Case.Number).ToDictionary(debt => debt.Key, debt => debt.First());
            var paper = Paper.OfStandardOutput(voice.Language);
            voice.Results.WriteLine(voice.Say($"{register.Name.Chinese}在办 {files.Count} 件", $"{register.Name.English}: {files.Count} open"));
            paper.Print(voice.Results, canvas => new CaseTable(canvas, paper).Draw([.. files.Select(file => (file.Case, debts.GetValueOrDefault(file.Case.Number)))]));
        }
        return ExitCode.Done;
    }

    public int Print(Office office, CaseNumber name)
    {
        var desk = office.Casework(PackFolder.Rules(), TimeProvider.System.GetUtcNow());
        var file = desk.Find(name) ?? throw new RefusedException($"没有 {name} 号办件。", $"There is no case {name}.");
        Line($"{name}  {voice.Say(CaseNames.Chinese(file.Case.Stage), CaseNames.English(file.Case.Stage))}  {file.Title}");
        foreach (var handing in file.Case.Handings) Line(HandingTold(handing));
        if (file.Handling.Result(file.Case.Result) is { } result) Line($"{voice.Say("办理结果", "result")}  {voice.Say(result.Name.Chinese, result.Name.English)}");
        foreach (var call in file.Case.Calls) Line($"{call.At:yyyy-MM-dd HH:mm}  {voice.Say("回访", "called back")}  {(call.Reached ? Said(file, call) : voice.Say("联系不上", "not reached"))}");
        if (file.Case.Ended is { } ended) Line($"{DebtTerms.Day(ended.On)}  {voice.Say("办结", "closed")}  {ended.Answer}");
        foreach (var debt in desk.Owed([file])) Line(voice.Say(
            $"{DebtNames.Chinese(debt.Kind)}  {debt.Debtor}  {debt.Until:yyyy-MM-dd HH:mm}  {DebtNames.ChineseLeft(debt)}", $"{DebtNames.English(debt.Kind)}  {debt.Debtor}  {debt.Until:yyyy-MM-dd HH:mm}  {DebtNames.EnglishLeft(debt)}"));
        foreach (var entry in desk.History(file)) Line($"{entry.Place}  {PlaceTime.Of(entry.At):yyyy-MM-dd HH:mm}  {entry.By.Name}  {voice.Say(FactNames.Chinese(entry.Kind), FactNames.English(entry.Kind))}{(entry.Reason.Length > 0 ? $"  {entry.Reason}" : "")}");
        return ExitCode.Done;
    }

    private string HandingTold(Handing handing)
    {
        var due = handing.Due is { } last ? voice.Say($"，{last:yyyy-MM-dd HH:mm} 前", $", until {last:yyyy-MM-dd HH:mm}") : "";
        var told = handing.Stands ? handing.Reply is { } reply ? $"  {reply.At:yyyy-MM-dd HH:mm}  {OneLine.Of(reply.Words)}{(handing.Late == true ? voice.Say("（超期）", " (late)") : "")}" : "" : voice.Say("  已退单", "  taken back");
        return $"{handing.At:yyyy-MM-dd HH:mm}  {voice.Say(CaseNames.Chinese(handing.Part), CaseNames.English(handing.Part))}  {handing.Unit}{due}{told}";
    }

    private string Said(Casefile file, CalledBack call)
    {
        var answers = file.Handling.CallBack is { } asked ? asked.Satisfaction.Where(answer => answer.Code == call.Satisfaction).Concat(asked.Solution.Where(answer => answer.Code == call.Solution)) : [];
        return string.Join(voice.Say("，", ", "), answers.Select(answer => voice.Say(answer.Name.Chinese, answer.Name.English)).Append(call.Words).Where(words => words.Length > 0));
    }

    private void Line(string words) => voice.Results.WriteLine(words);
}
