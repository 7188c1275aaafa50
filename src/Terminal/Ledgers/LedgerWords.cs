using System.CommandLine;
using System.Globalization;
using Luoshi.Desk;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Openings;
using Luoshi.Ledger.Storage;
using Luoshi.Terminal.CommandLine;
using Command = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Ledgers;

/// <summary>The options that every verb on a ledger has: which ledger, which place, who speaks, and why.</summary>
internal sealed class LedgerWords
{
    private const string NameVariable = "LUOSHI_AS";

    private readonly Voice _voice;
    private readonly Option<string> _ledger;
    private readonly Option<string> _place;
    private readonly Option<string> _name;
    private readonly Option<string> _role;
    private readonly Option<string> _unit;
    private readonly Option<string> _reason;
    private readonly Option<string> _seen;

    public LedgerWords(Voice voice)
    {
        _voice = voice;
        _ledger = new("--ledger")
        {
            HelpName = voice.Say("文件|连接", "FILE|CONNECTION"),
            Description = voice.Say(
                $"账本文件，或 PostgreSQL 连接（Host=…）；不写时看 {LedgerAddress.Variable}，\n再没有就是当前文件夹的 {LedgerAddress.Default}",
                $"the ledger's file, or a PostgreSQL connection (Host=…); by default\n{LedgerAddress.Variable}, else {LedgerAddress.Default} in the current folder"),
        };
        _place = new("--place")
        {
            HelpName = voice.Say("代码", "CODE"),
            Description = voice.Say("区划代码；账本里只有一个地方时不用写", "code of the place; not needed where the ledger has only one"),
        };
        _name = new("--as")
        {
            HelpName = voice.Say("姓名", "NAME"),
            Description = voice.Say($"谁在办；不写时看 {NameVariable}", $"who does it; by default {NameVariable}"),
        };
        _role = new Option<string>("--role")
        {
            HelpName = string.Join('|', RoleWords.Writing),
            Description = voice.Say(
                "以什么身份：督查室、报送人、单位负责人、县领导、系统管理员；\n不写时按这件事该由谁办",
                "in what role; by default that of whoever usually does it"),
        }.Among(voice, RoleWords.Writing);
        _unit = new("--unit")
        {
            HelpName = voice.Say("单位", "UNIT"),
            Description = voice.Say("代表哪个单位（报送人和单位负责人要写）", "for which unit (reporters and heads of units)"),
        };
        _reason = new("--reason")
        {
            HelpName = voice.Say("理由", "WORDS"),
            Description = voice.Say("理由（修订、退回等要写）", "why (owed for revisions, returns …)"),
        };
        _seen = new("--seen")
        {
            HelpName = voice.Say("年-号", "YEAR-NUMBER"),
            Description = voice.Say(
                "看的是账本到哪一号分录时的内容（屏幕末尾写着）：其后别人改过的，\n不盖上去，两边的内容都告诉您；不写就按现在",
                "up to which entry the ledger was seen, as screens say at their end: what\nothers changed after it is not written over, and told; by default up to now"),
        };
    }

    /// <summary>By the calendar of the place.</summary>
    public static DateOnly Today => PlaceTime.DayOf(TimeProvider.System.GetUtcNow());

    /// <summary>The options of verbs that only ask.</summary>
    public IEnumerable<Option> ToAsk => [_ledger, _place];

    /// <summary>Which ledger, for verbs that take it whole.</summary>
    public Option<string> Whole => _ledger;

    /// <summary>The option of verbs that ask of many places at once.</summary>
    public Option OfAllPlaces => _ledger;

    /// <summary>The options of verbs that write.</summary>
    public IEnumerable<Option> ToWrite => [_ledger, _place, _name, _role, _unit, _reason, _seen];

    /// <summary>The options of the verb that makes a ledger: there is nothing to be seen before.</summary>
    public IEnumerable<Option> ToBegin => ToWrite.Where(option => option != _seen);

    /// <summary>Answers from a ledger that is there.</summary>
    public int Ask(ParseResult words, Func<Office, int> answer) => Opened(words, answer);

    /// <summary>Answers from a ledger as it is now, and says up to which entry: whoever goes on to write upon it can name that.</summary>
    public int Show(ParseResult words, Func<Office, int> answer) => Opened(words, office =>
    {
        var (last, code) = (office.LastEntry(), answer(office));
        if (code != ExitCode.Done || words.GetResult("--as-of") is not null) return code;
        _voice.Results.Flush();
        _voice.Remark(new($"账本到 {last} 号分录。", $"The ledger up to entry {last}."));
        return code;
    });

    /// <summary>Keeps the accounts of a place: they are beside the entries, and nobody signs for them.</summary>
    public int Keep(ParseResult words, Func<AccountBook, string, int> action)
    {
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: false);
        var gate = new Gate(ledger, ledger.Accounts, TimeProvider.System, PackFolder.SignIn());
        return action(new AccountBook(ledger, ledger.Accounts, gate, TimeProvider.System, Operating), PlaceIn(ledger, words.GetValue(_place)));
    }

    /// <summary>Keeps the tokens of a place's people.</summary>
    public int KeepTokens(ParseResult words, Func<TokenBook, Office, string, int> action)
    {
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: false);
        return action(new TokenBook(ledger, ledger.Accounts, TimeProvider.System), new Office(ledger, PlaceIn(ledger, words.GetValue(_place))), Operating);
    }

    /// <summary>Whoever sits at the command line, as far as the machine knows.</summary>
    private static string Operating => Environment.GetEnvironmentVariable(NameVariable) is { Length: > 0 } name ? name : Environment.UserName;

    /// <summary>Answers for the place that is named, else for each that the ledger has, one after the other; the worst exit code of them.</summary>
    /// <param name="words">The command line.</param>
    /// <param name="answer">Of a place, and whether it is one of several.</param>
    public int AskOfEach(ParseResult words, Func<Office, bool, int> answer)
    {
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: false);
        var places = ledger.Places();
        if (places.Count <= 1 || words.GetValue(_place) is not null) return answer(new Office(ledger, PlaceIn(ledger, words.GetValue(_place))), false);
        return places.Select(place => answer(new Office(ledger, place), true)).ToList().Max();
    }

    /// <summary>Answers from all places of a ledger whose codes begin so.</summary>
    public int AskOfMany(ParseResult words, string code, Func<Region, int> answer)
    {
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: false);
        return answer(new Region(ledger, code));
    }

    /// <summary>Carries out commands on a ledger that is there.</summary>
    public Receipt Write(ParseResult words, Func<Office, Command> wanted) => Write(words, wanted, (_, _) => { });

    /// <summary>Carries out a command, and tells what came of it while the ledger is open.</summary>
    public Receipt Write(ParseResult words, Func<Office, Command> wanted, Action<Office, Receipt> tell) => OpenedToWrite(words, office =>
    {
        var command = wanted(office);
        var receipt = office.Do(command, ActorOf(words, office, command.GivenBy), words.GetValue(_reason) ?? "");
        tell(office, receipt);
        return receipt;
    });

    /// <summary>Does at the ledger what may write many times.</summary>
    public int Act(ParseResult words, Role usual, Func<Office, Actor, int> action) =>
        OpenedToWrite(words, office => action(office, ActorOf(words, office, [usual])));

    /// <summary>A verb that gives one command, which has nothing to do with a plan.</summary>
    public System.CommandLine.Command WritingAlone(Voice voice, System.CommandLine.Command command, Func<ParseResult, Command> wanted) =>
        WritingAlone(voice, command, (words, _) => wanted(words));

    /// <summary>A verb that gives one command, by what the office knows.</summary>
    public System.CommandLine.Command WritingAlone(Voice voice, System.CommandLine.Command command, Func<ParseResult, Office, Command> wanted)
    {
        foreach (var option in ToWrite) command.Options.Add(option);
        command.SetAction(words =>
        {
            var receipt = Write(words, office => wanted(words, office));
            return voice.SayEntered(receipt);
        });
        return command;
    }

    /// <summary>Does what the office does at one go, in the role of who usually does it.</summary>
    public Receipt Write(ParseResult words, Role usual, Func<Office, Actor, Receipt> action) =>
        OpenedToWrite(words, office => action(office, ActorOf(words, office, [usual])));

    /// <summary>Looks into the ledger for somebody who may go on to write: the office, or a unit where one is named.</summary>
    public int Consider(ParseResult words, Func<Office, Actor, string, int> action)
    {
        Role[] usual = words.GetValue(_unit) is null ? [Role.Supervisor, Role.Reporter] : [Role.Reporter];
        return OpenedToWrite(words, office => action(office, ActorOf(words, office, usual), words.GetValue(_reason) ?? ""));
    }

    /// <summary>Makes a ledger, where there is none, and opens it for a place.</summary>
    /// <param name="words">The command line.</param>
    /// <param name="place">The place's code.</param>
    /// <param name="name">Its full name.</param>
    /// <param name="another">Whether it is to stand beside places that the ledger has already.</param>
    public Receipt Begin(ParseResult words, string place, string name, bool another)
    {
        var by = IntroductionIn(words);
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: true);
        if (!another && ledger.Places().Where(there => there != place).Select(there => new Office(ledger, there)).FirstOrDefault(there => there.IsKept()) is { } other) throw new Failure(new(
            $"这个账本已经是{other.PlaceName()}（{other.Place}）的。代码写错了，先收回：luoshi init {other.Place} --withdraw --reason 理由；确实要在同一个账本里再给一个地方建账，加 --another。",
            $"This ledger is that of {other.PlaceName()} ({other.Place}). If that was mistyped, take it back first: luoshi init {other.Place} --withdraw --reason WORDS. For one more place in the same ledger add --another."));
        var office = new Office(ledger, place);
        return office.Begin(name, office.ActorOf(by, [Role.Administrator], Today));
    }

    /// <summary>Takes the opening of a place back.</summary>
    public Receipt TakeBack(ParseResult words, string place)
    {
        var by = IntroductionIn(words);
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: false);
        var office = new Office(ledger, place);
        office.MustHold();
        return office.Do(new WithdrawOpening(place), office.ActorOf(by, [Role.Administrator], Today), words.GetValue(_reason) ?? "");
    }

    /// <summary>Does what writes beside the ledger too, as somebody who usually has a role.</summary>
    public Receipt WriteBeside(ParseResult words, Role usual, Func<(StoredLedger Ledger, ILetters Letters, string Id), Actor, EntryPlace, Receipt> action)
    {
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: false);
        var office = new Office(ledger, PlaceIn(ledger, words.GetValue(_place)));
        var seen = SeenIn(words, office.LastEntry());
        return action((ledger, ledger.Letters, office.Place), ActorOf(words, office, [usual, Role.Reporter]), seen);
    }

    private T Opened<T>(ParseResult words, Func<Office, T> action)
    {
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: false);
        return action(new Office(ledger, PlaceIn(ledger, words.GetValue(_place))));
    }

    /// <summary>Opened for somebody who writes upon what they have seen: up to the entry they say, else up to the last that is there now.</summary>
    private T OpenedToWrite<T>(ParseResult words, Func<Office, T> action)
    {
        using var ledger = LedgerAddress.Open(words.GetValue(_ledger), create: false);
        var place = PlaceIn(ledger, words.GetValue(_place));
        return action(new Office(ledger, place) { Seen = SeenIn(words, new Office(ledger, place).LastEntry()) });
    }

    private EntryPlace SeenIn(ParseResult words, EntryPlace last)
    {
        if (words.GetValue(_seen) is not { } named) return last;
        var seen = EntryPlace.Parse(named.Trim()) ?? throw new Failure(new($"“{named}”不是分录号；例：2025-118。", $"\"{named}\" is no number of an entry; for example: 2025-118."));
        return seen <= last ? seen : throw new Failure(new($"账本只到 {last} 号分录，没有 {seen} 号。", $"The ledger ends at entry {last}; there is no {seen}."));
    }

    /// <summary>Whoever is about to write is told first that the ledger does not hold.</summary>
    private Actor ActorOf(ParseResult words, Office office, IReadOnlyList<Role> usual)
    {
        var by = IntroductionIn(words);
        // Nobody becomes a leader by the variable that their own name stands in.
        if (usual[0] == Role.Leader && words.GetValue(_name) is null && by.Role is null && office.Users().Count == 0) throw new Failure(new(
            $"这一步由县领导办，{NameVariable} 里的{by.Name}不会自动当成县领导：请写 --as 领导姓名 --role leader。",
            $"This is for a leader, and {by.Name} of {NameVariable} is not taken for one: write --as NAME --role leader."));
        office.MustHold();
        return office.ActorOf(by with { Unit = NamedUnit.AskedIf(office, by.Unit) }, usual, Today);
    }

    private Introduction IntroductionIn(ParseResult words)
    {
        var name = words.GetValue(_name) ?? Environment.GetEnvironmentVariable(NameVariable);
        if (string.IsNullOrWhiteSpace(name)) throw new Failure(new(
            $"请写明谁在办：--as 姓名（或设好环境变量 {NameVariable}）。账本上每一笔都要有名有姓。",
            $"Say who does it: --as NAME (or set {NameVariable}). Every entry of the ledger has a name on it."));
        return new Introduction(name.Trim(), words.GetValue(_role) is { } role ? RoleWords.Parse(role) : null, words.GetValue(_unit)?.Trim());
    }

    private static string PlaceIn(StoredLedger ledger, string? named)
    {
        var places = ledger.Places();
        if (named is not null) return places.Contains(named) && new Office(ledger, named).IsKept() ? named : throw new Failure(new(
            $"账本里没有 {named} 这个地方，有：{string.Join("、", Kept(ledger, places))}。", $"The ledger has no place {named}; it has {string.Join(", ", Kept(ledger, places))}."));
        return Kept(ledger, places).Take(2).ToList() switch
        {
            [var only] => only,
            [] => throw new Failure(new("账本是空的，请先用 luoshi init 建账。", "The ledger is empty. Begin it with luoshi init.")),
            _ => throw new Failure(new(
                string.Create(CultureInfo.InvariantCulture, $"账本里有 {places.Count} 个地方，请用 --place 指明一个：{string.Join("、", Kept(ledger, places).Take(5))}…"),
                string.Create(CultureInfo.InvariantCulture, $"The ledger has {places.Count} places; name one with --place: {string.Join(", ", Kept(ledger, places).Take(5))}…"))),
        };
    }

    /// <summary>Those whose opening was not taken back.</summary>
    private static IEnumerable<string> Kept(StoredLedger ledger, IEnumerable<string> places) => places.Where(place => new Office(ledger, place).IsKept());
}
