using System.CommandLine;
using Luoshi.Registers.Declared;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register show</c>: what a register asks for, its steps, and what it comes to.</summary>
internal static class ShowVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs) => verbs.Asking("show", voice.Say("一个台账的字段、状态和汇总", "a register's fields, states and roll-ups"), (words, office) =>
    {
        var line = office.Registers.Register(words.GetRequiredValue(verbs.Register));
        var (declared, paper) = (line.Declared, Paper.OfStandardOutput(voice.Language));
        voice.Results.WriteLine(voice.Say(
            $"{declared.Name.Chinese}（{declared.Id}）  {declared.Keeper}主管  业务包 {declared.Pack} 第 {declared.Version} 版  {line.Records} 条记录",
            $"{declared.Name.English} ({declared.Id})  kept by {declared.Keeper}  pack {declared.Pack}, version {declared.Version}  {line.Records} records"));
        if (line.Kept.ClosedThrough is { } closed) voice.Results.WriteLine(voice.Say($"{closed} 及以前已封账。", $"Closed through {closed}."));
        paper.Print(voice.Results, canvas => Fields(new(
            canvas,
            TableColumn.OfLabels(paper.Say("代码", "code"), declared.Fields.Select(field => field.Code)),
            TableColumn.OfLabels(paper.Say("字段", "field"), declared.Fields.Select(field => verbs.Say(field.Name))),
            TableColumn.OfLabels(paper.Say("种类", "kind"), declared.Fields.Select(field => RegisterTerms.Of(voice, field.Kind))),
            new(paper.Say("要求", "must be"), 10, 60)), voice, verbs, declared));
        foreach (var move in declared.Moves) voice.Results.WriteLine(voice.Say(
            $"流转 {move.Code}（{move.Name.Chinese}）：{string.Join("、", move.From.Select(code => StateName(declared, code).Chinese))} → {StateName(declared, move.To).Chinese}",
            $"step {move.Code} ({move.Name.English}): {string.Join(", ", move.From.Select(code => StateName(declared, code).English))} → {StateName(declared, move.To).English}"));
        foreach (var rollUp in declared.RollUps) voice.Results.WriteLine(
            $"{voice.Say("汇总", "roll-up")} {rollUp.Id}（{verbs.Say(rollUp.Name)}，{rollUp.Measure}）{(rollUp.Indicator.Length > 0 ? voice.Say($" → 指标 {rollUp.Indicator}", $" → indicator {rollUp.Indicator}") : "")}");
        return ExitCode.Done;
    }, verbs.Register);

    private static void Fields(PlainTable grid, Voice voice, RegisterVerbs verbs, Register declared)
    {
        grid.Head();
        foreach (var field in declared.Fields.Where(field => !field.Retired))
            grid.Row(new(field.Code), new(verbs.Say(field.Name)), new(RegisterTerms.Of(voice, field.Kind)), new(RegisterTerms.Demands(voice, field)));
    }

    private static Term StateName(Register declared, string code) => declared.States.First(state => state.Code == code).Name;
}
