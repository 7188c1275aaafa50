namespace Luoshi.Ledger.Scoring.Happened;

/// <summary>An appeal that waited was granted or turned down.</summary>
public sealed record AppealDecided(int Year, string Unit, string Line, bool Granted, string By, DateOnly On, string Answer) : ScoreFact(Year, Unit)
{
    protected override UnitScore Change(UnitScore before) => before with
    {
        Appeals = [.. before.Appeals.Select(appeal => appeal.Line == Line && appeal.Granted is null ? Decided(appeal) : appeal)],
    };

    private Appeal Decided(Appeal appeal) => appeal with { Granted = Granted, DecidedBy = By, DecidedOn = On, Answer = Answer };
}
