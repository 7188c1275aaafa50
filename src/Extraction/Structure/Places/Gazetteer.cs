using System.Reflection;

namespace Luoshi.Extraction.Structure.Places;

/// <summary>Names and GB/T 2260 codes of provinces, prefectures and counties; searched as text, so that it costs no start-up.</summary>
internal static class Gazetteer
{
    /// <summary>So many times a report of a province names it at least.</summary>
    private const int Often = 8;

    private static readonly Lazy<string> Table = new(Load);

    /// <summary>The code of the only place with this full name; null where none or several have it.</summary>
    public static string? CodeOf(ReadOnlySpan<char> name)
    {
        var table = Table.Value.AsSpan();
        var at = Find(table, name);
        if (at < 0 || Find(table[(at + name.Length)..], name) >= 0)
            return null;
        return table.Slice(at - 7, 6).ToString();
    }

    /// <summary>Every place that has this full name; where none has, those whose name begins so and goes on with one or two characters: 昭苏 for 昭苏县.</summary>
    public static IReadOnlyList<(string Code, string Name)> Called(string name)
    {
        List<(string, string)> full = [], begun = [];
        if (name.Length < 2) return full;
        foreach (var line in Table.Value.AsSpan().EnumerateLines())
        {
            if (line.Length < 8 || line[0] == '#' || !line[7..].StartsWith(name)) continue;
            if (line.Length == 7 + name.Length) full.Add((line[..6].ToString(), name));
            else if (line.Length <= 7 + name.Length + 2) begun.Add((line[..6].ToString(), line[7..].ToString()));
        }
        return full.Count > 0 ? full : begun;
    }

    /// <summary>The names of the province and the prefecture that a code lies in.</summary>
    public static string Above(string code)
    {
        string[] codes = [code[..2] + "0000", code[..4] + "00"];
        return string.Concat(codes.Where(above => above != code).Select(NameOf));
    }

    private static string NameOf(string code)
    {
        foreach (var line in Table.Value.AsSpan().EnumerateLines())
            if (line.StartsWith(code)) return line[7..].ToString();
        return "";
    }

    /// <summary>The full name of the only autonomous prefecture that <paramref name="name"/> (伊犁州) shortens; else the name itself.</summary>
    public static string FullName(string name)
    {
        if (!name.EndsWith('州') || name.EndsWith("自治州", StringComparison.Ordinal) || name.Length < 3)
            return name;
        var table = Table.Value.AsSpan();
        var at = table.IndexOf($"\t{name[..^1]}");
        if (at < 0)
            return name;
        var line = table[(at + 1)..];
        line = line[..line.IndexOf('\n')];
        return line.EndsWith("自治州") ? line.ToString() : name;
    }

    /// <summary>
    /// The province that <paramref name="text"/> speaks of, by the short form of its name: often, and far more often than of any
    /// other; null where there is none.
    /// </summary>
    public static string? ProvinceSpokenOf(ReadOnlySpan<char> text)
    {
        string? most = null;
        var (count, second) = (0, 0);
        foreach (var line in Table.Value.AsSpan().EnumerateLines())
        {
            if (line.Length < 9 || !line[2..6].SequenceEqual("0000"))
                continue;
            var named = text.Count(line.Slice(7, line[7] is '内' or '黑' ? 3 : 2));
            if (named > count)
                (most, count, second) = (line[7..].ToString(), named, count);
            else
                second = Math.Max(second, named);
        }

        return count >= Often && count >= 2 * second ? most : null;
    }

    private static int Find(ReadOnlySpan<char> table, ReadOnlySpan<char> name)
    {
        var from = 0;
        while (from < table.Length && table[from..].IndexOf(name) is var at and >= 0)
        {
            at += from;
            if (at > 0 && table[at - 1] == '\t' && at + name.Length < table.Length && table[at + name.Length] == '\n')
                return at;
            from = at + name.Length;
        }

        return -1;
    }

    private static string Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("places.tsv")!);
        return reader.ReadToEnd();
    }
}
