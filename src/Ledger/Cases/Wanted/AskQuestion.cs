using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>A deputy asks about something that was promised (代表提问); the office answers within its time, or hands the question to a unit.</summary>
/// <param name="About">What they ask about.</param>
/// <param name="Words">What they ask.</param>
/// <param name="Letter">The form that they sent, by its id.</param>
public sealed record AskQuestion(CaseSubject About, string Words, string Letter) : ReceiveCase(About, Words, Letter)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Deputy];

    private protected override CaseReceived Received(int number, CaseSubject about, Occasion occasion) =>
        new(occasion.Today.Year, number, CaseKind.Question, about, CaseText.OfReader(Words), Letter, LeftContact: false, occasion.Today) { Asker = occasion.By.Name };
}
