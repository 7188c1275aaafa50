using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Publishing.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Terminal.Tables;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register records</c>: records that are looked for, as a table.</summary>
internal sealed class RecordsVerb
{
    private readonly Voice _voice;
    private readonly RegisterVerbs _verbs;
    private readonly Option<string[]> _state;
    private readonly Option<string[]> _where;
    private readonly Option<string?> _find;
    private readonly Option<string?> _sort;
    private readonly Option<bool> _falling;
    private readonly Option<int> _limit;
    private readonly Option<bool> _struck;

    private RecordsVerb(Voice voice, RegisterVerbs verbs)
    {
        (_voice, _verbs) = (voice, verbs);
        _state = new("--state") { HelpName = voice.Say("状态", "STATE"), Description = voice.Say("只要这些状态的", "only those in these states") };
        _where = new("--where") { HelpName = voice.Say("字段=内容", "FIELD=CONTENT"), Description = voice.Say("只要这个字段正好是这个内容的", "only those whose field holds exactly this") };
        _find = new("--find") { HelpName = voice.Say("文字", "WORDS"), Description = voice.Say("文字字段里有这几个字的", "those with these words in a field of text") };
        _sort = new("--sort") { HelpName = voice.Say("字段", "FIELD"), Description = voice.Say("按哪个字段排；不写就按登记先后", "the field that they are sorted by; by default the order of entry") };
        _falling = new("--falling") { Description = voice.Say("从大到小", "the largest or latest first") };
        _limit = new("--limit") { HelpName = voice.Say("条数", "COUNT"), Description = voice.Say("最多几条", "how many at most"), DefaultValueFactory = _ => 50 };
        _struck = new("--struck") { Description = voice.Say("看作废的", "those that were struck off") };
    }

    public static Command Build(Voice voice, RegisterVerbs verbs)
    {
        var verb = new RecordsVerb(voice, verbs);
        return verbs.Asking("records", voice.Say("查记录", "records that are looked for"), (words, office) =>
        {
            var desk = office.Registers;
            var declared = desk.Register(words.GetRequiredValue(verbs.Register)).Declared;
            var question = verb.QuestionIn(words, declared);
            var (records, all) = (desk.Records(question), desk.Count(question));
            verb.Print(declared, records);
            if (records.Count < all) voice.Remark(new($"共 {all} 条，这里是 {records.Count} 条；多要些用 --limit。", $"{records.Count} of {all}; for more: --limit."));
            return ExitCode.Done;
        }, verbs.Register, verb._state, verb._where, verb._find, verb._sort, verb._falling, verb._limit, verb._struck);
    }

    private RecordQuestion QuestionIn(ParseResult words, Register declared) => new(declared)
    {
        States = words.GetValue(_state) ?? [],
        Holding = HoldingIn(words, declared),
        Containing = words.GetValue(_find) ?? "",
        SortedBy = words.GetValue(_sort) is { } sort ? RegisterVerbs.FieldOf(declared, sort).Code : "",
        Falling = words.GetValue(_falling),
        Limit = words.GetValue(_limit),
        Struck = words.GetValue(_struck),
    };

    private Dictionary<string, string> HoldingIn(ParseResult words, Register declared) => (words.GetValue(_where) ?? []).Select(written => written.Split('=', 2)).ToDictionary(
        parts => RegisterVerbs.FieldOf(declared, parts[0]).Code, parts => HeldIn(RegisterVerbs.FieldOf(declared, parts[0]), parts.ElementAtOrDefault(1) ?? ""), StringComparer.Ordinal);

    private static string HeldIn(Field field, string written)
    {
        var held = Typed.Read(field, written, out var complaint);
        return complaint is null ? held : throw new RefusedException(complaint.Says.Chinese, complaint.Says.English);
    }

    private void Print(Register declared, IReadOnlyList<Record> records)
    {
        var paper = Paper.OfStandardOutput(_voice.Language);
        var fields = declared.Fields.Where(field => !field.Retired && field.Kind is not (FieldKind.Narrative or FieldKind.Photo or FieldKind.File)).ToList();
        var rows = records.Select(record => record.As(declared)).Select(filled => fields.Select(field => Shown(field, filled[field])).ToList()).ToList();
        paper.Print(_voice.Results, canvas =>
        {
            TableColumn[] columns =
            [
                TableColumn.Fixed(paper.Say("号", "no."), 6),
                .. fields.Select((field, at) => TableColumn.OfLabels(_verbs.Say(field.Name), rows.Select(row => row[at])) with { Leaves = at == 0 ? 0 : 8, OnOneLine = true }),
                TableColumn.OfLabels(declared.States.Count > 0 ? paper.Say("状态", "state") : "", declared.States.Select(state => _verbs.Say(state.Name))),
                new(paper.Say("单位", "unit"), 8, 20),
            ];
            var grid = new PlainTable(canvas, columns);
            grid.Head();
            foreach (var (record, row) in records.Zip(rows))
                grid.Row([new(record.Number.ToString(CultureInfo.InvariantCulture)), .. row.Select(cell => new Typesetting.Phrase(cell)), new(StateOf(declared, record)), new(record.Unit)]);
        });
    }

    private string Shown(Field field, string held) => _voice.Say(RecordWords.Chinese(field, held), RecordWords.English(field, held));

    private string StateOf(Register declared, Record record) => declared.States.FirstOrDefault(state => state.Code == record.State) is { } state ? _verbs.Say(state.Name) : "";
}
