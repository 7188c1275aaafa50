using System.Reflection;

namespace Luoshi.Checking.Reconciling;

/// <summary>What clauses speak of (<c>topics.txt</c>), however they word it.</summary>
internal static class Topics
{
    /// <summary>Words by their first two characters, longest first.</summary>
    private static readonly Dictionary<int, List<(string Word, int Topic)>> ByStart = Load();

    public static int Count { get; private set; }

    /// <summary>The topics of a clause, each once.</summary>
    public static IReadOnlySet<int> Of(string letters)
    {
        HashSet<int> topics = [];
        for (var at = 0; at + 1 < letters.Length; at++)
            if (ByStart.TryGetValue((letters[at] << 16) | letters[at + 1], out var words))
                foreach (var (word, topic) in words)
                    if (string.CompareOrdinal(letters, at, word, 0, word.Length) == 0) topics.Add(topic);
        return topics;
    }

    private static Dictionary<int, List<(string, int)>> Load()
    {
        Dictionary<int, List<(string, int)>> words = [];
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("topics.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            foreach (var word in line.Split(' '))
            {
                var key = (word[0] << 16) | word[1];
                if (!words.TryGetValue(key, out var list)) words[key] = list = [];
                list.Add((word.Replace(".", "\0", StringComparison.Ordinal), Count));
            }
            Count++;
        }
        return words;
    }
}
