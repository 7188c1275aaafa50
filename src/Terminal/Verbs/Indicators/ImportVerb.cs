using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Documents.Sheets;
using Luoshi.Ledger;
using Luoshi.Ledger.Tables.Statistics;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator import</c>: statistical tables taken in, after a preview of every row.</summary>
internal sealed class ImportVerb
{
    private readonly Voice _voice;
    private readonly IndicatorVerbs _verbs;
    private readonly NumberWords _numbers;
    private readonly Argument<string> _file;
    private readonly Option<DateOnly?> _on;
    private readonly Option<string?> _source;
    private readonly Option<bool> _acceptGood;
    private readonly Option<bool> _yes;
    private readonly Option<string?> _reasons;

    private ImportVerb(Voice voice, IndicatorVerbs verbs)
    {
        (_voice, _verbs, _numbers) = (voice, verbs, new NumberWords(voice));
        _file = new Argument<string>("file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("统计表：.xlsx 或 .csv", "a statistical table: .xlsx or .csv") }.OfFiles(voice);
        _on = DayWords.Option(voice, "--on", new("哪天发布的；不写就是今天", "the day of the release; by default today"));
        _source = new("--source") { HelpName = voice.Say("来源", "SOURCE"), Description = voice.Say("来源；不写就是表的标题", "what it stands in; by default the table's title") };
        _acceptGood = new("--accept-good") { Description = voice.Say("有错的行不要，其余照写", "write the good rows though others are wrong") };
        _yes = new("--yes") { Description = voice.Say("看过预览，写入账本", "write it: the preview has been seen") };
        _reasons = new("--reasons") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("把原表另存一份，末列写明未采纳的原因", "hand the file back with a column of reasons for the rows not taken") };
    }

    public static Command Build(Voice voice, IndicatorVerbs verbs)
    {
        var verb = new ImportVerb(voice, verbs);
        var command = new Command("import", voice.Say("导入统计表：先看会记什么，再写", "take statistical tables in, after a preview"))
        {
            verb._file, verb._numbers.Period, verb._numbers.Vintage, verb._on, verb._source, verb._acceptGood, verb._yes, verb._reasons,
        };
        foreach (var option in verbs.Ledger.ToWrite) command.Options.Add(option);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var file = words.GetRequiredValue(_file);
        var sheets = SheetOpener.Open(file, Path.GetFileName(file));
        return _verbs.Ledger.Consider(words, (office, by, reason) =>
        {
            var outcome = office.PreviewStatistics(new(Path.GetFileName(file), sheets, PackFolder.StatisticsColumns(), new Occasion(by, LedgerWords.Today, reason))
            {
                Period = words.GetValue(_numbers.Period),
                Vintage = _numbers.VintageIn(words),
                On = words.GetValue(_on),
                Source = words.GetValue(_source),
            });
            new StatisticsReport(_voice, outcome).Print();
            if (words.GetValue(_reasons) is { } reasons) ReasonedFile.Write(reasons, file, sheets, outcome);
            return Write(words, office, outcome, by, reason);
        });
    }

    private int Write(ParseResult words, Office office, StatisticsOutcome outcome, Actor by, string reason)
    {
        var refused = outcome.Count(StatisticsFate.Refused);
        if (refused > 0 && !words.GetValue(_acceptGood))
        {
            _voice.Remark(new(
                $"有 {refused} 行不能采纳，一行也没有写。改好再导入；只写其余各行请加 --accept-good，要带原因的表请加 --reasons 文件。",
                $"{refused} rows cannot be taken: nothing was written. Mend them and import again; to write the others add --accept-good, for a copy with reasons --reasons FILE."));
            return ExitCode.Unusable;
        }
        if (outcome.Command is not { } command)
        {
            _voice.Remark(new("没有要写的。", "There is nothing to write."));
            return refused > 0 ? ExitCode.Unusable : ExitCode.Done;
        }
        if (!words.GetValue(_yes))
        {
            _voice.Remark(new("没有写。看过没有问题，加 --yes 写入。", "Nothing was written. When it is as it should be, add --yes."));
            return ExitCode.Done;
        }
        var receipt = office.Do(command, by, reason);
        _voice.Remark(new($"已记入账本 {receipt.Entries.Count} 条（到 {receipt.Last}）。", $"{receipt.Entries.Count} entries were written (up to {receipt.Last})."));
        return ExitCode.Done;
    }
}
