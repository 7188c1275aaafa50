using System.CommandLine;
using Luoshi.Ledger.Casework;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Cases;

/// <summary><c>luoshi case alike</c>: cases of a register that say the same of the same place, and why they are taken together.</summary>
internal sealed class AlikeVerb(Voice voice)
{
    private const int UsualDays = 30;

    public Command Build()
    {
        var (ledger, register) = (new LedgerWords(voice), CaseRegisterWords.Argument(voice));
        var days = new Option<int>("--days") { HelpName = voice.Say("天数", "DAYS"), Description = voice.Say("看最近多少天收到的；不写就是 30", "came within so many days; 30 by default"), DefaultValueFactory = _ => UsualDays };
        var command = new Command("alike", voice.Say("同一地点、同一分类、说法相近的重复诉求", "those brought again and again: one place, one category, similar words")).With([register, days, .. ledger.ToAsk]);
        command.SetAction(words => ledger.Show(words, office =>
        {
            var desk = office.Casework(PackFolder.Rules(), TimeProvider.System.GetUtcNow());
            var clusters = desk.Alike(CaseRegisterWords.In(words, register, desk), words.GetValue(days));
            if (clusters.Count == 0) voice.Remark(new("没有重复的。", "Nothing was brought again and again."));
            foreach (var cluster in clusters) Print(cluster);
            return ExitCode.Done;
        }));
        return command;
    }

    private void Print(Cluster cluster)
    {
        var matter = cluster.Files[0].Register.Field(cluster.Files[0].Handling.Matter)?.Choices.FirstOrDefault(choice => choice.Code == cluster.Matter)?.Name;
        voice.Results.WriteLine(voice.Say(
            $"{cluster.Township} {matter?.Chinese}：{cluster.Days} 天内 {cluster.Files.Count} 件，三分之二以上说到“{string.Join("”“", cluster.Words)}”",
            $"{cluster.Township} {matter?.English}: {cluster.Files.Count} within {cluster.Days} days, two thirds or more say \"{string.Join("\", \"", cluster.Words)}\""));
        foreach (var file in cluster.Files) voice.Results.WriteLine($"    {file.Case.Name}  {file.Case.On:yyyy-MM-dd}  {file.Title}");
    }
}
