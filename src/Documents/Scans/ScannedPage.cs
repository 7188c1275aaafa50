using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Scans;

/// <summary>Puts what was recognized on an image in its place on the page, as if it were printed there.</summary>
internal sealed class ScannedPage
{
    /// <summary>Lines this much less certain than not are spots, stamps and drawings that were taken for characters.</summary>
    private const float LeastCertainty = 0.4f;

    /// <summary>How much of the em a Chinese character fills.</summary>
    private const float Filled = 0.9f;

    /// <summary>How far a Chinese character reaches below the baseline, in ems.</summary>
    private const float Below = 0.06f;

    private const float LongLine = 12;

    private readonly PrintedPage _page;
    private readonly float _scale;
    private readonly List<RecognizedLine> _lines = [];
    private readonly float _body;

    private ScannedPage(RecognizedPage recognized, PrintedPage page)
    {
        (_page, _scale) = (page, page.Width / recognized.Width);
        foreach (var words in recognized.Words.GroupBy(word => word.Line))
        {
            var line = RecognizedLine.Of([.. words]);
            if (line.Certainty >= LeastCertainty) _lines.Add(line);
            else page.AddPicture();
        }
        _body = BodySize();
    }

    /// <param name="recognized">What was recognized.</param>
    /// <param name="number">The number of the page.</param>
    /// <param name="width">Of the page, in points.</param>
    /// <param name="height">Of the page, in points.</param>
    public static PrintedPage Print(RecognizedPage recognized, int number, float width, float height)
    {
        var page = new PrintedPage(number, width, height);
        var scan = new ScannedPage(recognized, page);
        foreach (var line in scan._lines) scan.Print(line);
        return page;
    }

    private void Print(RecognizedLine line)
    {
        var size = SizeOf(line);
        var baseline = line.Bottom * _scale - Below * size;
        foreach (var run in line.Runs)
        {
            var (start, step) = (run.Left * _scale, (run.Right - run.Left) * _scale / run.Ems);
            foreach (var (character, from, to) in run.Set())
                _page.Add(Turn.None, new Glyph(
                    character.Sign.ToString(), Glyph.Place(start + from * step, start + to * step, baseline, size), size, character.Certainty));
        }
    }

    /// <summary>Heights and widths waver from line to line; lines that may have the size of most of the text have it.</summary>
    private float SizeOf(RecognizedLine line)
    {
        var size = line.Height * _scale / Filled;
        return IsBody(size) || (line.Runs.Count == 1 && IsBody(Advance(line))) ? _body : MathF.Round(size * 2) / 2;
    }

    private bool IsBody(float size) => size > 0.82f * _body && size < 1.2f * _body;

    private float BodySize()
    {
        var wide = _lines.Where(line => line.Runs is [{ Ems: >= LongLine }]).Select(Advance).ToList();
        var sizes = (wide.Count > 0 ? wide : [.. _lines.Select(line => line.Height * _scale / Filled)]).Order().ToList();
        return sizes.Count == 0 ? 0 : MathF.Round(sizes[sizes.Count / 2] * 2) / 2;
    }

    private float Advance(RecognizedLine line) => (line.Runs[0].Right - line.Runs[0].Left) * _scale / line.Runs[0].Ems;
}
