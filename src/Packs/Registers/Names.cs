using Luoshi.Registers.Declared;

namespace Luoshi.Packs.Registers;

/// <summary>Names and codes as packs write them.</summary>
internal static class Names
{
    /// <summary>Behind <c>name</c> and <c>english</c>; where there is no English, the Chinese stands for both.</summary>
    public static Term Of(PackFields fields) => fields["name"].Text() is var chinese && fields.Find("english") is { } english ? new(chinese, english.Text()) : new(chinese, chinese);

    /// <summary>A code of a field, a state, a choice or a step: small letters, digits and <c>_</c>.</summary>
    public static string Code(PackValue value, HashSet<string> before)
    {
        var code = value.Text();
        if (code.Length > 40 || !char.IsAsciiLetterLower(code[0]) || !code.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '_')) throw value.Refused(
            $"代码“{code}”要以小写字母开头，只用小写字母、数字和下划线，不超过 40 个，如 opened_on。",
            $"the code \"{code}\" begins with a small letter and has only small letters, digits and underscores, at most 40, such as opened_on.");
        return before.Add(code) ? code : throw Twice(value, code);
    }

    /// <summary>An id of a register or a roll-up: small letters, digits and <c>-</c>.</summary>
    public static string Id(PackValue value, HashSet<string> before)
    {
        var id = value.Text();
        if (id.Length > 40 || !char.IsAsciiLetterLower(id[0]) || !id.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-')) throw value.Refused(
            $"编号“{id}”要以小写字母开头，只用小写字母、数字和连字符，不超过 40 个，如 breeding-stations。",
            $"the id \"{id}\" begins with a small letter and has only small letters, digits and hyphens, at most 40, such as breeding-stations.");
        return before.Add(id) ? id : throw Twice(value, id);
    }

    private static PackException Twice(PackValue value, string code) => value.Refused($"“{code}”写了两次，请去掉一处或改名。", $"\"{code}\" stands here twice: remove one or call it otherwise.");
}
