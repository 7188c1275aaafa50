using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Outputs;

/// <summary>A folder that takes one file an input, called like the input, with the format's ending.</summary>
internal sealed class OutputFolder : Destination
{
    private readonly string _folder;
    private readonly string _ending;
    private readonly HashSet<string> _inputs;
    private readonly Dictionary<string, string> _taken = [];

    private OutputFolder(string folder, string ending, IReadOnlyList<Source> sources)
    {
        _folder = folder;
        _ending = ending;
        _inputs = [.. sources.OfType<FileSource>().Select(source => Path.GetFullPath(source.Path))];
    }

    public static OutputFolder Create(string folder, string ending, IReadOnlyList<Source> sources)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new OutputFolder(folder, ending, sources);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new Failure(File.Exists(folder)
                ? new($"--out {folder} 是文件；读多份报告时要给文件夹。", $"--out {folder} is a file; several reports need a folder.")
                : AtomicFile.Explain(folder, cause));
        }
    }

    public static Sentence WouldOverwrite(string path) => new(
        $"{path} 就是要读的报告，不覆盖。请写到别处。",
        $"{path} is the report itself and is not written over. Name another file.");

    public override string FileFor(Source source) => Path.Combine(_folder, source.Stem + _ending);

    public override void Put(int place, Source source, ReadOnlySpan<byte> result)
    {
        var path = FileFor(source);
        if (_inputs.Contains(Path.GetFullPath(path))) throw new Failure(WouldOverwrite(path));
        lock (_taken)
            if (!_taken.TryAdd(path, source.Name))
                throw new Failure(new(
                    $"{source.Name} 没有写：{path} 已由 {_taken[path]} 写了。请分开读，或改名。",
                    $"{source.Name} was not written: {path} is that of {_taken[path]}. Read them apart, or rename one."));
        AtomicFile.Write(path, result);
    }
}
