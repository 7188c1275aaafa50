namespace Luoshi.Packs.Tests;

public sealed class PackFileTests
{
    [Fact]
    public void Fields_lists_and_texts_are_read_as_what_they_are_asked_for()
    {
        var units = Written.Units("""
            # Bodies of the county.
            units:
              - name: 农业农村局
                from: 2019-03-01
                words: [高标准农田, "粮食"]
              - { name: '水利局', words: 水库 }
              - name: 统计局
            """);

        Assert.Equal(["农业农村局", "水利局", "统计局"], units.Select(unit => unit.Name));
        Assert.Equal(new DateOnly(2019, 3, 1), units[0].From);
        Assert.Equal(["高标准农田", "粮食"], units[0].Words);
        Assert.Equal(["水库"], units[1].Words);
        Assert.Null(units[2].From);
    }

    [Theory]
    [InlineData("units:\n  - name: 水利局\n    nmae: 水务局", 3, "不认识“nmae”。这里可以写：from | name | words。")]
    [InlineData("units:\n  - name: 水利局\n    name: 水务局", 3, "“name”写了两次，第一次在第 2 行")]
    [InlineData("units:\n  - from: 2020-01-01", 2, "“units”缺少“name”")]
    [InlineData("units:\n  - name: 水利局\n    from: 2025-02-30", 3, "“from”写的是“2025-02-30”，要写一个日期")]
    [InlineData("units:\n  - name: 水利局\n    from: 2025-2-3", 3, "要写一个日期，如 2025-05-01")]
    [InlineData("units:\n  - name:", 2, "“name”写的是“”，要写一段文字")]
    [InlineData("units:\n  - name: [水利局]", 2, "“name”写的是“…（列表）”，要写一段文字")]
    [InlineData("units:\n  name: 水利局", 1, "要写一个列表")]
    [InlineData("units:\n  - 水利局", 2, "要写若干“键: 值”")]
    [InlineData("units:\n  - name: \"水利局", 2, "不合 YAML 的写法")]
    [InlineData("units:\n\t- name: 水利局", 1, "不合 YAML 的写法")]
    [InlineData("units: &all\n  - name: 水利局", 1, "不用锚点")]
    [InlineData("units:\n  - name: *all", 2, "不用锚点")]
    [InlineData("units:\n  - name: !!binary 5Y2i", 2, "不用锚点")]
    [InlineData("units:\n  - <<: *all", 2, "不用锚点")]
    [InlineData("units:\n  - ? [a]\n    : b", 2, "键要写成一个词")]
    [InlineData("units: []\n---\nunits: []", 2, "不能用“---”再起一份")]
    [InlineData("", 1, "里面没有内容")]
    [InlineData("# 只有注释\n", 1, "里面没有内容")]
    public void What_is_wrong_is_told_with_its_line(string text, int line, string told)
    {
        var refused = Written.Refused(text);

        Assert.Contains(told, refused.Chinese, StringComparison.Ordinal);
        Assert.StartsWith($"{Written.File} 第 {line} 行：", refused.Chinese, StringComparison.Ordinal);
        Assert.StartsWith($"{Written.File}, line {line}: ", refused.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_that_never_end_are_refused_at_once() =>
        Assert.Contains("16", Written.Refused("units: " + new string('[', 100_000)).English, StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_read_in_the_order_of_the_names_of_its_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.yaml", "name: 乙");
        folder.Write("a.yaml", "\uFEFFname: 甲");
        folder.Write("README.md", "no pack");

        Assert.Equal(["甲", "乙"], PackFile.ReadFolder(folder.Path, file => file["name"].Text()));
    }

    [Fact]
    public void A_file_that_would_be_passed_over_for_its_ending_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yml", "name: 甲");

        Assert.Contains("改名", Refused(() => PackFile.ReadFolder(folder.Path, file => file["name"].Text())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_too_large_or_not_in_UTF_8_is_refused()
    {
        using var folder = new TemporaryFolder();
        var large = folder.Write("large.yaml", "# " + new string('大', PackFile.LargestFile / 3));
        var chinese = folder.Write("chinese.yaml", [.. "name: "u8, 0xBC, 0xD7]);

        Assert.Contains("读不到", Refused(() => PackFile.Read(large + "x", file => 0)), StringComparison.Ordinal);
        Assert.Contains("读不到", Refused(() => PackFile.ReadFolder(large + "x", file => 0)), StringComparison.Ordinal);
        Assert.Contains("1 MB", Refused(() => PackFile.Read(large, file => 0)), StringComparison.Ordinal);
        Assert.Contains("UTF-8", Refused(() => PackFile.Read(chinese, file => 0)), StringComparison.Ordinal);
    }

    private static string Refused(Func<object> read) => Assert.Throws<PackException>(read).Chinese;
}
