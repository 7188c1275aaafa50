using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Luoshi.Documents.Programs;

/// <summary>
/// What a program started and left behind when it ended, which no longer counts as its child: told by the folder that was its home
/// and nobody else's. Only Linux shows the environment of a process to others.
/// </summary>
internal static class Offspring
{
    /// <summary>The variable that tells it.</summary>
    public const string Mark = "HOME";

    /// <summary>A process that is just being started shows no environment: nobody is left where two looks in a row find nobody.</summary>
    private const int Looks = 2;

    private const int Pause = 10;

    /// <summary>On a busy machine a process that was ended still shows for a while; in longer, somebody cannot be ended.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Returns when all are gone.</summary>
    public static void End(WorkFolder home)
    {
        if (!OperatingSystem.IsLinux()) return;
        var patience = Stopwatch.StartNew();
        for (var empty = 0; patience.Elapsed < Patience; Thread.Sleep(Pause))
        {
            var left = LivingIn(home);
            left.ForEach(End);
            empty = left.Count == 0 ? empty + 1 : 0;
            if (empty == Looks) return;
        }
    }

    private static List<int> LivingIn(WorkFolder home)
    {
        var mark = $"{Mark}={home.In("")}";
        return [.. from entry in Directory.EnumerateDirectories("/proc")
                   where int.TryParse(Path.GetFileName(entry), NumberStyles.None, CultureInfo.InvariantCulture, out _)
                       && EnvironmentOf(entry).Split('\0').Contains(mark)
                   select int.Parse(Path.GetFileName(entry), CultureInfo.InvariantCulture)];
    }

    /// <summary>Empty where the process is gone, or another user's.</summary>
    private static string EnvironmentOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "environ"));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static void End(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception cause) when (cause is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }
}
