namespace Luoshi.Terminal.Inputs;

/// <summary>
/// What the words of a command line stand for: files, standard input (<c>-</c>), and for a folder the report files in it, though
/// not those of its subfolders.
/// </summary>
internal sealed class SourceList
{
    private static readonly string[] ReportEndings = [".txt", ".md", ".markdown", ".docx", ".pdf", ".html", ".htm", ".ofd", ".odt", ".doc", ".wps", ".rtf"];
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".tif", ".tiff"];

    private readonly bool _recognizes;
    private readonly List<Source> _sources = [];
    private readonly List<LeftAside> _leftAside = [];

    private SourceList(bool recognizes) => _recognizes = recognizes;

    public IReadOnlyList<Source> Sources => _sources;

    public IReadOnlyList<LeftAside> LeftAside => _leftAside;

    /// <summary>Whether a folder was named: its results go into a folder too, be it one report or many.</summary>
    public bool HoldsFolder { get; private set; }

    /// <param name="words">Of the command line; none stand for the sample.</param>
    /// <param name="recognizes">Whether pictures are reports too.</param>
    /// <param name="language">In which standard input is named.</param>
    public static SourceList Of(IReadOnlyList<string> words, bool recognizes, Language language)
    {
        var list = new SourceList(recognizes);
        if (words.Count == 0) list._sources.Add(new SampleSource());
        foreach (var word in words) list.Add(word, language);
        return list;
    }

    /// <summary>The one input that a word stands for where a folder would make no sense.</summary>
    public static Source One(string word, Language language) => word == "-"
        ? new PipedSource(new Sentence("标准输入", "standard input").In(language))
        : new FileSource(word);

    private void Add(string word, Language language)
    {
        if (Directory.Exists(word)) AddFolder(word);
        else _sources.Add(One(word, language));
    }

    private void AddFolder(string folder)
    {
        HoldsFolder = true;
        var before = _sources.Count;
        foreach (var entry in EntriesOf(folder))
            if (WhyNot(entry) is { } why) _leftAside.Add(new(entry, why));
            else _sources.Add(new FileSource(entry));
        if (_sources.Count == before)
            throw new Failure(new(
                $"文件夹 {folder} 里没有报告（认 .txt、.md、.docx、.pdf、.html、.ofd、.odt、.doc、.wps、.rtf，加 --ocr 时还有图片，不看下级文件夹）。",
                $"There is no report in the folder {folder} (.txt, .md, .docx, .pdf, .html, .ofd, .odt, .doc, .wps, .rtf, with --ocr pictures; folders below it are not looked into)."));
    }

    private static string[] EntriesOf(string folder)
    {
        try
        {
            var entries = Directory.GetFileSystemEntries(folder);
            Array.Sort(entries, StringComparer.Ordinal);
            return entries;
        }
        catch (UnauthorizedAccessException)
        {
            throw new Failure(new($"没有权限看文件夹 {folder}。", $"Not allowed to look into the folder {folder}."));
        }
    }

    private Sentence? WhyNot(string entry)
    {
        var name = Path.GetFileName(entry);
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (Directory.Exists(entry)) return new("下级文件夹", "a folder");
        if (name.StartsWith('.')) return new("隐藏文件", "hidden");
        if (name.StartsWith("~$", StringComparison.Ordinal)) return new("Word、WPS 打开文件时的临时文件", "a lock file of Word or WPS");
        if (PictureEndings.Contains(ending)) return _recognizes ? null : new("图片，要识别请加 --ocr", "a picture: add --ocr to recognize it");
        if (!ReportEndings.Contains(ending)) return new("不是报告的格式", "no format of reports");
        var isNote = Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);
        return isNote ? new("说明文件", "a note, not a report") : null;
    }
}
