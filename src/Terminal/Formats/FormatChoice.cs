namespace Luoshi.Terminal.Formats;

/// <summary>
/// Which format is meant: the one that is named, else the one that the ending of the file to be written tells, else the table. A
/// file whose ending promises something else is refused: nobody could open it.
/// </summary>
internal static class FormatChoice
{
    private const string Table = "table";

    private static readonly string[] Foreign = [".xls", ".et", ".ods", ".doc", ".docx", ".wps", ".pdf", ".ofd", ".html"];

    /// <param name="named">The format named on the command line, or null.</param>
    /// <param name="path">Where the result goes, or null for standard output.</param>
    /// <param name="intoFolder">Whether the path is that of a folder, whose ending says nothing.</param>
    public static string Of(string? named, string? path, bool intoFolder)
    {
        if (path is null || intoFolder && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))) return named ?? Table;
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var told = FormatOf(ending);
        if (intoFolder) return told is null ? named ?? Table : throw new Failure(NeedsFolder(path));
        if (told is null && Array.IndexOf(Foreign, ending) >= 0) throw new Failure(Unknown(path, ending));
        if (named is not null && told is not null && named != told) throw new Failure(Disagreement(path, named, told));
        return named ?? told ?? Table;
    }

    private static string? FormatOf(string ending) => ending switch
    {
        ".txt" => Table,
        ".json" => "json",
        ".csv" => "csv",
        ".xlsx" => "xlsx",
        _ => null,
    };

    private static Sentence NeedsFolder(string path) => new(
        $"--out {path} 是文件名；读多份报告或文件夹时，--out 要写文件夹，格式用 --format 指定。",
        $"--out {path} is the name of a file; several reports or a folder need a folder there, and --format for the format.");

    private static Sentence Unknown(string path, string ending) => new(
        $"--out {path}：不会写 {ending} 文件，能写 .xlsx、.csv、.json、.txt。",
        $"--out {path}: no {ending} files are written here, only .xlsx, .csv, .json and .txt.");

    private static Sentence Disagreement(string path, string named, string told) => new(
        $"--format {named} 与 --out {path} 不一致（这个文件名要的是 {told}）。请改其中一个，或只写 --out。",
        $"--format {named} and --out {path} disagree (a file of that name is {told}). Change one of them, or give --out alone.");
}
