namespace Luoshi.Terminal.Outputs;

/// <summary>What the system answers when a file cannot be written, in words that say what to do.</summary>
internal static class WriteErrors
{
    private const int IsBusy = 16, NotAFolder = 20, IsInUse = 26, ReadOnly = 30, NameTooLong = 36, OverQuota = 122;
    private const int SharingViolation = unchecked((int)0x80070020);

    public static Sentence Explain(string path, Exception cause)
    {
        var why = WhyOf(cause);
        return new($"{path} 没有写成：{why.Chinese}", $"{path} was not written: {why.English}");
    }

    private static Sentence WhyOf(Exception cause) => cause switch
    {
        FileNotFoundException => new("这个位置不能新建文件，请换一个文件夹。", "no file can be created there. Choose another folder."),
        PathTooLongException => new("路径太长，请改短。", "the path is too long. Shorten it."),
        _ => cause.HResult switch
        {
            NameTooLong => new("文件名太长，请改短。", "the name is too long. Shorten it."),
            ReadOnly => new("这个文件系统是只读的，请换一个地方。", "the file system is read-only. Choose another place."),
            OverQuota => new("超过了磁盘配额，请腾出空间再试。", "the disk quota is used up. Free some space and try again."),
            NotAFolder => new("上级路径是文件，不是文件夹。", "a part of its path is a file, not a folder."),
            IsBusy or IsInUse or SharingViolation => new("文件正被别的程序占用，请关闭后再试。", "another program holds the file. Close it and try again."),
            _ => new($"系统没有允许（{cause.Message}）。", $"the system refused ({cause.Message})."),
        },
    };
}
