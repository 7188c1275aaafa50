namespace Luoshi.Desk.Webhooks;

/// <summary>Seals secrets that the program must have again as they were, so that they do not lie open where they are kept.</summary>
public interface ISecretSeal
{
    string Seal(string secret);

    /// <summary>Null where it cannot be opened: the key is gone, or it was changed.</summary>
    string? Open(string kept);
}
