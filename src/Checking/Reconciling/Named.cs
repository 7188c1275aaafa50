namespace Luoshi.Checking.Reconciling;

/// <summary>Whether a passage names a member of a promise's list.</summary>
internal static class Named
{
    /// <summary>Two characters in a row of it are enough: reports shorten names.</summary>
    public static bool In(string told, string member)
    {
        for (var at = 0; at + 1 < member.Length; at++)
            if (told.Contains(member.AsSpan(at, 2), StringComparison.Ordinal)) return true;
        return false;
    }
}
