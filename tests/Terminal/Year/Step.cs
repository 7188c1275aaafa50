namespace Luoshi.Terminal.Tests.Year;

/// <summary>A command of the walk: typed at some moment, and what is to be seen then.</summary>
/// <param name="Line">Where it stands in the page, from 1.</param>
/// <param name="At">2025-03-07 09:00.</param>
/// <param name="Refused">Whether it is to be refused.</param>
/// <param name="Words">As a shell would split it, without the program.</param>
/// <param name="Seen">Each has to stand in what is printed.</param>
internal sealed record Step(int Line, string At, bool Refused, IReadOnlyList<string> Words, IReadOnlyList<string> Seen);
