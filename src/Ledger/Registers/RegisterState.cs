namespace Luoshi.Ledger.Registers;

/// <summary>Registers and their records as commands and pages ask for them.</summary>
public static class RegisterState
{
    /// <summary>All that the place keeps, by their ids.</summary>
    public static IReadOnlyList<KeptRegister> AllRegisters(this ILedgerState state) => [.. state.All(KeptRegister.Kind).Cast<KeptRegister>()];

    /// <exception cref="RefusedException">The place keeps no such register.</exception>
    public static KeptRegister Register(this ILedgerState state, string id) => state.Find(KeptRegister.KeyOf(id)) as KeptRegister ?? throw new RefusedException(
        $"本地没有台账“{id}”。已有的用 luoshi register list 看，业务包里的用 luoshi register open 启用。",
        $"The place keeps no register \"{id}\". Those it keeps: luoshi register list; to begin one of a pack: luoshi register open.");

    /// <exception cref="RefusedException">There is no such record.</exception>
    public static Record Record(this ILedgerState state, string register, int number) => state.Find(Registers.Record.KeyOf(register, number)) as Record ?? throw new RefusedException(
        $"台账“{register}”没有第 {number} 号记录。", $"The register {register} has no record {number}.");

    /// <summary>The number of its last record; 0 where it has none.</summary>
    public static int LastRecord(this ILedgerState state, string register) => (state.Find(RecordCounter.KeyOf(register)) as RecordCounter)?.Last ?? 0;
}
