namespace Luoshi.Ledger.Cases.Happened;

/// <summary>A case came.</summary>
public sealed record CaseReceived(int Year, int Number, CaseKind Sort, CaseSubject About, string Words, string Letter, bool LeftContact, DateOnly On) : Fact
{
    /// <summary>The deputy who asked; empty where a reader brought it.</summary>
    public string Asker { get; init; } = "";

    public override EntityKey Subject => Case.KeyOf(new(Year, Number));

    public override Entity Change(Entity? before) =>
        new Case(Year, Number) { Sort = Sort, About = About, Asker = Asker, Words = Words, Letter = Letter, LeftContact = LeftContact, On = On };
}
