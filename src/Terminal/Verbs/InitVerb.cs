using System.CommandLine;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi init</c>: begins the ledger of a place, or takes back a beginning that was mistyped.</summary>
internal static class InitVerb
{
    public static Command Build(Voice voice)
    {
        var ledger = new LedgerWords(voice);
        var code = new Argument<string>("code") { HelpName = voice.Say("区划代码", "CODE"), Description = voice.Say("六位区划代码（GB/T 2260）", "GB/T 2260 code, six digits") };
        var name = new Argument<string?>("name") { HelpName = voice.Say("名称", "NAME"), Description = voice.Say("全名，如云牧县", "full name of the place"), Arity = ArgumentArity.ZeroOrOne };
        var another = new Option<bool>("--another") { Description = voice.Say("账本里已有别的地方，再加一个", "one more place in a ledger that has another") };
        var withdraw = new Option<bool>("--withdraw") { Description = voice.Say("代码或名称写错了，收回（只限还没有记过别的账，要写理由）", "take a mistyped one back, with the reason, while nothing else was entered") };
        var command = new Command("init", voice.Say("建账：给一个地方开账本", "begin the ledger of a place")).With([code, name, another, withdraw, .. ledger.ToBegin]);
        command.SetAction(words => words.GetValue(withdraw)
            ? voice.SayEntered(ledger.TakeBack(words, words.GetRequiredValue(code)))
            : Begin(voice, ledger, words, words.GetRequiredValue(code), words.GetValue(name), words.GetValue(another)));
        return command;
    }

    private static int Begin(Voice voice, LedgerWords ledger, ParseResult words, string code, string? name, bool another)
    {
        if (name is null) throw new Failure(new("请写地方的全名：luoshi init 代码 名称。", "Write the full name of the place: luoshi init CODE NAME."));
        ledger.Begin(words, code, name, another);
        voice.Remark(new($"{name}的账本建好了。", $"The ledger of {name} is there."));
        return ExitCode.Done;
    }
}
