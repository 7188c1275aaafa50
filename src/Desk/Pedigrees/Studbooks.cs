using Luoshi.Ledger;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Pedigrees;

namespace Luoshi.Desk.Pedigrees;

/// <summary>The pedigrees that were asked for last, of all places.</summary>
/// <param name="ledger">The ledger of all places.</param>
public sealed class Studbooks(ILedger ledger)
{
    // A hundred thousand animals are some megabytes.
    private readonly Recent<(string Place, string Register), Studbook> _books = new(16);

    /// <summary>Asks the pedigree of a register as it stands now.</summary>
    /// <param name="place">The place's id.</param>
    /// <param name="studbook">The register, which must be one that has a pedigree.</param>
    /// <param name="ask">What is asked.</param>
    public T Ask<T>(string place, Register studbook, Func<Pedigree, T> ask) => _books.Of((place, studbook.Id), () => new Studbook(ledger, place, studbook.Id)).Ask(studbook, ask);
}
