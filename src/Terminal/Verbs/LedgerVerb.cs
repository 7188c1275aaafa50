using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger;
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

    private Command Log() => Asking("log", voice.Say("列出分录", "list the entries"), words => _ledger.Ask(words, office =>
    {
        foreach (var entry in office.Log()) voice.Results.WriteLine(LineOf(entry));
        return ExitCode.Done;
    }));

    private Command Rebuild()
    {
        var verify = new Option<bool>("--verify") { Description = voice.Say("只比对，不改", "compare only, change nothing") };
        var command = Asking("rebuild", voice.Say("由分录重算各表，改正不符的", "compute the tables again from the entries"), words => _ledger.Ask(words, office =>
        {
            var rebuilt = office.Rebuild(write: !words.GetValue(verify));
            foreach (var key in rebuilt.Differing) voice.Remarks.WriteLine(voice.Say($"不符：{key}", $"differs: {key}"));
            voice.Results.WriteLine(voice.Say(
                $"重算 {rebuilt.Entries} 条分录，{rebuilt.Differing.Count} 处不符。", $"{rebuilt.Entries} entries replayed, {rebuilt.Differing.Count} differences."));
            return rebuilt.Differing.Count > 0 && words.GetValue(verify) ? ExitCode.Unusable : ExitCode.Done;
        }));
        command.Options.Add(verify);
        return command;
    }

    private Command Asking(string name, string description, Func<ParseResult, int> answer)
    {
        var command = new Command(name, description);
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(answer);
        return command;
    }

    private string LineOf(Entry entry)
    {
        var unit = entry.By.Unit.Length > 0 ? entry.By.Unit + " " : "";
        var role = voice.Language == Language.Chinese ? RoleNames.Chinese(entry.By.Role) : RoleNames.English(entry.By.Role);
        var reason = entry.Reason.Length > 0 ? voice.Say($"  理由：{entry.Reason}", $"  why: {entry.Reason}") : "";
        var at = PlaceTime.Of(entry.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return $"{entry.Place,-9} {at}  {unit}{entry.By.Name}（{role}）  {entry.Kind}{reason}  {entry.Body}";
    }
}
