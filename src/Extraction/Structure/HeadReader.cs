using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure.Places;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Structure;

/// <summary>Reads the title page: title, session, place, speaker, date. What is not told stays null.</summary>
internal sealed class HeadReader(MendedText text, StructureWords words)
{
    private const int LongestLine = 80;

    public Report Read(List<Block> blocks)
    {
        var lines = TitlePage(blocks);
        var joined = string.Concat(lines);
        var (place, session) = SessionOf(joined);
        place ??= PlaceOf(lines, joined);
        return new Report
        {
            Title = TitleOf(lines),
            Session = session,
            Place = place,
            PlaceCode = place is null ? null : Gazetteer.CodeOf(place),
            Level = PlaceLevels.Of(place),
            Speaker = lines.Select((line, at) => SpeakerOf(line, at + 1 < lines.Count ? lines[at + 1] : "")).FirstOrDefault(name => name is not null),
            GivenOn = DateReader.FirstIn(joined),
        };
    }

    /// <summary>The short lines before the first heading, down to the sentence that presents the report.</summary>
    private List<string> TitlePage(List<Block> blocks)
    {
        List<string> lines = [];
        foreach (var block in blocks)
        {
            if (block.Level > 0 && !block.Marked)
                break;
            var line = text.Slice(block.Start, block.End);
            lines.Add(line[..Math.Min(line.Length, 2 * LongestLine)].ToString());
            if (line.Contains("报告", StringComparison.Ordinal) && line.Contains("审议", StringComparison.Ordinal))
                break;
            if (lines.Count >= 25)
                break;
        }

        return lines;
    }

    private static string? TitleOf(List<string> lines)
    {
        foreach (var line in lines)
        {
            var end = line.IndexOf("工作报告", StringComparison.Ordinal);
            if (end < 0 || line.Contains("大会报告", StringComparison.Ordinal) || line.Length > LongestLine || line.Contains("代表", StringComparison.Ordinal) && line.Contains('，'))
                continue;
            var start = line.LastIndexOf('：', end) + 1;
            return line[start..(end + 4)].TrimStart('—', '-', '#');
        }

        return null;
    }

    /// <summary>在昭苏县第十八届人民代表大会第六次会议上: the place before the session's number, and the session.</summary>
    private static (string? Place, string? Session) SessionOf(string page)
    {
        string? named = null;
        var congress = page.IndexOf("人民代表大会", StringComparison.Ordinal);
        while (congress >= 0)
        {
            var meeting = page.AsSpan(congress).IndexOf("会议");
            var start = page.LastIndexOf('第', congress);
            if (start >= 0 && congress - start <= 12 && meeting is > 0 and < 24)
            {
                var begin = page.LastIndexOf('在', start);
                var place = begin >= 0 && start - begin <= 20 ? page[(begin + 1)..start] : null;
                named ??= page[start..(congress + meeting + 2)];
                if (Whole(place, page[start..(congress + 6)]) is { } whole)
                    return (whole, named);
            }

            congress = page.IndexOf("人民代表大会", congress + 6, StringComparison.Ordinal);
        }

        return (null, named);
    }

    private static string? Whole(string? place, string session)
    {
        if (string.IsNullOrEmpty(place) || place.Contains("中国", StringComparison.Ordinal))
            return session.Contains("全国人民", StringComparison.Ordinal) ? "国务院" : null;
        return Gazetteer.FullName(place);
    }

    /// <summary>Without a session: the place that the presenting sentence names, or the province that the text speaks of most.</summary>
    private string? PlaceOf(List<string> lines, string page)
    {
        if (page.Contains("我代表国务院", StringComparison.Ordinal) || page.Contains("全国人民代表大会", StringComparison.Ordinal))
            return "国务院";
        foreach (var line in lines)
        {
            var from = line.IndexOf("代表", StringComparison.Ordinal);
            var to = from < 0 ? -1 : line.IndexOf("人民政府", from, StringComparison.Ordinal);
            if (to > from + 4 && to - from < 16)
                return Gazetteer.FullName(line[(from + 2)..to]);
        }

        return page.Contains("代表省人民政府", StringComparison.Ordinal) || page.Contains("代表自治区人民政府", StringComparison.Ordinal)
            ? Gazetteer.ProvinceSpokenOf(text.Chars)
            : null;
    }

    /// <summary>
    /// The name behind an office, on its line or at the head of the next. A line that says more than office and name has no speaker.
    /// </summary>
    private string? SpeakerOf(string line, string next)
    {
        if (words.Offices.Contains(line))
            line += next;
        if (line.Length > 40)
            line = line[..40];
        var stop = line.IndexOf("各位代表", StringComparison.Ordinal);
        if (stop > 0)
            line = line[..stop];
        for (var at = 0; at < line.Length; at++)
        {
            var length = words.Offices.Match(line, at);
            if (length == 0)
                continue;
            var name = line[(at + length)..].Trim('：', ' ', '　');
            return IsName(name) ? name : null;
        }

        return null;
    }

    private static bool IsName(string name) =>
        name.Length is >= 2 and <= 20 && name.All(c => CharKind.IsHan(c) || c == '·') && !name.Contains('的')
        && (name.Length <= 4 || name.Contains('·'));
}
