using System.Collections.Frozen;

namespace Luoshi.Documents.Pdf;

/// <summary>The operations that only choose colours and shades; they are passed over.</summary>
internal static class Painting
{
    private static readonly FrozenSet<string> Operators =
        FrozenSet.Create(StringComparer.Ordinal, "cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "ri", "sh", "d0", "d1");

    public static bool Contains(string name) => Operators.Contains(name);
}
