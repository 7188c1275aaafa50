namespace Luoshi.Documents.Programs;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Zero where it did its work.</param>
/// <param name="Output">What it wrote as its result, as far as it was kept.</param>
/// <param name="Remarks">What it said about its work, as far as it was kept.</param>
internal sealed record ProgramOutcome(int ExitCode, ReadOnlyMemory<byte> Output, string Remarks);
