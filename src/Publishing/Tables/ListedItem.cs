using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>A main target or a task in one list, as the table and the workbook number and count them.</summary>
/// <param name="Reference">The number of a task, <c>目标3</c> for the third main target: what a figure's 任务序号 names.</param>
/// <param name="Goal">年度目标: its figures said as goals; empty where it has none.</param>
/// <param name="Item">The work item; several main targets may be of one.</param>
/// <param name="Span">The words of the one figure of a main target, else those of the item.</param>
public sealed record ListedItem(Cell Reference, string Goal, WorkItem Item, Span Span);
