namespace Luoshi.Ledger.Registers.Happened;

/// <summary>A list of a register was kept to be had again, or dropped where it asks for nothing.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Name">What they call it.</param>
/// <param name="Unit">The unit of its owner.</param>
/// <param name="IsShared">Whether others of the unit have it too.</param>
/// <param name="Asked">What the address of the list asks for.</param>
public sealed record ViewSaved(string Register, string Owner, string Name, string Unit, bool IsShared, IReadOnlyDictionary<string, string> Asked) : Fact
{
    public override EntityKey Subject => SavedView.KeyOf(Register, Owner, Name);

    public override Entity Change(Entity? before) => new SavedView(Register, Owner, Name) { Unit = Unit, IsShared = IsShared, Asked = Asked };
}
