using System.Text;

namespace Luoshi.Terminal.Tests;

/// <summary>A folder of its own for one test, with blanks and Chinese in its name, gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    public const string Report = """
        政府工作报告

        ——2025年1月12日在云牧县第九届人民代表大会第五次会议上

        ## 一、2024年工作回顾

        奶产量突破2.1万吨，同比增长12.4%。

        ## 二、2025年工作安排

        主要预期目标是：地区生产总值增长6.5%左右，城镇、农村居民人均可支配收入分别增长6%、8%。

        ### （一）改善环境

        **补齐短板。** 6月底前完成城东供水管网改造18公里，新建停车场2处、停车位600个。持续优化营商环境。
        """;

    public Scratch() => Folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"落实 试验 {Guid.NewGuid():N}")).FullName;

    public string Folder { get; }

    public string At(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text = Report) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A file of that size that takes no room on the disk.</summary>
    public string WriteHole(string name, long size)
    {
        using var file = File.Create(At(name));
        file.SetLength(size);
        return file.Name;
    }

    /// <summary>The names of the files in a folder, hidden ones too.</summary>
    public string Files(string folder) =>
        string.Join(' ', Directory.GetFileSystemEntries(At(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
