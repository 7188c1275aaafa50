using System.Buffers;
using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>
/// Where a part of a report tells of several years at once (五年来, “十四五”时期, 今后五年) and not of the one that is over or begins. A chapter that opens with
/// them goes on until a paragraph opens with the year; inside one year's part a paragraph or a sentence may look farther.
/// </summary>
internal sealed partial class SeveralYears
{
    /// <summary>What opens a sentence stands so near to its beginning, behind 各位代表 and the name of a congress.</summary>
    private const int Opening = 24;

    /// <summary>The sentences that open a paragraph: one that may be its title, and the next.</summary>
    private const int Leads = 2;

    /// <summary>A paragraph that comes so soon in a chapter may set what all of it is about.</summary>
    private const int Early = 3;

    /// <summary>One of these stands in every word of time that is looked for: years, terms of office, five-year plans.</summary>
    private static readonly SearchValues<char> OfTime = SearchValues.Create("年届五");

    private readonly string _text;
    private readonly int? _year;
    private readonly Regex _times;
    private readonly List<TimeWord> _turns = [new(0, AreSeveral: false, ForGood: false)];

    /// <param name="reading">The report.</param>
    /// <param name="part">Review or plan.</param>
    public SeveralYears(Reading reading, Part part)
    {
        _text = reading.Document.Text;
        (_year, _times) = part == Part.Plan ? (reading.Report.PlanYear, Ahead()) : (reading.Report.ReviewYear, Behind());
        foreach (var chapter in reading.Sections.Where(section => section.Level == 1 && section.Part == part)) Read(chapter);
    }

    /// <summary>Whether what stands at an offset is told of several years.</summary>
    public bool At(int offset)
    {
        var at = _turns.Count - 1;
        while (at > 0 && _turns[at].At > offset) at--;
        return _turns[at].AreSeveral;
    }

    private void Read(Section chapter)
    {
        var (goesOn, paragraphs) = (Words(chapter.Title).FirstOrDefault() is { AreSeveral: true }, 0);
        foreach (var paragraph in Paragraphs(chapter.Span))
        {
            var (inside, place) = (goesOn, 0);
            foreach (var sentence in Sentences(paragraph))
            {
                var words = Words(_text.AsSpan(sentence.Start, sentence.Length)).ToList();
                if (place++ < Leads && words is [{ At: <= Opening } opened, ..])
                {
                    inside = opened.AreSeveral;
                    if (opened.ForGood || (opened.AreSeveral && paragraphs < Early)) goesOn = inside;
                }
                Turn(sentence.Start, inside);
                foreach (var word in words) Turn(sentence.Start + word.At, word.AreSeveral);
            }
            paragraphs++;
        }
        Turn(chapter.Span.End, false);
    }

    private void Turn(int from, bool areSeveral)
    {
        if (_turns[^1].AreSeveral != areSeveral) _turns.Add(new(from, areSeveral, ForGood: false));
    }

    /// <summary>The words of time in a stretch of text; inside a sentence each holds until the next.</summary>
    private IEnumerable<TimeWord> Words(ReadOnlySpan<char> words) => words.ContainsAny(OfTime) ? Matched(words.ToString()) : [];

    private IEnumerable<TimeWord> Matched(string words)
    {
        foreach (Match match in _times.Matches(words))
        {
            if (match.Groups["year"] is { Success: true, Value: var year } && year != $"{_year}") continue;
            yield return new(match.Index, match.Groups["several"].Success, match.Groups["over"].Success);
        }
    }

    private IEnumerable<Span> Paragraphs(Span chapter)
    {
        for (var start = chapter.Start; start < chapter.End;)
        {
            var line = _text.IndexOf('\n', start, chapter.End - start);
            var end = line < 0 ? chapter.End : line;
            if (end > start) yield return new(start, end);
            start = end + 1;
        }
    }

    private IEnumerable<Span> Sentences(Span paragraph)
    {
        for (var start = paragraph.Start; start < paragraph.End;)
        {
            var stop = _text.IndexOfAny(['。', '！'], start, paragraph.End - start);
            var end = stop < 0 ? paragraph.End : stop + 1;
            yield return new(start, end);
            start = end;
        }
    }

    /// <summary>From where on it is told of several years or of one; for good where it sets what is told until another does.</summary>
    private sealed record TimeWord(int At, bool AreSeveral, bool ForGood);

    [GeneratedRegex($"(?<over>刚刚过去的|过去的?这?一年|这?一年来|去年[，是]|回顾(过去|20[0-9]{{2}}年)|{YearItself}(?=[，是在对]|工作))|(?<one>全年(?!的)|(?<![比较])去年|{YearItself}(?![的末底以至到起—\\-]))|(?<several>{Past})")]
    private static partial Regex Behind();

    [GeneratedRegex($"(?<over>今年[，是]|做好今年|{YearItself}(?=[，是]|工作))|(?<one>今年|全年|{YearItself}(?![的末底以至到起—\\-]))|(?<several>{Coming})")]
    private static partial Regex Ahead();

    private const string YearItself = "(?<![较比到至从自由于是—\\-])(?<year>20[0-9]{2})年";

    /// <summary>How many years; 一年 is one, and ten and more are no term of office.</summary>
    private const string Some = "[二两三四五六23456]";

    /// <summary>过去五年; 近三年; 以来的四年; 五年来 as what is told, not as what it is the first of; a term; a five-year plan; 五年 with what was counted over them.</summary>
    private const string Past = $"(?<!今后|未来|提前)(过去的?{Some}年|[这近]{Some}年|以来的{Some}年|(?<![0-9]){Some}年(来|间|里)(?!的|首次|最|新)|本届政府(任期|任职|以来)|“?十[一二三四五]五”?(时期|期间|以来|五年)(?!首次|最|新高)|(?<![0-9连续第完善制定]){Some}年(?=[，、]?(累计|共|城镇|新增|总|完成|建成|投入|实现|增长|年均)))";

    /// <summary>今后五年; a five-year plan; what is aimed at by a year.</summary>
    private const string Coming = $"(今后|未来){Some}年|“?十[一二三四五]五”?(时期|期间)|到20[0-9]{{2}}年";
}
