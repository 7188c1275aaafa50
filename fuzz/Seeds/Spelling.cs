using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Luoshi.Fuzz.Seeds;

/// <summary>
/// Inputs of which each byte stands for a piece of a format, one line of <c>NAME.txt</c>: a change of one byte makes another file
/// rather than a broken one. Of XML, <c>&lt;/&gt;</c> closes the element that is open, and what is open at the end is closed. The
/// order of the pieces is part of every spelled input kept from a finding: new ones go to the end.
/// </summary>
internal sealed partial class Spelling
{
    /// <summary>A spelled input begins with it: a control character that no text begins with.</summary>
    public const byte Mark = 0x1F;

    private const string Close = "</>";
    private const int Spellings = 24, Length = 60, Separator = 0x1E;

    private readonly string[] _pieces;
    private readonly bool _closes;

    private Spelling(string[] pieces) => (_pieces, _closes) = (pieces, pieces.Contains(Close));

    public IEnumerable<byte[]> Words => _pieces.Where(piece => piece != Close).Select(Encoding.UTF8.GetBytes);

    public static Spelling Of(string format)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"{format}.txt")!);
        return new Spelling(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public byte[] Spell(ReadOnlySpan<byte> letters)
    {
        var text = new StringBuilder();
        var open = new Stack<string>();
        foreach (var letter in letters) Write(_pieces[letter % _pieces.Length]);
        while (open.Count > 0) Write(Close);
        return Encoding.UTF8.GetBytes(text.ToString());

        void Write(string piece)
        {
            if (piece == Close) piece = open.TryPop(out var element) ? $"</{element}>" : "";
            else if (_closes) Follow(piece, open);
            text.Append(piece);
        }
    }

    /// <summary>The same every time: a run can be repeated.</summary>
    public IEnumerable<(string Name, byte[] Input)> Seeds()
    {
        var chance = new Random(20250109);
        for (var number = 0; number < Spellings; number++)
        {
            var letters = new byte[Length];
            for (var at = 0; at < Length; at++) letters[at] = Letter(chance);
            yield return ($"spelled-{number:D2}", [Mark, .. letters.Where(letter => letter != Separator)]);
        }
    }

    /// <summary>Elements that are never closed would swallow what comes after.</summary>
    private byte Letter(Random chance) => (byte)(_closes && chance.Next(3) == 0 ? Array.IndexOf(_pieces, Close) : chance.Next(_pieces.Length));

    /// <summary>Elements that a piece opens and does not close are open behind it.</summary>
    private static void Follow(string piece, Stack<string> open)
    {
        foreach (Match tag in Tag().Matches(piece))
            if (tag.Groups["closes"].Success) open.Pop();
            else if (!tag.Groups["empty"].Success) open.Push(tag.Groups["name"].Value);
    }

    [GeneratedRegex("<(?<closes>/)?(?<name>[\\w:]+)[^<>]*?(?<empty>/)?>")]
    private static partial Regex Tag();
}
