namespace Luoshi.Ledger.Cases.Happened;

/// <summary>A published answer was taken back; the notice stays for everybody to read.</summary>
public sealed record CaseAnswerWithdrawn(int Year, int Number, string Notice, DateOnly On) : FactOf<Case>
{
    public override EntityKey Subject => Case.KeyOf(new(Year, Number));

    protected override Case Change(Case before) => before with { Published = null, Notices = [.. before.Notices, new AnswerNotice(Notice, On)] };
}
