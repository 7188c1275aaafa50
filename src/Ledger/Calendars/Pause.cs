namespace Luoshi.Ledger.Calendars;

/// <summary>A time in which a clock stands still (挂起).</summary>
/// <param name="From">When it was stopped, by the place's clock.</param>
/// <param name="Until">When it went on; null while it stands.</param>
public sealed record Pause(DateTime From, DateTime? Until = null);
