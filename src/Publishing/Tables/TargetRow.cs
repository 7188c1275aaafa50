using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>A row of the main expected targets (主要预期目标): one figure, or a whole item where it names none.</summary>
/// <param name="Number">Running number, from 1.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Goal">The figure with its bound and change, or the item's words.</param>
/// <param name="Item">The work item it is part of.</param>
/// <param name="Span">The figure's words or, without a figure, the item's.</param>
public sealed record TargetRow(int Number, string Measure, string Goal, WorkItem Item, Span Span);
