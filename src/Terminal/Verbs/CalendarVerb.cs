using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Calendars.Wanted;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi calendar</c>: which days are worked here, and days that the place sets for itself.</summary>
internal sealed class CalendarVerb(Voice voice)
{
    private readonly LedgerWords _ledger = new(voice);

    public static Command Build(Voice voice)
    {
        var verb = new CalendarVerb(voice);
        return new Command("calendar", voice.Say("日历：放假、调休和本地自定的日子", "days off, days worked in their stead, days of the place's own")) { verb.Show(), verb.Set() };
    }

    private Command Show()
    {
        var year = new Option<int?>("--year") { HelpName = voice.Say("年", "YEAR"), Description = voice.Say("哪一年；不写就是今年", "which year; by default this one") };
        var command = new Command("show", voice.Say("一年里不按星期过的日子", "the days of a year that differ from the days of the week")) { year }.With(_ledger.ToAsk);
        command.SetAction(words => _ledger.Show(words, office =>
        {
            List(office, YearOf(words.GetValue(year)));
            return ExitCode.Done;
        }));
        return command;
    }

    private void List(Office office, int year)
    {
        var (calendar, own) = (office.Calendar(PackFolder.Rules()), office.OwnDays().Select(day => day.On).ToHashSet());
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            if (calendar.HolidayOf(day) is { } holiday) voice.Results.WriteLine(LineOf(calendar, day, holiday, own.Contains(day)));
        foreach (var unknown in calendar.Between(new(year - 1, 12, 31), new(year, 12, 31)).Warnings) voice.Remark(new(unknown.Chinese, unknown.English));
    }

    private static int YearOf(int? said) => said switch
    {
        null => LedgerWords.Today.Year,
        >= 1949 and <= 2200 => said.Value,
        _ => throw new Failure(new($"没有 {said} 年的日历。", $"There is no calendar for {said}.")),
    };

    private string LineOf(WorkCalendar calendar, DateOnly day, string holiday, bool own)
    {
        var worked = calendar.IsWorked(day).Value ? voice.Say("上班", "worked") : voice.Say("放假", "off");
        return $"{DebtTerms.Day(day)}  {worked}  {holiday}{(own ? voice.Say("（本地自定）", " (the place's own)") : "")}";
    }

    private Command Set()
    {
        var day = new Argument<string>("date") { HelpName = voice.Say("日期", "DATE"), Description = voice.Say("哪一天，如 2025-07-15", "which day, such as 2025-07-15") };
        var kind = new Argument<string>("kind") { HelpName = "off|work", Description = voice.Say("放假还是上班", "off or worked") };
        var name = new Option<string>("--name") { HelpName = voice.Say("名称", "NAME"), Description = voice.Say("为什么，如 县庆", "what for") };
        var command = new Command("set", voice.Say("设定本地的放假或上班日", "set a day of the place's own")) { day, kind, name }.With(_ledger.ToWrite);
        command.SetAction(words =>
        {
            var on = DayWords.Parse(words.GetRequiredValue(day));
            var receipt = _ledger.Write(words, _ => new SetOwnDay(on, IsOff(words.GetRequiredValue(kind)), words.GetValue(name) ?? ""));
            return voice.SayEntered(receipt);
        });
        return command;
    }

    private static bool IsOff(string kind) => kind is "off" or "work" ? kind == "off" : throw new Failure(new(
        $"要写 off（放假）或 work（上班），不能是“{kind}”。", $"Write off or work, not \"{kind}\"."));
}
