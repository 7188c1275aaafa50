namespace Luoshi.Terminal.Reconciling;

/// <summary>Which format a reconciliation is written in: the one named, else the one that the ending of the file tells, else the table.</summary>
internal static class ReconcileFormat
{
    public static string Of(string? named, string? path)
    {
        var ending = path is null ? "" : Path.GetExtension(path).ToLowerInvariant();
        var told = ending switch { ".json" => "json", ".txt" => "table", ".xlsx" => "xlsx", ".html" or ".htm" => "html", _ => null };
        if (named is not null && told is not null && named != told) throw new Failure(new(
            $"--format {named} 与 --out {path} 不一致（这个文件名要的是 {told}）。请改其中一个，或只写 --out。",
            $"--format {named} and --out {path} disagree (a file of that name is {told}). Change one of them, or give --out alone."));
        if (named is null && told is null && ending.Length > 0) throw new Failure(new(
            $"--out {path}：不会写 {ending} 文件，能写 .xlsx、.html、.json、.txt。", $"--out {path}: no {ending} files are written here, only .xlsx, .html, .json and .txt."));
        if (named == "xlsx" && path is null && !Console.IsOutputRedirected) throw new Failure(new(
            "xlsx 要写进文件：请加 --out 文件。", "A workbook goes to a file: add --out FILE."));
        return named ?? told ?? "table";
    }
}
