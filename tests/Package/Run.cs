using System.Diagnostics;

namespace Luoshi.Package.Tests;

/// <summary>What a program that was run to its end printed and returned.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program in <paramref name="folder"/>; with <paramref name="environment"/>, it knows those variables and no other.</summary>
    public static Run Of(string folder, IReadOnlyDictionary<string, string>? environment, string program, params string[] arguments)
    {
        using var process = Process.Start(StartOf(folder, environment, program, arguments))!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(_longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} ran for more than {_longest}.");
        }

        return new Run(process.ExitCode, output, errors.Result);
    }

    /// <summary>Runs one that builds the program, in code that is compiled only as it runs: sooner built, and slower to start.</summary>
    public static Run Building(string folder, string program, params string[] arguments) => Of(folder, null, "/usr/bin/env", ["LUOSHI_READY_CODE=false", program, .. arguments]);

    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Errors}";

    private static ProcessStartInfo StartOf(string folder, IReadOnlyDictionary<string, string>? environment, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (environment is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }
        }

        return start;
    }
}
