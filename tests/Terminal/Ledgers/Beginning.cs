namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>
/// The ledger that many tests begin with: the real program made it once in a folder of its own, and each test gets a copy of all that lies there.
/// </summary>
/// <param name="commands">The words of each command in order, without the ledger; files that they read are written before.</param>
internal sealed class Beginning(Func<Scratch, string[][]> commands)
{
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> _files = new(() => Made(commands));

    public void CopyInto(Scratch scratch)
    {
        foreach (var (name, bytes) in _files.Value) scratch.Write(name, bytes);
    }

    private static Dictionary<string, byte[]> Made(Func<Scratch, string[][]> commands)
    {
        using var scratch = new Scratch();
        foreach (var words in commands(scratch))
        {
            var run = Run.Of([.. words, "--ledger", scratch.At("luoshi.db")]);
            Assert.True(run.ExitCode == 0, run.Remarks);
        }
        return Directory.GetFiles(scratch.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(scratch.Folder, path), File.ReadAllBytes);
    }
}
