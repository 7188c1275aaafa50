using System.Globalization;
using Luoshi.Desk.Pedigrees;
using Luoshi.Desk.Registers;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Workbenches;

/// <summary>Pedigrees as somebody who is signed in has them before them. Any unit sees the ancestors of an animal that it sees: whoever breeds must know them.</summary>
/// <param name="studbooks">The pedigrees that are kept.</param>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">Who is signed in.</param>
/// <param name="registers">The registers that they see.</param>
public sealed class PedigreeBench(Studbooks studbooks, ILedger ledger, SignedIn who, RegisterBench registers)
{
    /// <summary>Null where there is no such studbook, or no such animal, that they see.</summary>
    public (RegisterLine Line, FamilyTree Tree)? Tree(string register, int number) =>
        Find(register) is { } line && registers.Record(line, number) is { } animal ? (line, Desk(line).TreeOf(animal)) : null;

    /// <summary>Null where there is no such studbook that they see.</summary>
    /// <param name="register">The register's id.</param>
    /// <param name="dam">The dam for which a sire is looked for: its record's number, or what it alone holds in a field; empty for none yet.</param>
    /// <param name="sire">The sire that is thought of, alike; empty for none yet.</param>
    public MatingSheet? Matings(string register, string dam, string sire)
    {
        if (Find(register) is not { } line) return null;
        var (desk, mother, father) = (Desk(line), Animal(line, dam), Animal(line, sire));
        return new(line, mother, father)
        {
            Planned = mother is not null && father is not null ? desk.Mate(father, mother) : null,
            Suitors = mother is not null ? desk.SuitorsOf(mother) : [],
        };
    }

    private Record? Animal(RegisterLine line, string typed) => typed.Length == 0
        ? null
        : NumbersOf(line, typed).Select(number => registers.Record(line, number)).FirstOrDefault(animal => animal is { StruckOn: null });

    private IEnumerable<int> NumbersOf(RegisterLine line, string typed) =>
        (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (IEnumerable<int>)[number] : [])
        .Concat(line.Declared.Fields.Where(field => field is { Unique: true, Kind: FieldKind.Text })
            .SelectMany(field => ledger.Records(who.Place, new RecordQuestion(line.Declared) { Holding = new Dictionary<string, string> { [field.Code] = typed }, Limit = 1 })).Select(record => record.Number));

    private RegisterLine? Find(string register) => registers.Find(register) is { Declared.Pedigree: not null } line ? line : null;

    private PedigreeDesk Desk(RegisterLine line) => new(studbooks, ledger, who.Place, line.Declared);
}
