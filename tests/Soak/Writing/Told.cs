using System.Globalization;
using Luoshi.Ledger;

namespace Luoshi.Soak.Writing;

/// <summary>A line by which a writer tells of a command: that it gives it, and what became of it.</summary>
/// <param name="Sign">Begun, acknowledged, refused, or not known.</param>
/// <param name="Command">Its id, which is also the reason on its entries: <c>7-2-15×6</c>, six entries.</param>
/// <param name="Hash">Of its last entry, where it was acknowledged.</param>
internal readonly record struct Told(char Sign, string Command, string Hash = "")
{
    public const char Begun = '>', Acknowledged = '<', Refused = '!', Unknown = '?';

    public static string IdOf(int writer, int worker, int count, int entries) =>
        string.Create(CultureInfo.InvariantCulture, $"{writer}-{worker}-{count}×{entries}");

    /// <summary>How many entries a command leaves.</summary>
    public static int EntriesOf(string command) => int.Parse(command[(command.IndexOf('×', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);

    public static Told Receipt(string command, Receipt receipt) => new(Acknowledged, command, receipt.Entries[^1].Hash.ToString());

    public static Told Parse(string line) => line.Split(' ') switch
    {
        [{ Length: 1 } sign, var command] => new(sign[0], command),
        [{ Length: 1 } sign, var command, var hash] => new(sign[0], command, hash),
        _ => throw new FormatException($"A writer said \"{line}\"."),
    };

    public override string ToString() => Hash.Length > 0 ? $"{Sign} {Command} {Hash}" : $"{Sign} {Command}";
}
