using System.Reflection;

namespace Luoshi.Corpus.Store;

/// <summary>Whether the database engine lies beside the program: archives leave it out, it is larger than all the rest.</summary>
public static class Engine
{
    public static bool IsHere { get; } = Find();

    /// <exception cref="CorpusException">It does not; says what to do.</exception>
    public static void Require()
    {
        if (!IsHere) throw new CorpusException(
            "这个程序包不带 DuckDB（比其余全部还大），luoshi corpus 用不了。请在装有 .NET 10 SDK 的电脑上从源码运行 ./luoshi corpus；读单份报告用 luoshi read --format csv，不需要它。",
            "This archive comes without DuckDB, which is larger than all the rest, so luoshi corpus cannot work. Run ./luoshi corpus from the sources on a computer with the .NET 10 SDK; luoshi read --format csv needs none of it.");
    }

    /// <summary>Loads the engine on another thread, as the caller gets its inputs ready: that takes as long as several reports.</summary>
    public static void LoadAhead()
    {
        if (IsHere) ThreadPool.UnsafeQueueUserWorkItem(_ => Load(), null);
    }

    private static void Load()
    {
        try
        {
            StoreFile.Open(":memory:", readOnly: false).Dispose();
        }
        catch (Exception)
        {
            // What is wrong with it is told when a corpus is opened.
        }
    }

    private static bool Find()
    {
        try
        {
            return Assembly.Load("DuckDB.NET.Data") is not null;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}
