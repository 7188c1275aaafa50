using System.Globalization;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Casework.Wanted;
using Luoshi.Ledger.Plans;

namespace Luoshi.Desk.Casework;

/// <summary>What can be done with a case, as forms and programs say it.</summary>
/// <param name="name">Which.</param>
/// <param name="time">By which limits are counted.</param>
/// <param name="said">What is said under a name; empty where nothing is.</param>
/// <param name="all">All that is said under a name.</param>
public sealed class CaseDeeds(CaseNumber name, CaseTime time, Func<string, string> said, Func<string, IReadOnlyList<string>> all)
{
    // As reached at, in forms: 2025-07-08T10:30.
    private const string Minute = "yyyy-MM-ddTHH:mm";

    /// <exception cref="RefusedException">There is no such deed, or it does not say enough.</exception>
    public Command Wanted(string deed) => deed switch
    {
        "take" => new TakeCase(name),
        "refuse" => new RefuseCase(name),
        "hand" => new DispatchCase(name, Handings()) { Time = time },
        "sign" => new SignForCase(name),
        "return" => new SendCaseBack(name) { Time = time },
        "take-back" => new AnswerReturn(name, said("unit"), said("answer") == "yes"),
        "extend" => new AskMoreTime(name, Number("count")),
        "grant" => new AnswerMoreTime(name, said("answer") == "yes", said("approved-by")) { Time = time },
        "suspend" => new SuspendCase(name),
        "resume" => new ResumeCase(name) { Time = time },
        "answer" => new AnswerCase(name, said("words")) { Result = said("result"), ReachedAt = ReachedAt() },
        "pass" => new PassReplies(name),
        "send-back" => new SendReplyBack(name, said("unit")),
        "call-back" => new CallBackCase(name, said("satisfaction").Length > 0) { Satisfaction = said("satisfaction"), Solution = said("solution"), Words = said("words") },
        "end" => new EndCase(name, said("words")),
        "reopen" => new OpenCaseAgain(name) { Time = time },
        "file" => new FileCase(name),
        "urge" => new UrgeCase(name, said("words")) { Leader = said("leader") },
        "hang" => new HangCaseOnTask(name, Number("year"), TaskNumber.Parse(said("task")) ?? throw new RefusedException("任务序号要像 13、13-1、民2 这样写。", "A task's number is written as 13, 13-1 or 民2.")),
        "merge" => new MergeCases(name, [.. said("followers").Split([' ', ',', '，', '、'], StringSplitOptions.RemoveEmptyEntries).Select(Whole)]),
        "look-again" => new LookAgain(name, said("result")),
        _ => throw new RefusedException($"没有“{deed}”这个办法。", $"Nothing is done by \"{deed}\"."),
    };

    /// <summary>One unit that leads, several that answer apart, and those that support.</summary>
    private IReadOnlyList<WantedHanding> Handings()
    {
        var (units, supporting) = (all("unit"), all("with"));
        return [.. units.Select(unit => new WantedHanding(unit, units.Count > 1 ? HandingPart.Apart : HandingPart.Lead)), .. supporting.Except(units).Select(unit => new WantedHanding(unit, HandingPart.Support))];
    }

    private DateTime? ReachedAt() => said("reached") is { Length: > 0 } reached
        ? DateTime.TryParseExact(reached, Minute, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : throw new RefusedException("联系时间要像 2025-07-08T10:30 这样写。", "When they were reached is written as 2025-07-08T10:30.")
        : null;

    private int Number(string key) => Whole(said(key));

    private static int Whole(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new RefusedException($"“{written}”不是一个整数。", $"\"{written}\" is no whole number.");
}
