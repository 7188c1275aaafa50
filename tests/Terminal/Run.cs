using System.Diagnostics;
using System.Text;

namespace Luoshi.Terminal.Tests;

/// <summary>One run of the real program as a process of its own: what it printed, what it said, how it ended.</summary>
internal sealed record Run(int ExitCode, byte[] Bytes, string Remarks)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The program that LUOSHI_PROGRAM names, or the one that was built with the tests, which takes longer to start.</summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable("LUOSHI_PROGRAM") is { Length: > 0 } told
        ? told
        : Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "luoshi.exe" : "luoshi");

    public string Output => Encoding.UTF8.GetString(Bytes);

    public static Run Of(params string[] arguments) => With(new ProcessStartInfo(Program, arguments));

    public static Run InEnglish(params string[] arguments) => Of([.. arguments, "--lang", "en"]);

    /// <summary>With bytes on standard input.</summary>
    public static Run Piped(byte[] input, params string[] arguments) => With(new ProcessStartInfo(Program, arguments), input);

    /// <summary>By a shell, for redirections and limits; the program is <c>$LUOSHI</c>.</summary>
    public static Run Shell(string command) => With(new ProcessStartInfo("/bin/sh", ["-c", command]));

    public static Run With(ProcessStartInfo start, byte[]? input = null)
    {
        using var process = Start(start);
        var remarks = process.StandardError.ReadToEndAsync();
        var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (input is not null) process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(Patience), $"still running after {Patience}: {string.Join(' ', start.ArgumentList)}");
        copying.Wait(Patience);
        return new(process.ExitCode, output.ToArray(), remarks.Result);
    }

    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardErrorEncoding = Encoding.UTF8;
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "COLUMNS", "NO_COLOR"]) start.Environment.Remove(name);
        start.Environment["LANG"] = "zh_CN.UTF-8";
        start.Environment["LUOSHI"] = Program;
        return Process.Start(start)!;
    }
}
