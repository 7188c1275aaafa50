using Luoshi.Documents;
using Luoshi.Extraction.Lexicons;

namespace Luoshi.Terminal.Inputs;

/// <summary>A user's own words: the <c>.lex</c> files of a folder, added to the lexicon of the program in the order of their names.</summary>
internal static class LexiconFolder
{
    /// <summary>The lexicon to read with, that of the program where no folder is named; says how many words it took.</summary>
    public static Lexicon Open(string? folder, Voice voice)
    {
        if (folder is null) return Lexicon.Default;
        var files = FilesIn(folder).Select(path => new LexiconFile(path, DocumentOpener.Open(path, path).Document.Text)).ToList();
        try
        {
            var lexicon = Lexicon.Default.Extend(files);
            voice.Remark(LexiconWords.CountOf(folder, files));
            return lexicon;
        }
        catch (LexiconException wrong)
        {
            throw new Failure(new($"词表有错，{wrong.Chinese}。", $"The lexicon is wrong. {wrong.English}."));
        }
    }

    private static string[] FilesIn(string folder)
    {
        if (!Directory.Exists(folder)) throw new Failure(new($"没有词表文件夹 {folder}。", $"There is no lexicon folder {folder}."));
        try
        {
            var files = Directory.GetFiles(folder, "*.lex");
            Array.Sort(files, StringComparer.Ordinal);
            return files.Length > 0 ? files : throw new Failure(new(
                $"词表文件夹 {folder} 里没有 .lex 文件。", $"There is no .lex file in the lexicon folder {folder}."));
        }
        catch (UnauthorizedAccessException)
        {
            throw new Failure(new($"没有权限看词表文件夹 {folder}。", $"Not allowed to look into the lexicon folder {folder}."));
        }
    }
}
