using Luoshi.Packs.Registers;

namespace Luoshi.Packs.Tests.Registers;

/// <summary>Fields that would identify a resident are refused by the words in them, and no others for the letters in theirs.</summary>
public sealed class ResidentFieldTests
{
    [Theory]
    [InlineData("surface", "路面", "Surface")]
    [InlineData("cars", "汽车", "Automobiles")]
    public void A_word_inside_another_is_not_meant(string code, string name, string english) => Assert.Equal(code, Read(code, name, english).Registers.Single().Fields.Single().Code);

    [Theory]
    [InlineData("face_image", "图像", "Image")]
    [InlineData("picture", "图像", "Whole face")]
    [InlineData("owner_phone", "电话", "Call")]
    [InlineData("telephone", "电话", "Call")]
    [InlineData("origin", "出身", "Ethnicity")]
    [InlineData("holder", "产权人姓名", "Holder")]
    public void Whoever_writes_the_word_itself_is_refused(string code, string name, string english) =>
        Assert.Contains("不建居民档案", Assert.Throws<PackException>(() => Read(code, name, english)).Chinese, StringComparison.Ordinal);

    private static BusinessPack Read(string code, string name, string english)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "registers"));
        folder.Write("pack.yaml", "name: 道路\nversion: 1\n");
        folder.Write(Path.Combine("registers", "roads.yaml"), $"register: roads\nname: 道路\nkeeper: 住建局\ntruth: here\nfields:\n  - {{ code: {code}, name: {name}, english: {english}, type: text }}\n");
        return BusinessPacks.Read(folder.Path);
    }
}
