using System.Diagnostics;
using System.Globalization;

namespace Luoshi.Ledger.Storage.Tests.Troubles;

/// <summary>A real file system of a few megabytes, held in memory: it runs full, and can be made read-only, as disks do.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Block = 4096;

    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    private string Ballast => At("ballast");

    /// <summary>A test that needs one is skipped, and says so, where nothing may be mounted.</summary>
    /// <param name="megabytes">Its size.</param>
    public static SmallDisk OrSkip(int megabytes)
    {
        var disk = new SmallDisk(Directory.CreateTempSubdirectory("luoshi-disk-").FullName);
        var size = string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,mode=0777");
        if (Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.Folder)) return disk;
        Directory.Delete(disk.Folder);
        Assert.Skip("A small disk is mounted for this, which only root may do.");
        return disk;
    }

    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>Puts something on it until nothing more goes.</summary>
    public void Fill()
    {
        using var ballast = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            for (; ; ) ballast.Write(new byte[Block]);
        }
        catch (IOException)
        {
            // That is what it was for.
        }
    }

    /// <summary>Takes away what <see cref="Fill"/> put there.</summary>
    public void MakeRoom() => File.Delete(Ballast);

    public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", Folder));

    public void MakeWritable() => Assert.True(Run("mount", "-o", "remount,rw", Folder));

    public void Dispose()
    {
        Run("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
