namespace Luoshi.Documents.Sheets;

/// <summary>The sentences with which a table is refused.</summary>
internal static class SheetRefusal
{
    public static UnreadableException Empty(string name) => new(
        $"{name} 里没有内容。", $"{name} holds nothing.");

    public static UnreadableException Old(string name) => new(
        $"{name} 是旧格式（.xls、.et）或加了密码的工作簿，不读。请用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx。",
        $"{name} is a workbook in the old format (.xls, .et) or under a password. Open it in Excel or WPS, remove the password and save it as .xlsx.");

    public static UnreadableException Other(string name) => new(
        $"{name} 不是工作簿（.xlsx）也不是 CSV。请用 Excel 或 WPS 打开，另存为 .xlsx。",
        $"{name} is neither a workbook (.xlsx) nor CSV. Open it in Excel or WPS and save it as .xlsx.");

    public static UnreadableException TooManyRows(string name) => new(
        $"{name} 的一张表超过 {SheetLimits.MostRows} 行，任务表不会这样长。请删去多余的行，或分成几个文件。",
        $"A sheet of {name} has more than {SheetLimits.MostRows} rows, which no task table has. Remove what is not needed, or split the file.");

    public static UnreadableException TooWide(string name, int row) => new(
        $"{name} 第 {row} 行在第 {SheetLimits.MostColumns} 列以外还有内容。请删去多余的列。",
        $"Row {row} of {name} goes beyond column {SheetLimits.MostColumns}. Remove the columns that are not needed.");

    public static UnreadableException TooMuch(string name) => new(
        $"{name} 里的文字超过 {SheetLimits.MostCharacters / 10_000} 万字，超出一份任务表的上限。请分成几个文件。",
        $"{name} holds more than {SheetLimits.MostCharacters:N0} characters, the limit for a task table. Split it.");
}
