namespace Luoshi.Ledger.Progress;

/// <summary>Who signs a progress report between its unit and the supervision office, one after the other.</summary>
public sealed record ApprovalChain(IReadOnlyList<Role> Steps)
{
    /// <summary>The unit's head, then the leader in charge.</summary>
    public static ApprovalChain Usual { get; } = new([Role.UnitHead, Role.Leader]);

    /// <summary>The step that is due; null when all are done.</summary>
    public Role? After(IReadOnlyList<Signature> signatures) => signatures.Count < Steps.Count ? Steps[signatures.Count] : null;
}
