using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Lamps;

/// <summary><c>luoshi lamps places</c>: the lamps of many places added up, as somebody above them sees them.</summary>
internal sealed class PlacesVerb
{
    private static readonly Dictionary<string, int> Levels = new(StringComparer.Ordinal) { ["province"] = 2, ["prefecture"] = 4, ["county"] = 6 };

    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly Argument<string> _code;
    private readonly Option<Period?> _period;
    private readonly Option<int?> _year;
    private readonly Option<string> _by;

    private PlacesVerb(Voice voice)
    {
        (_voice, _ledger) = (voice, new(voice));
        _code = new("code") { HelpName = voice.Say("代码", "CODE"), Description = voice.Say("区划代码的开头：65 是省，6540 是地州；不写就是账本里的所有地方", "what the codes of the places begin with; by default all places of the ledger"), DefaultValueFactory = _ => "" };
        _period = PeriodWords.Option(voice, "--period", new("哪个月；不写就是刚过完的月份", "which month; by default the last that is over"));
        _year = new("--year") { HelpName = voice.Say("年", "YEAR"), Description = voice.Say("计划年度；不写就是月份的年度", "the year of the plans; by default that of the month") };
        _by = new Option<string>("--by")
        {
            HelpName = string.Join('|', Levels.Keys),
            Description = voice.Say("按省、地州还是县列出；不写就按县", "by province, prefecture or county; by default by county"),
            DefaultValueFactory = _ => "county",
        }.Among(voice, [.. Levels.Keys]);
    }

    public static Command Build(Voice voice)
    {
        var verb = new PlacesVerb(voice);
        var command = new Command("places", voice.Say("各地亮灯汇总：上级看一片", "the lamps of many places, added up")) { verb._code, verb._period, verb._year, verb._by };
        command.Options.Add(verb._ledger.OfAllPlaces);
        command.SetAction(words => verb._ledger.AskOfMany(words, words.GetValue(verb._code)!, region => verb.Show(words, region)));
        return command;
    }

    private int Show(ParseResult words, Region region)
    {
        var period = words.GetValue(_period) ?? Period.Of(LedgerWords.Today).Before;
        var year = words.GetValue(_year) ?? period.Year;
        var (areas, all) = region.Lamps(year, period, Levels[words.GetValue(_by)!]);
        if (areas.Count == 0) throw new Failure(new(
            $"{year} 年的计划，这些地方 {period} 都还没有亮灯。别的年度的计划用 --year 写明。",
            $"None of these places has lit its lamps for {period} on the plan of {year}. For the plan of another year add --year."));
        var paper = Paper.OfStandardOutput(_voice.Language);
        paper.Print(_voice.Results, canvas => new LampRollUpSheet(canvas, paper, region).Draw(period, areas, all));
        return ExitCode.Done;
    }
}
