using Luoshi.Desk.Registers;
using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Happened;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Pedigrees;

namespace Luoshi.Desk.Pedigrees;

/// <summary>
/// The pedigree of a register's animals, kept between questions: what was entered since is added, and where parents of known animals changed, or one was struck off, it is made anew.
/// One question at a time.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
/// <param name="register">The register's id.</param>
internal sealed class Studbook(ILedger ledger, string place, string register)
{
    private readonly Lock _turn = new();
    private Pedigree? _pedigree;
    private Register? _declared;
    private EntryPlace _read;

    /// <param name="declared">The declaration of today.</param>
    /// <param name="ask">What is asked of the pedigree.</param>
    public T Ask<T>(Register declared, Func<Pedigree, T> ask)
    {
        lock (_turn)
        {
            var last = new Office(ledger, place).LastEntry();
            if (_pedigree is null || !ReferenceEquals(_declared, declared) && !_declared!.IsSame(declared) || !GoOn(_pedigree, declared, last)) _pedigree = Pedigree.Of(Descents(declared));
            (_declared, _read) = (declared, last);
            return ask(_pedigree);
        }
    }

    /// <summary>False where what was written since is more than young animals.</summary>
    private bool GoOn(Pedigree pedigree, Register declared, EntryPlace last)
    {
        if (last == _read) return true;
        foreach (var fact in ledger.Entries(place, _read).Where(entry => entry.Kind is nameof(RecordEntered) or nameof(RecordChanged) or nameof(RecordStruck)).Select(FactCodec.Read))
        {
            if (fact is RecordEntered entered && entered.Register == register) pedigree.Add(Ancestry.DescentOf(declared, (Record)entered.Change(null)));
            if (fact is RecordStruck struck && struck.Register == register) return false;
            if (fact is RecordChanged changed && changed.Register == register && IsOfParents(declared, changed)) return false;
        }
        return true;
    }

    private static bool IsOfParents(Register declared, RecordChanged changed) =>
        declared.Pedigree!.Parents is { } parents && (changed.Fields.ContainsKey(parents.Sire) || changed.Fields.ContainsKey(parents.Dam));

    private IEnumerable<Descent> Descents(Register declared) =>
        new RegisterDesk(ledger, place).All(new RecordQuestion(declared) { Limit = RecordQuestion.MostAtOnce }).Select(record => Ancestry.DescentOf(declared, record));
}
