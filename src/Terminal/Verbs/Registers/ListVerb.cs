using System.CommandLine;
using System.Globalization;
using Luoshi.Desk.Registers;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register list</c>: the registers that the place keeps.</summary>
internal static class ListVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs) => verbs.Asking("list", voice.Say("本地的台账和记录数", "the registers that the place keeps, and how many records each has"), (_, office) =>
    {
        var lines = office.Registers.Registers();
        if (lines.Count == 0)
        {
            voice.Remark(new("本地还没有台账，用 luoshi register open 业务包 启用；有哪些业务包：luoshi pack list。", "The place keeps no register yet: luoshi register open PACK. The packs there are: luoshi pack list."));
            return ExitCode.Done;
        }
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas => Draw(new(
            canvas,
            TableColumn.OfLabels(paper.Say("编号", "id"), lines.Select(line => line.Declared.Id)),
            new(paper.Say("台账", "register"), 12, 30),
            TableColumn.OfLabels(paper.Say("主管单位", "keeper"), lines.Select(line => line.Declared.Keeper)),
            TableColumn.Fixed(paper.Say("记录", "records"), 8),
            new(paper.Say("其中", "of them"), 10, 50)), lines, verbs));
        return ExitCode.Done;
    });

    private static void Draw(PlainTable grid, IReadOnlyList<RegisterLine> lines, RegisterVerbs verbs)
    {
        grid.Head();
        foreach (var line in lines)
            grid.Row(
                new(line.Declared.Id), new(verbs.Say(line.Declared.Name)), new(line.Declared.Keeper), new(line.Records.ToString(CultureInfo.InvariantCulture)),
                new(string.Join("  ", line.States.Where(state => state.Records > 0).Select(state => $"{verbs.Say(state.State.Name)} {state.Records}"))));
    }
}
