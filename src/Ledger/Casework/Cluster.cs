namespace Luoshi.Ledger.Casework;

/// <summary>Cases that say much the same of the same place (重复诉求). By what was said, never by who said it.</summary>
/// <param name="Matter">The category, by its code; empty where the register has none.</param>
/// <param name="Township">The place; empty where the register has none.</param>
/// <param name="Files">The cases, the earliest first.</param>
/// <param name="Words">What most of them say in the same words.</param>
public sealed record Cluster(string Matter, string Township, IReadOnlyList<Casefile> Files, IReadOnlyList<string> Words)
{
    /// <summary>The days between the first and the last of them.</summary>
    public int Days => Files[^1].Case.On.DayNumber - Files[0].Case.On.DayNumber;
}
