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
    public IReadOnlyDictionary<int, PublicTrace> OfReport(string place, int planYear) =>
        (from line in new TraceDesk(ledger, shelf, place).OfReport(planYear)
         let register = registers.Find(place, line.Register.Id)
         where register is not null
         select new PublicTrace(line.Traced.Passage.Start, register.Declared.Id, register.Declared.Name, RecordsOf(register, line))).ToDictionary(trace => trace.Start);

    /// <summary>From how many records a figure was counted; null where its roll-up was not released, where it does not come to the figure any more, and where so few are not told.</summary>
    public static int? RecordsOf(PublicRegister register, TracedLine line) =>
        line.Agrees == true && line.Now.Records >= PublicFigure.Fewest && register.Release.FiguresOf(register.Declared).Any(released => released.Id == line.RollUp.Id) ? line.Now.Records : null;

    /// <summary>The figures of public reports that a public register was counted for.</summary>
    public IReadOnlyList<TracedLine> OfRegister(string place, string register) =>
        [.. new TraceDesk(ledger, shelf, place).OfRegister(register).Where(line => line.IsReportPublic && line.Sentence.Length > 0)];
}
