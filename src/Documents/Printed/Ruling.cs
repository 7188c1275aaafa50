namespace Luoshi.Documents.Printed;

/// <summary>A straight line drawn on a page: at <paramref name="At"/>, from <paramref name="From"/> to <paramref name="To"/>.</summary>
internal readonly record struct Ruling(bool Horizontal, float At, float From, float To);
