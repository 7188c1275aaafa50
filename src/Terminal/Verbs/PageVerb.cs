using System.CommandLine;
using Luoshi.Documents.Drawing;
using Luoshi.Extraction;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Explaining;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi page</c>: a page of a report as an image, with figures marked on it.</summary>
internal sealed class PageVerb
{
    private readonly Voice _voice;
    private readonly Argument<string> _file;
    private readonly Argument<string?> _page;
    private readonly Option<string> _png;
    private readonly Option<string[]> _highlights;
    private readonly Option<string> _lexicon;
    private readonly Option<bool> _recognize;

    private PageVerb(Voice voice)
    {
        _voice = voice;
        _file = new Argument<string>("file")
        {
            HelpName = voice.Say("文件|-", "FILE|-"),
            Description = voice.Say(
                "报告，或 - 表示标准输入。PDF 要装 pdftoppm；Word、ODT、WPS、RTF 再要 LibreOffice，\n图片再要 tesseract；OFD、网页、纯文本画不了",
                "a report, or - for standard input. PDF takes pdftoppm; Word, ODT, WPS, RTF\nLibreOffice besides, images tesseract; OFD, web pages and text cannot be drawn"),
        }.OfFiles(voice);
        _page = new("page")
        {
            HelpName = voice.Say("页码", "N"),
            Arity = ArgumentArity.ZeroOrOne,
            Description = voice.Say("第几页，从 1 数起；不写就画 --highlight 所在的页", "the page, counted from 1; without it that of --highlight"),
        };
        _png = new("--png") { HelpName = voice.Say("文件", "OUT"), Description = voice.Say("图写到哪个文件；不写就写到标准输出", "the file for the image; without it standard output") };
        _highlights = new("--highlight")
        {
            HelpName = voice.Say("位置", "OFFSET"),
            Description = voice.Say("标出这个位置的数据；那里没有数据就标出词语。可写多次", "mark the figure at that place, or the words where there is none;\ncan be given several times"),
        };
        _lexicon = ReadVerb.LexiconOption(voice);
        _recognize = Recognition.Option(voice);
        _page.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !(int.TryParse(given, out var number) && number > 0))
                result.AddError(voice.Say($"页码要写从 1 数起的整数，不能是“{given}”。", $"The page must be a number from 1 on, not \"{given}\"."));
        });
    }

    public static Command Build(Voice voice)
    {
        var verb = new PageVerb(voice);
        var command = new Command("page", voice.Say("把报告的一页画成图，标出数据", "draw a page of a report, with figures marked on it"))
        {
            verb._file, verb._page, verb._png, verb._highlights, verb._lexicon, verb._recognize,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        var (page, offsets, path) = (words.GetValue(_page), words.GetValue(_highlights) ?? [], words.GetValue(_png));
        Refuse(page, offsets, path);
        var lexicon = LexiconFolder.Open(words.GetValue(_lexicon), _voice);
        using var interruption = new Interruption();
        var source = SourceList.One(words.GetRequiredValue(_file), _voice.Language);
        var pages = source.OpenPages(Recognition.OptionsOf(words.GetValue(_recognize), _voice, interruption.Token));
        var marks = offsets.Length == 0 ? [] : MarksOf(ReportReader.Read(pages.Intake.Document, lexicon), offsets);
        var number = page is null ? pages.PageOf(marks[0]) : int.Parse(page, null);
        RefuseElsewhere(pages, marks, number);
        var drawn = pages.Draw(number, marks);
        interruption.Token.ThrowIfCancellationRequested();
        if (path is null) _voice.ResultBytes.Write(drawn.Png.Span);
        else new OneFile(path).Put(0, source, drawn.Png.Span);
        return ExitCode.Done;
    }

    private static void Refuse(string? page, string[] offsets, string? path)
    {
        if (page is null && offsets.Length == 0) throw new Failure(new(
            "要画哪一页？请写页码，或加 --highlight 位置。", "Which page? Give its number, or --highlight OFFSET."));
        if (path is null && !Console.IsOutputRedirected) throw new Failure(new(
            "图要写进文件：请加 --png 文件。", "An image goes to a file: add --png OUT."));
    }

    private static Span[] MarksOf(Reading reading, string[] offsets) =>
        [.. offsets.Select(word => TextOffset.Of(word, reading.Document.Text.Length)).Select(offset => Place.Of(reading, offset) is var place
            && (place.Figure?.Span ?? place.Skipped?.Span) is { } span ? span : WordAround.Of(reading.Document.Text, offset))];

    private static void RefuseElsewhere(DrawablePages pages, Span[] marks, int number)
    {
        foreach (var mark in marks)
        {
            if (pages.PageOf(mark) is var actual && actual == number) continue;
            var quote = pages.Intake.Document.Quote(mark);
            throw new Failure(new(
                $"位置 {mark.Start} 的“{quote}”在第 {actual} 页，不在第 {number} 页；没有画。请把页码写成 {actual}，或分开画。",
                $"\"{quote}\" at offset {mark.Start} stands on page {actual}, not on page {number}: nothing was drawn. Give {actual} as the page, or draw them apart."));
        }
    }
}
