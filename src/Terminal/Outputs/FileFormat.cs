namespace Luoshi.Terminal.Outputs;

/// <summary>Which format a result is written in: the one named, else the one that the ending of the file tells, else the table. What no reader could open is refused.</summary>
internal static class FileFormat
{
    private const string Table = "table";

    /// <param name="named">The format named on the command line, or null.</param>
    /// <param name="path">Where the result goes, or null for standard output.</param>
    /// <param name="known">The formats there are besides the table; each is the ending of its files.</param>
    public static string Of(string? named, string? path, params string[] known)
    {
        var ending = path is null ? "" : Path.GetExtension(path).ToLowerInvariant();
        var told = ending switch { ".txt" => named ?? Table, ".htm" => known.Contains("html") ? "html" : null, _ => Array.Find(known, one => ending == "." + one) };
        if (named is not null && told is not null && named != told) throw new Failure(new(
            $"--format {named} 与 --out {path} 不一致（这个文件名要的是 {told}）。请改其中一个，或只写 --out。",
            $"--format {named} and --out {path} disagree (a file of that name is {told}). Change one of them, or give --out alone."));
        if (named is null && told is null && ending.Length > 0) throw new Failure(new(
            $"--out {path}：不会写 {ending} 文件，能写 {string.Join('、', known.Select(one => "." + one))}、.txt。", $"--out {path}: no {ending} files are written here, only {string.Join(", ", known.Select(one => "." + one))} and .txt."));
        if (named == "xlsx" && path is null) throw new Failure(new(
            "xlsx 要写进文件：请加 --out 文件。", "A workbook goes to a file: add --out FILE."));
        return named ?? told ?? Table;
    }
}
