using System.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi init</c>: begins the ledger of a place.</summary>
internal static class InitVerb
{
    public static Command Build(Voice voice)
    {
        var ledger = new LedgerWords(voice);
        var code = new Argument<string>("code") { HelpName = voice.Say("区划代码", "CODE"), Description = voice.Say("六位区划代码（GB/T 2260）", "GB/T 2260 code, six digits") };
        var name = new Argument<string>("name") { HelpName = voice.Say("名称", "NAME"), Description = voice.Say("全名，如云牧县", "full name of the place") };
        var command = new Command("init", voice.Say("建账：给一个地方开账本", "begin the ledger of a place")) { code, name };
        foreach (var option in ledger.ToWrite) command.Options.Add(option);
        command.SetAction(words =>
        {
            ledger.Begin(words, words.GetRequiredValue(code), words.GetRequiredValue(name));
            voice.Remark(new($"{words.GetRequiredValue(name)}的账本建好了。", $"The ledger of {words.GetRequiredValue(name)} is there."));
            return ExitCode.Done;
        });
        return command;
    }
}
