using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Packs.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Tests.Registers;

/// <summary>A county that keeps the register of wells of the pack beside this file, in July 2025.</summary>
internal sealed class WaterOffice
{
    public const string Wells = "wells";

    public WaterOffice()
    {
        County.Today = new(2025, 7, 10);
        County.Give(new DeclareRegisters([Version(1)]), Rehearsal.Office);
    }

    public Rehearsal County { get; } = new();

    public KeptRegister Register => County.State.Register(Wells);

    public static Register Version(int version) => BusinessPacks.Read(Checkout.Here("Registers", $"wells-{version}")) is var pack
        ? pack.Registers.Single() with { Pack = "wells" }
        : throw new InvalidOperationException();

    /// <summary>A record as it is typed: <c>label=A1 township=河东镇 depth=80</c>.</summary>
    public static NewRecord Typed(string words) => new(Values(words));

    public static Dictionary<string, string> Values(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <param name="words">The fields.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="sent">The hashes of photos and files that come with it.</param>
    public void Enter(string words, Actor? by = null, params string[] sent) => County.Give(new EnterRecords(Wells, [Typed(words) with { TakenIn = sent.ToHashSet() }]), by ?? Rehearsal.WaterReporter);

    public void Change(int number, string words, string move = "", Actor? by = null, string reason = "") =>
        County.Give(new ChangeRecord(Wells, number, Values(words)) { Move = move }, by ?? Rehearsal.WaterReporter, reason);

    public RollUpFigure Figure(string rollUp, string month) => RollUpFigure.Of(County.State, Register, Register.Declared.RollUp(rollUp)!, Period.Parse(month)!.Value);
}
