using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan publish</c> and <c>luoshi plan head</c>: an approved plan is issued; from then on its numbers stand. Its own number may come later.</summary>
internal static class PublishVerb
{
    public static IEnumerable<Command> Build(Voice voice, PlanVerbs verbs, TaskWords task)
    {
        var number = new Option<string>("--number") { HelpName = voice.Say("文号", "DOCUMENT"), Description = voice.Say("发文字号，如 云政办发〔2025〕3号", "the number of the document it is issued with") };
        var on = DayWords.Option(voice, "--on", new("印发日期；不写就是今天（head：不变）", "the day of issue; by default today (head: as it is)"));
        yield return verbs.OfPlan("publish", voice.Say("印发", "publish an approved plan"), (words, _, year) =>
        {
            if (string.IsNullOrWhiteSpace(words.GetValue(number))) voice.Remark(new(
                "没有写文号（--number）；有了以后补登：luoshi plan head --number 文号 --reason 补登文号。",
                "It has no document number (--number); enter it once there is one: luoshi plan head --number DOCUMENT --reason WORDS."));
            return new PublishPlan(year, words.GetValue(number) ?? "") { On = words.GetValue(on) };
        }, number, on);
        yield return verbs.OfPlan("head", voice.Say("补登、更正已印发计划的文号和印发日期（要写理由）", "enter the number of a published plan, or put its head right, with the reason"),
            (words, office, year) => Head(office, year, words.GetValue(number), words.GetValue(on), words.GetValue(task.ApprovedBy)), number, on, task.ApprovedBy);
    }

    private static ReviseHead Head(Office office, int year, string? number, DateOnly? on, string? approvedBy)
    {
        var plan = office.PlanOf(year).Plan;
        return new ReviseHead(year, number?.Trim() ?? plan.DocumentNumber, on ?? plan.PublishedOn ?? LedgerWords.Today, approvedBy ?? "");
    }
}
