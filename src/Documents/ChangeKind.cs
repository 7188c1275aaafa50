namespace Luoshi.Documents;

/// <summary>What a tracked change does.</summary>
public enum ChangeKind
{
    Inserted,
    Deleted,
}
