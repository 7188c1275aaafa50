using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Tracing;

/// <summary>A figure of a report as the public can trace it: to a register that is public.</summary>
/// <param name="Start">Where it begins in the report.</param>
/// <param name="Register">The register's id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Records">How many records it was counted from; null where that is not told.</param>
public sealed record PublicTrace(int Start, string Register, Term Name, int? Records);
