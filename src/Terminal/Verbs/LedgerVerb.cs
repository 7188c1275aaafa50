using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Spoken;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Verbs.Chain;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi ledger</c>: the entries themselves, and whether they can be relied on.</summary>
internal sealed class LedgerVerb(Voice voice)
{
    private readonly LedgerWords _ledger = new(voice);

    public static Command Build(Voice voice)
    {
        var verb = new LedgerVerb(voice);
        return new Command("ledger", voice.Say("查账：分录、校验、检查点", "the entries, and whether they hold"))
        {
            verb.Log(),
            VerifyVerb.Build(voice, verb._ledger),
            verb.Rebuild(),
            CheckpointVerb.Build(voice, verb._ledger),
            KeyVerb.Build(voice),
        };
    }

    private Command Log()
    {
        var full = new Option<bool>("--full") { Description = voice.Say("每条分录的内容全部列出", "all that each entry says") };
        var format = new Option<string>("--format") { HelpName = "text|json", Description = voice.Say("文字（默认），或账本里的原样（每行一个 JSON）", "words (default), or as the ledger keeps them, one JSON object a line") }
            .Among(voice, "text", "json");
        var command = Asking("log", voice.Say("列出分录", "list the entries"), words => _ledger.Ask(words, office =>
        {
            var line = new EntryLine(voice, words.GetValue(full));
            var raw = words.GetValue(format) == "json";
            foreach (var entry in office.Log()) voice.Results.WriteLine(raw ? EntryJson.Of(entry) : line.Of(entry));
            return ExitCode.Done;
        }));
        return command.With([full, format]);
    }

    private Command Rebuild()
    {
        var verify = new Option<bool>("--verify") { Description = voice.Say("只比对，不改", "compare only, change nothing") };
        var command = new Command("rebuild", voice.Say("由分录重算各表，改正不符的", "compute the tables again from the entries")).With([.. _ledger.ToAsk, verify]);
        command.SetAction(words => _ledger.AskOfEach(words, (office, ofSeveral) => Rebuild(office, words.GetValue(verify), ofSeveral)));
        return command;
    }

    /// <summary>Of several places all are gone through, though one is broken.</summary>
    private int Rebuild(Office office, bool verify, bool ofSeveral)
    {
        var place = ofSeveral ? $"{office.Place}  " : "";
        try
        {
            var rebuilt = office.Rebuild(write: !verify);
            voice.Results.Flush();
            foreach (var key in rebuilt.Differing) voice.Remarks.WriteLine(place + voice.Say($"不符：{EntityNames.Chinese(key)}", $"differs: {EntityNames.English(key)}"));
            voice.Results.WriteLine(place + voice.Say(
                $"重算 {rebuilt.Entries} 条分录，{rebuilt.Differing.Count} 处不符。", $"{rebuilt.Entries} entries replayed, {rebuilt.Differing.Count} differences."));
            return rebuilt.Differing.Count > 0 && verify ? ExitCode.DoesNotHold : ExitCode.Done;
        }
        catch (BrokenLedgerException broken) when (ofSeveral)
        {
            voice.Results.Flush();
            voice.Remark(new(place + broken.Chinese, place + broken.English));
            return ExitCode.DoesNotHold;
        }
    }

    private Command Asking(string name, string description, Func<ParseResult, int> answer)
    {
        var command = new Command(name, description);
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(answer);
        return command;
    }
}
