namespace Luoshi.Bench.Ledgers;

/// <summary>The speed of the ledger on both databases, as one table.</summary>
internal static class LedgerSpeed
{
    /// <param name="to">Where the table goes.</param>
    /// <param name="sizes">How many counties the server's ledger has, growing; none: the usual.</param>
    public static async Task Measure(TextWriter to, IReadOnlyList<int> sizes)
    {
        var sheet = new SpeedSheet(to);
        sheet.Begin();
        using (var file = new FileRun(sheet)) await file.Measure();
        using (var server = new ServerRun(sheet, sizes.Count > 0 ? sizes : ServerRun.UsualSizes)) await server.Measure();
    }
}
