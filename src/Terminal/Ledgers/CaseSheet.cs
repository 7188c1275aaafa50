using Luoshi.Ledger.Cases;

namespace Luoshi.Terminal.Ledgers;

/// <summary>One case in words, in the order in which it went.</summary>
internal sealed class CaseSheet(Voice voice)
{
    public void Print(Case it)
    {
        Line($"{it.Name}  {voice.Say(CaseNames.Chinese(it.Stage), CaseNames.English(it.Stage))}");
        if (it.Asker.Length > 0) Line($"{voice.Say(CaseNames.Chinese(it.Sort), CaseNames.English(it.Sort))}  {it.Asker}");
        Line($"{voice.Say(CaseNames.Chinese(it.About.Kind), CaseNames.English(it.About.Kind))}  {it.About.Words}");
        Line($"{DebtTerms.Day(it.On)}  {voice.Say("收到", "received")}  {it.Words}");
        if (it.AcceptedOn is { } accepted) Line($"{DebtTerms.Day(accepted)}  {voice.Say("受理", "accepted")}");
        if (it.Declined is { } declined) Line($"{DebtTerms.Day(declined.On)}  {voice.Say("不予受理", "not accepted")}  {declined.Reason}");
        foreach (var handing in it.Handings)
        {
            Line($"{DebtTerms.Day(handing.On)}  {voice.Say("派单", "handed to")}  {handing.Unit}");
            if (handing.Reply is { } reply) Line($"{DebtTerms.Day(reply.On)}  {voice.Say("答复", "replied")}  {reply.Words}");
        }
        if (it.Ended is { } ended) Line($"{DebtTerms.Day(ended.On)}  {voice.Say("办结", "closed")}  {voice.Say(CaseNames.Chinese(ended.Outcome), CaseNames.English(ended.Outcome))}  {ended.Answer}");
        if (it.Published is { } published) Line($"{DebtTerms.Day(published.On)}  {voice.Say("公开", "published")}  {published.Question}  {published.ApprovedBy}");
        foreach (var notice in it.Notices) Line($"{DebtTerms.Day(notice.On)}  {voice.Say("撤回公开", "taken back")}  {notice.Notice}");
    }

    private void Line(string words) => voice.Results.WriteLine(words);
}
