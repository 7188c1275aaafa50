namespace Luoshi.Packs;

/// <summary>The sentences with which a pack is refused.</summary>
internal static class Refusal
{
    public static PackException Unread(string path) => new(new(path, 1),
        "读不到。请核对路径和权限。", "cannot be read. Check the path and its permissions.");

    public static PackException OtherEnding(string path) => new(new(path, 1),
        "业务包的文件以 .yaml 结尾，.yml 不读。请改名。", "files of a pack end in .yaml; .yml is not read. Rename it.");

    public static PackException TooLarge(string path) => new(new(path, 1),
        $"超过 {PackFile.LargestFile >> 20} MB，超出一个业务包文件的上限。请分成几个文件。",
        $"is over {PackFile.LargestFile >> 20} MB, the limit for one file of a pack. Split it.");

    public static PackException Encoding(string path) => new(new(path, 1),
        "编码不是 UTF-8。请另存为 UTF-8。", "is not in UTF-8. Save it as UTF-8.");

    public static PackException NoYaml(PackPlace place) => new(place,
        "不合 YAML 的写法。请检查这一行和上下两行：缩进只用空格并且对齐，冒号后面有空格，引号成对。",
        "is not valid YAML. Check this line and those around it: indent by blanks only and evenly, a blank behind each colon, quotes in pairs.");

    public static PackException Empty(string name) => new(new(name, 1),
        "里面没有内容。", "holds nothing.");

    public static PackException SecondDocument(PackPlace place) => new(place,
        "一个文件里只能有一份内容，不能用“---”再起一份。请分成两个文件。",
        "one file holds one document; \"---\" begins a second one. Make it two files.");

    public static PackException Shorthand(PackPlace place) => new(place,
        "业务包里不用锚点（&）、引用（*）和标签（!）。请把内容直接写出来；文字以这些符号开头的，加引号。",
        "packs have no anchors (&), aliases (*) or tags (!). Write out what is meant, or put a text that begins so in quotes.");

    public static PackException TooDeep(PackPlace place, int limit) => new(place,
        $"层次超过 {limit} 层。请检查括号和缩进。", $"is more than {limit} levels deep. Check brackets and indentation.");

    public static PackException KeyIsNoText(PackPlace place) => new(place,
        "键要写成一个词。", "a key has to be a word.");

    public static PackException Twice(PackPlace place, string key, int first) => new(place,
        $"“{key}”写了两次，第一次在第 {first} 行。请去掉一处。", $"\"{key}\" is written twice, first on line {first}. Remove one.");

    public static PackException Missing(PackValue whole, string key) => new(whole.Place,
        $"{Of(whole)}缺少“{key}”。", $"\"{key}\" is missing{In(whole)}.");

    public static PackException Unknown(PackValue value, string key, IEnumerable<string> known)
    {
        var keys = string.Join(" | ", known.Order(StringComparer.Ordinal));
        return new(value.Place, $"不认识“{key}”。这里可以写：{keys}。", $"\"{key}\" is not known here. What may be written: {keys}.");
    }

    public static PackException Wrong(PackValue value, string chinese, string english) => new(value.Place,
        $"{Of(value)}写的是“{value.Shown}”，要写{chinese}。", $"\"{value.Shown}\"{In(value)} should be {english}.");

    private static string Of(PackValue value) => value.Name.Length == 0 ? "" : $"“{value.Name}”";

    private static string In(PackValue value) => value.Name.Length == 0 ? "" : $" in \"{value.Name}\"";
}
