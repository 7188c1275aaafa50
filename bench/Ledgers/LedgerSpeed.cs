namespace Luoshi.Bench.Ledgers;

/// <summary>The speed of the ledger on both databases, as one table.</summary>
internal static class LedgerSpeed
{
    public static async Task Measure(TextWriter to)
    {
        var sheet = new SpeedSheet(to);
        sheet.Begin();
        using (var file = new FileRun(sheet)) await file.Measure();
        using (var server = new ServerRun(sheet)) await server.Measure();
    }
}
