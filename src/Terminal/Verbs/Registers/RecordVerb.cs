using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Spoken;
using Luoshi.Publishing.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register record</c>: one record, and what made it so.</summary>
internal static class RecordVerb
{
    public static System.CommandLine.Command Build(Voice voice, RegisterVerbs verbs) => verbs.Asking("record", voice.Say("看一条记录和它的来历", "one record, and the entries that made it so"), (words, office) =>
    {
        var desk = office.Registers;
        var declared = desk.Register(words.GetRequiredValue(verbs.Register)).Declared;
        var record = desk.Record(declared.Id, words.GetValue(verbs.Number));
        Print(voice, verbs, declared, record);
        foreach (var entry in desk.History(record))
            voice.Results.WriteLine($"{entry.Place}  {PlaceTime.Of(entry.At):yyyy-MM-dd HH:mm}  {entry.By.Name}  {voice.Say(FactNames.Chinese(entry.Kind), FactNames.English(entry.Kind))}  {voice.Say(EntryWords.Chinese(entry), EntryWords.English(entry))}");
        return ExitCode.Done;
    }, verbs.Register, verbs.Number);

    private static void Print(Voice voice, RegisterVerbs verbs, Register declared, Record record)
    {
        var filled = record.As(declared);
        var state = declared.States.FirstOrDefault(state => state.Code == record.State);
        voice.Results.WriteLine(voice.Say(
            $"{declared.Name.Chinese}第 {record.Number} 号  {record.Unit}  {state?.Name.Chinese}{(record.StruckOn is { } struck ? $"  {struck:yyyy-MM-dd} 作废" : "")}",
            $"{declared.Name.English}, record {record.Number}  {record.Unit}  {state?.Name.English}{(record.StruckOn is { } on ? $"  struck off on {on:yyyy-MM-dd}" : "")}"));
        foreach (var field in declared.Fields.Where(field => filled[field].Length > 0))
            voice.Results.WriteLine($"  {verbs.Say(field.Name)}：{OneLine.Of(Shown(voice, field, filled))}");
        if (record.Explanation.Length > 0) voice.Results.WriteLine(voice.Say($"  情况说明：{record.Explanation}", $"  explanation: {record.Explanation}"));
    }

    private static string Shown(Voice voice, Field field, Filled filled) => voice.Say(RecordWords.Chinese(field, filled[field]), RecordWords.English(field, filled[field])) + (field.Measure.Length > 0 ? " " + field.Measure : "");
}
