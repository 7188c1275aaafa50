using System.CommandLine;
using Luoshi.Terminal.Tables;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What tasks say in lists of what is owed, urged or lit: how it begins, on one line; all of it where that is asked for.</summary>
internal static class TaskColumn
{
    public static Option<bool> Full(Voice voice) => new("--full") { Description = voice.Say("任务内容全部列出，不只写开头", "all that tasks say, not only how it begins") };

    public static TableColumn Of(Paper paper, int most, bool full) => new(paper.Say("工作任务", "task"), 16, most) { OnOneLine = !full };
}
