using Luoshi.Desk.Registers;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Pedigrees;
using Luoshi.Registers.Records;

namespace Luoshi.Desk.Pedigrees;

/// <summary>What breeders ask of a studbook: whom an animal descends from, and what a mating would lead to.</summary>
/// <param name="studbooks">The pedigrees that are kept.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
/// <param name="studbook">The register, which has a pedigree.</param>
public sealed class PedigreeDesk(Studbooks studbooks, ILedger ledger, string place, Register studbook)
{
    private readonly RegisterDesk _desk = new(ledger, place);

    /// <summary>Five generations of an animal.</summary>
    public FamilyTree TreeOf(Record animal)
    {
        var drawn = Ask(pedigree => pedigree.Has(animal.Number) ? pedigree.AncestorsOf(animal.Number, Mating.GenerationsDrawn) : []);
        var records = new Dictionary<int, Record?>();
        Record? Found(int? number) => number is not { } known ? null : records.TryGetValue(known, out var record) ? record : records[known] = _desk.Find(studbook.Id, known);
        var ancestors = drawn.Select(generation => (IReadOnlyList<Record?>)[.. generation.Select(Found)]).ToList();
        var parents = ancestors is [[{ } sire, { } dam], ..] ? Mate(sire, dam) : null;
        return new(animal, ancestors, parents?.Mating.Inbreeding, parents);
    }

    /// <summary>What a mating would lead to.</summary>
    /// <exception cref="RefusedException">One of them is not in the studbook.</exception>
    public PlannedMating Mate(Record sire, Record dam)
    {
        var mating = Ask(pedigree => pedigree.Has(sire.Number) && pedigree.Has(dam.Number) ? pedigree.Mating(sire.Number, dam.Number) : null) ?? throw new RefusedException(
            "作废的记录不在系谱里。", "What was struck off is not in the pedigree.");
        return new(sire, dam, mating, [.. mating.Crosses.Select(cross => (_desk.Record(studbook.Id, cross.Ancestor), cross))]);
    }

    /// <summary>The sires that can be chosen for a dam, the least inbred young first; as many as a list has.</summary>
    public IReadOnlyList<Suitor> SuitorsOf(Record dam)
    {
        var field = studbook.Field(studbook.Pedigree!.Parents!.Sire)!;
        var candidates = _desk.Records(Question(field)).Where(record => record.Number != dam.Number && field.Only.All(holds => Holds(record, holds))).ToList();
        return Ask(pedigree => (IReadOnlyList<Suitor>)
        [
            .. candidates.Where(sire => pedigree.Has(sire.Number) && pedigree.Has(dam.Number)).Select(sire => new Suitor(sire, pedigree.InbreedingOfYoung(sire.Number, dam.Number)))
                .OrderBy(suitor => suitor.Inbreeding).ThenBy(suitor => suitor.Sire.Number),
        ]);
    }

    // Living animals where the studbook has states: the first is that of those that are there.
    private RecordQuestion Question(Field sire) => new(studbook)
    {
        States = studbook.FirstState is { Length: > 0 } first ? [first] : [],
        Holding = sire.Only.Where(holds => holds.Is.Count == 1 && holds.Field != Filled.StateField).ToDictionary(holds => holds.Field, holds => holds.Is[0]),
        Limit = RecordQuestion.MostAtOnce,
    };

    private bool Holds(Record record, Holds holds) => holds.Is.Contains(record.As(studbook).Of(holds.Field).ToString());

    private T Ask<T>(Func<Pedigree, T> ask) => studbooks.Ask(place, studbook, ask);
}
