using Luoshi.Desk.Registers;
using Luoshi.Desk.Reports;
using Luoshi.Ledger;
using Luoshi.Publishing.Registers;

namespace Luoshi.Desk.Tracing;

/// <summary>Where the public can follow figures of a report: as far as registers are public, both ways.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="shelf">The reports.</param>
/// <param name="registers">What is public of registers.</param>
public sealed class PublicTraces(ILedger ledger, ReportShelf shelf, PublicRegisters registers)
{
    /// <summary>The figures of a report that lead to a public register, by where they begin.</summary>
    public IReadOnlyDictionary<int, PublicTrace> OfReport(string place, int planYear) => new TraceDesk(ledger, shelf, place).OfReport(planYear)
        .Where(line => registers.Find(place, line.Register.Id) is not null)
        .ToDictionary(line => line.Traced.Passage.Start, line => new PublicTrace(
            line.Traced.Passage.Start, line.Register.Id, line.Register.Declared.Name, line.Now.Records < PublicFigure.Fewest ? null : line.Now.Records, line.Agrees == true));

    /// <summary>The figures of public reports that a public register was counted for.</summary>
    public IReadOnlyList<TracedLine> OfRegister(string place, string register) =>
        [.. new TraceDesk(ledger, shelf, place).OfRegister(register).Where(line => line.IsReportPublic && line.Sentence.Length > 0)];
}
