using System.Reflection;
using System.Runtime.InteropServices;

namespace Luoshi.Checking.Reconciling;

/// <summary>What clauses speak of, however they word it: the subjects of a thesaurus (<c>topics.txt</c>) and the domains that these belong to.</summary>
internal static class Topics
{
    private const string Links = "  ~ ", Stops = "! ";

    /// <summary>Stands for no subject: inside a word that has it no other begins.</summary>
    private const int None = -1;

    /// <summary>Words by their first two characters.</summary>
    private static readonly Dictionary<int, List<(string Word, int Subject)>> ByStart = [];
    private static readonly List<int> DomainBySubject = [];
    private static readonly List<int[]> LinkedBySubject = [];

    static Topics() => Load();

    /// <summary>The subjects whose words a clause holds, each once, in order.</summary>
    public static int[] Of(string letters)
    {
        List<int> subjects = [];
        var free = 0;
        for (var at = 0; at + 1 < letters.Length; at++)
        {
            if (at < free || !ByStart.TryGetValue(Key(letters, at), out var words)) continue;
            foreach (var (word, subject) in words)
                if (string.CompareOrdinal(letters, at, word, 0, word.Length) != 0) continue;
                else if (subject == None) free = at + word.Length - 1;
                else subjects.Add(subject);
        }
        return Numbers.InOrder(CollectionsMarshal.AsSpan(subjects));
    }

    /// <summary>The domains of some subjects, each once, in order.</summary>
    public static int[] DomainsOf(int[] subjects) => Numbers.InOrder(Array.ConvertAll(subjects, subject => DomainBySubject[subject]));

    /// <summary>Subjects whose results often answer works of these, themselves left aside.</summary>
    public static int[] LinkedTo(int[] subjects) =>
        Numbers.InOrder(subjects.SelectMany(subject => LinkedBySubject[subject]).Where(linked => !Hold(subjects, linked)).ToArray());

    public static bool Hold(int[] subjects, int subject) => Array.BinarySearch(subjects, subject) >= 0;

    private static int Key(string letters, int at) => (letters[at] << 16) | letters[at + 1];

    private static void Load()
    {
        Dictionary<string, int> subjects = [];
        List<string> links = [];
        var domain = -1;
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("topics.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith(Stops, StringComparison.Ordinal)) Add(line[Stops.Length..].Split(' '), None);
            else if (line[0] == '[') domain++;
            else if (line.StartsWith(Links, StringComparison.Ordinal)) links[^1] = line[Links.Length..];
            else
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                Add(line[(colon + 2)..].Split(' '), subjects[line[..colon]] = subjects.Count);
                DomainBySubject.Add(domain);
                links.Add("");
            }
        }
        LinkedBySubject.AddRange(links.Select(names => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => subjects[name]).ToArray()));
    }

    private static void Add(string[] words, int subject)
    {
        foreach (var word in words)
        {
            var key = Key(word, 0);
            if (!ByStart.TryGetValue(key, out var list)) ByStart[key] = list = [];
            list.Add((word, subject));
        }
    }
}
