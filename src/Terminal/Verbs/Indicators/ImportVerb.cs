using System.CommandLine;
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
    private readonly TakingIn _taking;

    private ImportVerb(Voice voice, IndicatorVerbs verbs)
    {
        (_voice, _verbs, _numbers) = (voice, verbs, new NumberWords(voice));
        _file = new Argument<string>("file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("统计表：.xlsx 或 .csv", "a statistical table: .xlsx or .csv") }.OfFiles(voice);
        _on = DayWords.Option(voice, "--on", new("哪天发布的；不写就是今天", "the day of the release; by default today"));
        _source = new("--source") { HelpName = voice.Say("来源", "SOURCE"), Description = voice.Say("来源；不写就是表的标题", "what it stands in; by default the table's title") };
        _taking = new(voice);
    }

    public static Command Build(Voice voice, IndicatorVerbs verbs)
    {
        var verb = new ImportVerb(voice, verbs);
        var command = new Command("import", voice.Say("导入统计表：先看会记什么，再写", "take statistical tables in, after a preview"))
        {
            verb._file, verb._numbers.Period, verb._numbers.Vintage, verb._on, verb._source,
        };
        foreach (var option in verb._taking.Options.Concat(verbs.Ledger.ToWrite)) command.Options.Add(option);
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
            if (_taking.ReasonsIn(words) is { } reasons) ReasonedFile.Write(reasons, file, sheets, outcome);
            return _taking.Write(words, office.Seen, outcome.Count(StatisticsFate.Refused), outcome.Command, command => office.Do(command, by, reason));
        });
    }
}
