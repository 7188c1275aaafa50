using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Proposals.Leads;

/// <summary>Finds the words of a directory in a text: at every place the longest, and none inside another.</summary>
internal sealed class DutyIndex
{
    // A shorter name (工会, 妇联) is as likely a part of something else.
    private const int ShortestName = 3;

    // Being named is worth more than any word of duty.
    private const int NameWeight = 12;

    private readonly Dictionary<string, List<Claim>> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Claim>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    public DutyIndex(UnitDirectory directory)
    {
        foreach (var unit in directory.Units)
        {
            foreach (var name in unit.Names.Where(name => name.Length >= ShortestName)) Add(name, new(unit.Name, NameWeight, IsName: true));
            foreach (var duty in unit.Duties) Add(duty.Words, new(unit.Name, duty.Weight, IsName: false));
        }
        _lookup = _claims.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _claims.Keys.Select(words => words.Length).DefaultIfEmpty().Max();
    }

    public IReadOnlyList<DutyMatch> Find(string text)
    {
        var found = new List<DutyMatch>();
        for (var start = 0; start < text.Length;)
        {
            if (LongestAt(text, start) is { } match) found.Add(match);
            start += found is [.., var last] && last.Start == start ? last.Words.Length : 1;
        }
        return found;
    }

    private DutyMatch? LongestAt(string text, int start)
    {
        for (var length = Math.Min(_longest, text.Length - start); length > 0; length--)
            if (_lookup.TryGetValue(text.AsSpan(start, length), out var words, out var claims))
                return new(words, start, claims);
        return null;
    }

    private void Add(string words, Claim claim)
    {
        if (!_claims.TryGetValue(words, out var claims)) _claims[words] = claims = [];
        claims.Add(claim);
    }
}
