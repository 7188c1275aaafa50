namespace Luoshi.Terminal;

/// <summary>What the process ends with: scripts go by it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some inputs could not be read or written; the others were.</summary>
    public const int SomeFailed = 1;

    /// <summary>A ledger does not hold: its chain is broken, or its tables are not what its entries come to; whichever command finds it.</summary>
    public const int DoesNotHold = 1;

    /// <summary>The command was wrong, or nothing at all could be read.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by the user (128 + SIGINT); every file written is whole.</summary>
    public const int Interrupted = 130;
}
