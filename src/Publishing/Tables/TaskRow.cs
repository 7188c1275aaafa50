using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>A row of the task table as the machine proposes it: what the report says, before anyone answers for it.</summary>
/// <param name="Number">Running number over the whole table, from 1.</param>
/// <param name="Chapter">类别: the chapter of the report.</param>
/// <param name="Theme">主题: the lead it stands under; empty where there is none.</param>
/// <param name="Work">工作任务: its words, stray blanks left out.</param>
/// <param name="Goal">年度目标: its figures said as goals; empty where it has none.</param>
/// <param name="Item">The work item itself.</param>
public sealed record TaskRow(int Number, string Chapter, string Theme, string Work, string Goal, WorkItem Item);
