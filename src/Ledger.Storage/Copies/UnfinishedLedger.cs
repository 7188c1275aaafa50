using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Copies;

/// <summary>A ledger in a file that is made beside its place under another name, and is in its place whole or not at all.</summary>
internal sealed class UnfinishedLedger : IDisposable
{
    private static readonly string[] _companions = ["", "-wal", "-shm", "-journal"];

    private readonly string _file;

    /// <exception cref="RefusedException">There is something already, or its folder is not there.</exception>
    public UnfinishedLedger(string file)
    {
        _file = Path.GetFullPath(file);
        if (Path.Exists(_file)) throw new RefusedException(
            $"{file} 已经在了，不会覆盖。请换一个文件名。", $"{file} is there already and is never overwritten. Name another file.");
        if (!Directory.Exists(Path.GetDirectoryName(_file))) throw new RefusedException(
            $"{file} 写不进去：上级文件夹不存在，请先建好。", $"{file} cannot be written: its folder does not exist. Create it first.");
        Name = Path.Combine(Path.GetDirectoryName(_file)!, $".{Path.GetFileName(_file)}.{Environment.ProcessId}.part");
        Delete();
        Database = new SqliteDatabase(Name, create: true, file);
    }

    /// <summary>What it is called until it is finished.</summary>
    public string Name { get; }

    public SqliteDatabase Database { get; }

    /// <summary>Puts it where it belongs, in one file, safe on the disk. Nobody has it open any more.</summary>
    public void Finish()
    {
        new Guard(Database).Over(Database.PutIntoOneFile);
        using (var handle = File.OpenHandle(Name, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(handle);
        File.Move(Name, _file, overwrite: false);
    }

    public void Dispose() => Delete();

    private void Delete()
    {
        foreach (var companion in _companions) File.Delete(Name + companion);
    }
}
