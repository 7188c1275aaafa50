using System.Runtime.CompilerServices;

namespace Luoshi.Corpus.Store;

/// <summary>The words that stand for the kinds of the vocabulary: their names in lower case, as in every format.</summary>
internal static class Codes
{
    public static string Of<T>(T kind)
        where T : struct, Enum => Names<T>.Lower[Unsafe.As<T, int>(ref kind)];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly string[] Lower = [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
    }
}
