namespace Luoshi.Ledger.Storage.Tests.Views;

internal sealed record Thing(string Kind, string Id, string Said) : Entity
{
    public override EntityKey Key => new(Kind, Id);
}
