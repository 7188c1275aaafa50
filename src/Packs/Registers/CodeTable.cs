using Luoshi.Registers.Declared;

namespace Luoshi.Packs.Registers;

/// <summary>
/// A table of codes beside a register's file (分类代码表): <c>code,level1,level2,level3,english</c>, a line for each of the lowest level. Codes that a place had before stand in a
/// column <c>was</c>, parted by blanks, and <c>retired</c> says which are taken no more.
/// </summary>
internal static class CodeTable
{
    private const int Largest = 5_000;

    private static readonly string[] _head = ["code", "level1", "level2", "level3", "english"];

    /// <param name="value">The name of the file, beside the one in which it stands.</param>
    public static IReadOnlyList<Choice> Read(PackValue value)
    {
        var (name, seen) = (value.Text(), new HashSet<string>(StringComparer.Ordinal));
        if (Path.GetFileName(name) != name) throw value.Refused($"代码表“{name}”要和台账在同一个文件夹。", $"the table {name} lies in the same folder as the register.");
        var rows = Lines(value, name).Select(line => line.Split(',').Select(cell => cell.Trim()).ToArray()).ToList();
        if (rows.Count < 2 || !rows[0].Take(_head.Length).SequenceEqual(_head)) throw value.Refused(
            $"代码表“{name}”第一行要是 {string.Join(',', _head)}（后面可加 was、retired），下面至少一行。", $"the first line of {name} is {string.Join(',', _head)} (was and retired may follow), with a line at least below it.");
        if (rows.Count > Largest) throw value.Refused($"代码表“{name}”超过 {Largest} 行。", $"the table {name} has more than {Largest} lines.");
        return [.. rows.Index().Skip(1).Select(row => ChoiceOf(value, name, row.Index + 1, rows[0], row.Item, seen))];
    }

    private static string[] Lines(PackValue value, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(value.Place.File) ?? "", name);
        return File.Exists(path) ? File.ReadAllLines(path).Where(line => line.Trim().Length > 0).ToArray() : throw value.Refused(
            $"没有代码表文件“{name}”。", $"there is no file {name}.");
    }

    private static Choice ChoiceOf(PackValue value, string name, int line, string[] head, string[] cells, HashSet<string> seen)
    {
        var levels = cells.Skip(1).Take(3).Where(level => level.Length > 0).ToList();
        if (cells.Length < _head.Length || cells.Length > head.Length || cells[0].Length == 0 || levels.Count == 0 || !cells[0].All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-')) throw value.Refused(
            $"代码表“{name}”第 {line} 行读不了：要有代码（字母、数字）和至少一级名称，格数与表头一样。", $"line {line} of {name} cannot be read: it has a code of letters and digits, a name of one level at least, and as many cells as the head.");
        if (!seen.Add(cells[0])) throw value.Refused($"代码表“{name}”第 {line} 行的代码 {cells[0]} 写过了。", $"the code {cells[0]} in line {line} of {name} stands there before.");
        return new(cells[0], new(levels[^1], cells[4].Length > 0 ? cells[4] : levels[^1]))
        {
            Under = string.Join(" / ", levels.SkipLast(1)),
            Was = [.. Cell("was").Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Retired = Cell("retired") is "yes" or "true" or "是",
        };

        string Cell(string column) => Array.IndexOf(head, column) is >= 0 and var at && at < cells.Length ? cells[at] : "";
    }
}
