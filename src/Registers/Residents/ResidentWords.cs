namespace Luoshi.Registers.Residents;

/// <summary>
/// Words by which a register or a field is known to be about residents. No register holds a file on them (design, decision 9): what identifies a resident or a household is
/// kept only as the contact of a case, under a key of its own.
/// </summary>
public static class ResidentWords
{
    private static readonly string[] _ofFields =
    [
        "姓名", "户主", "身份证", "身份号码", "证件号", "护照", "手机", "联系电话", "联系方式", "家庭住址", "住址", "门牌号", "民族", "族别", "宗教", "信仰", "籍贯", "政治面貌",
        "病史", "病种", "患者", "残疾", "健康档案", "血型", "人脸", "面部", "指纹", "虹膜", "银行卡", "家庭成员", "监护人", "车牌",
        "id_card", "identity_card", "passport", "mobile", "phone", "telephone", "cellphone", "home_address", "ethnic", "religion", "disease", "disability", "patient", "face", "fingerprint", "household",
    ];

    private static readonly string[] _ofRegisters = ["居民", "村民", "住户", "脱贫户", "监测户", "低保户", "重点人员", "人口信息", "患者", "学生名单", "人员名单", "流动人口"];

    /// <summary>The word by which a field is about residents; null where none is in its names or code.</summary>
    public static string? InField(params ReadOnlySpan<string> names) => In(_ofFields, names);

    /// <summary>The word by which a whole register is; null where none is in its names.</summary>
    public static string? InRegister(params ReadOnlySpan<string> names) => In(_ofRegisters, names);

    private static string? In(string[] words, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Array.Find(words, word => IsIn(name, word)) is { } found)
                return found;
        return null;
    }

    // A word of letters begins where no letter stands before it: a surface is no face.
    private static bool IsIn(string name, string word)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
            if (at == 0 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(name[at - 1]))
                return true;
        return false;

        int Next(int from) => name.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
    }
}
