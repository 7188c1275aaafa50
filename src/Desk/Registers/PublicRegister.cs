using System.Collections.Frozen;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Publishing.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Registers;

/// <summary>A register as the public sees it.</summary>
/// <param name="Kept">The register.</param>
/// <param name="Release">What was released of it.</param>
/// <param name="Records">The records that are public, in the order of entry.</param>
/// <param name="Figures">What it comes to, with what is of few records left out.</param>
public sealed record PublicRegister(KeptRegister Kept, RegisterRelease Release, IReadOnlyList<Record> Records, IReadOnlyList<PublicFigure> Figures)
{
    /// <summary>At whose end the figures stand: the last month that is over.</summary>
    public required Period Through { get; init; }

    public Register Declared => Kept.Declared;

    /// <summary>The fields that are shown.</summary>
    public IReadOnlyList<Field> Fields => Release.FieldsOf(Declared);

    public bool ShowsStates => Release.ShowsStates(Declared);

    private readonly Lazy<FrozenDictionary<int, Record>> _byNumber = new(() => Records.ToFrozenDictionary(record => record.Number));

    /// <summary>Null where there is none that is public.</summary>
    public Record? Find(int number) => _byNumber.Value.GetValueOrDefault(number);
}
