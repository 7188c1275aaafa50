namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>What a screen says, whatever its width.</summary>
internal static class Screen
{
    public static void Says(string output, string sentence) => Assert.Contains(Unbroken(sentence), Unbroken(output), StringComparison.Ordinal);

    private static string Unbroken(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
