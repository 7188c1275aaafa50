namespace Luoshi.Ledger.Bulletins.Happened;

/// <summary>A bulletin was taken back.</summary>
public sealed record BulletinWithdrawn(int Year, int Number, string Notice, DateOnly On) : FactOf<Bulletin>
{
    public override EntityKey Subject => Bulletin.KeyOf(Year, Number);

    protected override Bulletin Change(Bulletin before) => before with { Withdrawal = Notice, WithdrawnOn = On };
}
