using Luoshi.Desk.Corrections;
using Luoshi.Desk.Scoreboards;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Scoreboards;
using Luoshi.Publishing.Searching;

namespace Luoshi.Desk.Deputies;

/// <summary>What a deputy (人大代表) does: follows what was promised, as far as it is public, and asks.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="accounts">Where it is kept who follows what.</param>
/// <param name="boards">What is public.</param>
/// <param name="rules">Days off and time limits.</param>
/// <param name="clock">What time it is.</param>
public sealed class DeputyDesk(ILedger ledger, IAccounts accounts, PublicBoards boards, Rulebook rules, TimeProvider clock)
{
    // Whoever follows everything follows nothing; it also bounds what one page shows.
    private const int Most = 200;

    /// <summary>The years of which something is public, the last first.</summary>
    public IReadOnlyList<int> Years(SignedIn who) => boards.Years(who.Place);

    /// <summary>What they follow of a year, and what they asked in all.</summary>
    public FollowList ListOf(SignedIn who, int year)
    {
        var board = boards.Of(who.Place, year);
        var followed = Numbers(who, year);
        return new(board, board is null ? [] : [.. board.Tasks.Where(task => followed.Contains(task.Number.ToString())).Select(task => new FollowedLine(task, Before(board, task)))], Asked(who));
    }

    /// <summary>The public tasks in whose words, goals or lead unit something stands, as it is or by its first letters in pinyin; all of them where nothing is asked for.</summary>
    public static IReadOnlyList<PublicTask> Found(Scoreboard board, string words)
    {
        var asked = new AskedWords(words);
        return asked.IsEmpty ? board.Tasks : [.. board.Tasks.Where(task => asked.StandIn(task.Content.Words) || asked.StandIn(task.Content.Lead) || task.Content.Measures.Any(measure => asked.StandIn(measure.Name)) || task.Number.ToString() == words)];
    }

    /// <summary>The numbers of the tasks of a year that they follow.</summary>
    public IReadOnlySet<string> Numbers(SignedIn who, int year) => accounts.Followed(who.Place, who.Name).Where(task => task.Year == year).Select(task => task.Task).ToHashSet(StringComparer.Ordinal);

    /// <summary>The public task of a number; null where there is none.</summary>
    public PublicTask? Find(SignedIn who, int year, TaskNumber number) => boards.Of(who.Place, year)?.Find(number);

    /// <exception cref="RefusedException">It is not public, or they follow too many.</exception>
    public void Follow(SignedIn who, int year, TaskNumber number)
    {
        if (Find(who, year, number) is null) throw NotPublic(number);
        if (Numbers(who, year) is { Count: >= Most } followed && !followed.Contains(number.ToString())) throw new RefusedException(
            $"一年最多关注 {Most} 项任务。请先取消几项。", $"At most {Most} tasks of a year can be followed. Leave some first.");
        accounts.Follow(Following(who, year, number));
    }

    public void Leave(SignedIn who, int year, TaskNumber number) => accounts.Leave(Following(who, year, number));

    /// <summary>The id of a form that is given out: sent twice it is one question.</summary>
    public static string NewForm() => OpenForm.NewLetter();

    /// <summary>Asks about a task.</summary>
    /// <exception cref="RefusedException">It is not public, or the words will not do.</exception>
    public void Ask(SignedIn who, int year, TaskNumber number, string words, string form)
    {
        var task = Find(who, year, number) ?? throw NotPublic(number);
        if (!OpenForm.IsLetter(form)) throw new RefusedException("表单不完整，没有提交。请重新打开再填。", "The form is not whole, and nothing was sent. Open it again.");
        if (Asked(who, form)) return;
        try
        {
            new Office(ledger, who.Place).Do(new AskQuestion(new(year, CaseSubjectKind.Task, number.ToString(), $"{number} {task.Content.Words}"), words, form), who.Actor);
        }
        catch (RefusedException) when (Asked(who, form))
        {
            // Sent twice at once: the other of the two was first.
        }
    }

    private bool Asked(SignedIn who, string form) => ledger.Ask(who.Place, state => state.Cases().Any(it => it.Asker == who.Name && it.Letter == form));

    private List<AskedLine> Asked(SignedIn who)
    {
        var today = PlaceTime.DayOf(clock.GetUtcNow());
        return ledger.Ask(who.Place, state =>
        {
            var calendar = state.Calendar(rules.DaysOff);
            return state.Cases().Where(it => it.Asker == who.Name).Reverse().Select(it => new AskedLine(it.Name, it.About, it.Words, it.On, it.Stage)
            {
                By = CaseDebts.Of(it, state, calendar, rules.Limits, today)?.By,
                Declined = it.Declined,
                Answered = it.Ended,
            }).ToList();
        });
    }

    private static PublicWord? Before(Scoreboard board, PublicTask task) => board.Changed?.Where(changed => changed.Task.Number == task.Number).Select(changed => (PublicWord?)changed.Before).FirstOrDefault();

    private FollowedTask Following(SignedIn who, int year, TaskNumber number) => new(who.Place, who.Name, year, number.ToString(), clock.GetUtcNow());

    private static RefusedException NotPublic(TaskNumber number) => new($"第 {number} 项没有公开。", $"Task {number} is not public.");
}
