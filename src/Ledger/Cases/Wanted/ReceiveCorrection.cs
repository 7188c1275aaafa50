using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>A reader points out that something public is wrong (纠错), by themselves or through the office that they told it.</summary>
/// <param name="About">What is wrong.</param>
/// <param name="Words">How.</param>
/// <param name="Letter">The letter that is kept beside the ledger, by its id.</param>
/// <param name="LeftContact">Whether the letter says how they can be reached.</param>
public sealed record ReceiveCorrection(CaseSubject About, string Words, string Letter, bool LeftContact) : ReceiveCase(About, Words, Letter)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Public, Role.Supervisor];

    private protected override CaseReceived Received(int number, CaseSubject about, Occasion occasion) =>
        new(occasion.Today.Year, number, CaseKind.Correction, about, CaseText.OfReader(Words), Letter, LeftContact, occasion.Today);
}
