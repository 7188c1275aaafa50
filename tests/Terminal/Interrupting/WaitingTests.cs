using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Interrupting;

/// <summary>A signal while the program waits for somebody else: it is not waited out.</summary>
public sealed class WaitingTests
{
    public WaitingTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent by kill");

    [Theory]
    [InlineData("read")]
    [InlineData("text")]
    [InlineData("inspect")]
    public void Standard_input_that_never_comes_is_not_waited_for(string verb)
    {
        using var process = Run.Start(new ProcessStartInfo(Run.Program, [verb, "-"]));

        Assert.Equal(130, Interrupted(process, TimeSpan.FromSeconds(3)));
    }

    [Fact]
    public void A_pipe_that_nobody_opens_is_not_waited_for()
    {
        using var scratch = new Scratch();
        using (var making = Process.Start("mkfifo", [scratch.At("管道.md")])) making.WaitForExit();
        using var process = Run.Start(new ProcessStartInfo(Run.Program, ["read", scratch.At("管道.md")]));

        Assert.Equal(130, Interrupted(process, TimeSpan.FromSeconds(20)));
    }

    private static int Interrupted(Process process, TimeSpan patience)
    {
        Thread.Sleep(1500);
        Assert.False(process.HasExited, "it did not wait");
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) kill.WaitForExit();
        Assert.True(process.WaitForExit(patience), $"still running after {patience}");
        return process.ExitCode;
    }
}
