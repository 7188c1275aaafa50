using Luoshi.Checking.Panel;

namespace Luoshi.Desk.Deputies;

/// <summary>What was set or reached of a measure in a year, in the words of the report that tells it.</summary>
/// <param name="State">Whether it is told, and how.</param>
/// <param name="Words">The words; empty where it is not told.</param>
public sealed record ComparedCell(PanelState State, string Words);
