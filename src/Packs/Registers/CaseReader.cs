using Luoshi.Registers.Declared;

namespace Luoshi.Packs.Registers;

/// <summary>Reads how the records of a register are handled as cases: time limits by what a case says, more time, results, what is asked at the call-back.</summary>
/// <param name="parts">The fields and states of the register.</param>
internal sealed class CaseReader(RegisterParts parts)
{
    private const int Longest = 400;

    public CaseHandling Read(PackFields fields)
    {
        var handling = new CaseHandling(Of(fields["title"], FieldKind.Text))
        {
            Matter = Optional(fields, "matter", FieldKind.Choice),
            Township = Optional(fields, "township", FieldKind.Place),
            Words = Optional(fields, "words", FieldKind.Narrative),
            Channel = Optional(fields, "channel", FieldKind.Choice),
            Lead = Optional(fields, "lead", FieldKind.Unit),
            Secret = Optional(fields, "secret", FieldKind.Flag),
            Anonymous = Optional(fields, "anonymous", FieldKind.Flag),
            Uncounted = Optional(fields, "uncounted", FieldKind.Flag),
            Limits = fields["limits"].Each(LimitOf),
            Extension = fields.Find("extension")?.Fields(each => new CaseExtension(StretchOf(each), each.Find("times")?.Whole() ?? 1)),
            Results = fields.Find("results")?.Each(new Codes().ResultOf) ?? [],
            CallBack = fields.Find("call-back")?.Fields(CallBackOf),
            Letter = fields.Find("letter")?.Flag() ?? false,
            Addressee = Optional(fields, "addressee", FieldKind.Text),
            Number = Optional(fields, "number", FieldKind.Text),
            Copies = fields.Find("copies")?.Text() ?? "",
        };
        CheckLimits(fields["limits"], handling);
        return handling;
    }

    private CaseLimit LimitOf(PackFields fields) => new(
        fields["for"].OneOf(
            ("accept", CaseStep.Accept), ("dispatch", CaseStep.Dispatch), ("sign", CaseStep.Sign), ("return", CaseStep.Return), ("answer-return", CaseStep.AnswerReturn), ("handle", CaseStep.Handle),
            ("opinion", CaseStep.Opinion), ("answer-extension", CaseStep.AnswerExtension), ("check", CaseStep.Check), ("call-back", CaseStep.CallBack), ("redo", CaseStep.Redo),
            ("urge", CaseStep.Urge), ("escalate", CaseStep.Escalate)),
        StretchOf(fields), fields["from"].Date(), fields["source"].Text())
    {
        Where = fields.Find("where") is { } where ? parts.Condition(where) : null,
    };

    private static Stretch StretchOf(PackFields fields)
    {
        (PackValue? Value, StretchUnit Unit)[] written =
        [
            (fields.Find("working-days"), StretchUnit.WorkingDays), (fields.Find("office-hours"), StretchUnit.OfficeHours), (fields.Find("hours"), StretchUnit.Hours),
            (fields.Find("days"), StretchUnit.Days), (fields.Find("months"), StretchUnit.Months),
        ];
        if (written.Where(one => one.Value is not null).ToList() is not [var (value, unit)]) throw fields.Refused(
            "working-days、office-hours、hours、days、months 要写一个，只写一个。", "one of \"working-days\", \"office-hours\", \"hours\", \"days\" and \"months\" is written, and only one.");
        var count = value!.Whole();
        return count >= (unit == StretchUnit.WorkingDays ? 0 : 1) && count <= Longest ? new(count, unit) : throw value.Refused(
            $"写的是 {count}，要在 1 和 {Longest} 之间；当日办结写 working-days: 0。", $"it is {count}; it should be between 1 and {Longest}, or 0 working days for the same day.");
    }

    /// <summary>A case that nothing sets a time for would never be late; two rows for the same from one day on contradict each other.</summary>
    private static void CheckLimits(PackValue value, CaseHandling handling)
    {
        if (!handling.Limits.Any(limit => limit is { For: CaseStep.Handle, Where: null })) throw value.Refused(
            "要有一条不带 where 的 for: handle，作为一般办理时限。", "there is one row \"for: handle\" without \"where\": the limit for all that no other row is for.");
        if (handling.Limits.GroupBy(limit => (limit.For, limit.Where?.Text, limit.From)).FirstOrDefault(same => same.Count() > 1) is { } twice) throw value.Refused(
            $"同一种时限从 {twice.Key.From:yyyy-MM-dd} 起写了两次{(twice.Key.Text is { } where ? $"（{where}）" : "")}。请去掉一处。",
            $"a limit stands here twice from {twice.Key.From:yyyy-MM-dd} on{(twice.Key.Text is { } condition ? $" ({condition})" : "")}. Remove one.");
    }

    private CallBack CallBackOf(PackFields fields) => new(fields["satisfaction"].Each(new Codes().AnswerOf), fields.Find("solution")?.Each(new Codes().AnswerOf) ?? [])
    {
        Where = fields.Find("where") is { } where ? parts.Condition(where) : null,
    };

    private string Optional(PackFields fields, string key, FieldKind kind) => fields.Find(key) is { } value ? Of(value, kind) : "";

    private string Of(PackValue value, FieldKind kind)
    {
        var code = parts.FieldOf(value);
        var field = parts.Fields.First(field => field.Code == code);
        return field.Kind == kind && !field.Masked ? code : throw value.Refused(
            $"“{value.Name}”要写一个不遮掩的、种类合适的字段（type: {Word(kind)}），“{code}”不是。", $"\"{value.Name}\" names a field of type {Word(kind)} that is not masked, which {code} is not.");
    }

    private static string Word(FieldKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Answers and results, none twice.</summary>
    private sealed class Codes
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public CaseResult ResultOf(PackFields fields) => new(Names.Code(fields["code"], _seen), Names.Of(fields)) { LooksAgain = fields.Find("looks-again")?.Flag() ?? false };

        public CallBackAnswer AnswerOf(PackFields fields) => new(Names.Code(fields["code"], _seen), Names.Of(fields))
        {
            Counts = fields["counts"].OneOf(("yes", CountedAs.Yes), ("no", CountedAs.No), ("out", CountedAs.Out)),
        };
    }
}
