using System.Globalization;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Pedigrees;

namespace Luoshi.Ledger.Registers;

/// <summary>Who descends from whom by the records of studbooks, read as far as questions need it and kept from one to the next: for a command, which nobody else writes between.</summary>
/// <param name="state">The state.</param>
public sealed class Ancestry(ILedgerState state)
{
    private readonly Dictionary<string, Pedigree> _pedigrees = new(StringComparer.Ordinal);

    /// <summary>The coefficient of inbreeding of the animal that a field of a record is of, as it is kept; empty where a parent is not in the studbook.</summary>
    public string Coefficient(Register declared, Field field, Record record)
    {
        var (studbook, sire, dam) = ParentsIn(declared, field, record);
        var pedigree = Known(studbook, sire, dam);
        return pedigree.Has(sire) && pedigree.Has(dam) ? Written(pedigree.InbreedingOfYoung(sire, dam)) : "";
    }

    /// <summary>Whether an animal would be an ancestor of its own.</summary>
    public bool IsItsOwn(Register studbook, Record record)
    {
        if (studbook.Pedigree is not { } field) return false;
        var (id, sire, dam) = ParentsIn(studbook, field, record);
        var pedigree = Known(id, sire, dam);
        return pedigree.Descends(sire, record.Number) || pedigree.Descends(dam, record.Number);
    }

    /// <summary>A coefficient as records keep it: to six digits.</summary>
    public static string Written(double coefficient) => decimal.Round((decimal)coefficient, 6).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>From whom a record of a studbook descends.</summary>
    public static Descent DescentOf(Register studbook, Record record)
    {
        var (_, sire, dam) = ParentsIn(studbook, studbook.Pedigree!, record);
        return new(record.Number, sire, dam);
    }

    /// <summary>The pedigree with some animals and all their ancestors in it.</summary>
    private Pedigree Known(string studbook, params ReadOnlySpan<int> animals)
    {
        if (!_pedigrees.TryGetValue(studbook, out var pedigree)) pedigree = _pedigrees[studbook] = Pedigree.Of([]);
        var declared = state.Register(studbook).Declared;
        var (found, open) = (new Dictionary<int, Descent>(), new Stack<int>());
        foreach (var animal in animals) open.Push(animal);
        while (open.TryPop(out var number))
        {
            if (number <= 0 || pedigree.Has(number) || found.ContainsKey(number) || state.Find(Record.KeyOf(studbook, number)) is not Record { StruckOn: null } record) continue;
            var descent = declared.Pedigree is null ? new(number, 0, 0) : DescentOf(declared, record);
            found[number] = descent;
            open.Push(descent.Sire);
            open.Push(descent.Dam);
        }
        pedigree.AddAll([.. found.Values]);
        return pedigree;
    }

    private static (string Studbook, int Sire, int Dam) ParentsIn(Register declared, Field field, Record record)
    {
        var (parents, filled) = (field.Parents!, record.As(declared));
        return (declared.Field(parents.Sire)!.Register, Number(parents.Sire), Number(parents.Dam));

        int Number(string code) => int.TryParse(filled[declared.Field(code)!], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
