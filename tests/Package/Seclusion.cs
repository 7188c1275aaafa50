namespace Luoshi.Package.Tests;

/// <summary>
/// A place with no network, no environment and no .NET: what is installed at the usual places is covered by empty folders that
/// only the program run there sees.
/// </summary>
internal static class Seclusion
{
    private const string Cover = "for at in /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet; do [ ! -d $at ] || mount -t tmpfs none $at || exit 9; done";

    public static bool IsPermitted { get; } = InSeclusion("/", "[ -z \"$(ls /usr/share/dotnet 2> /dev/null)\" ]").ExitCode == 0;

    public static Run Run(string folder, string program, params string[] arguments) =>
        InSeclusion(folder, "exec /usr/bin/env -i LANG=zh_CN.UTF-8 \"$@\"", [program, .. arguments]);

    private static Run InSeclusion(string folder, string script, params string[] arguments) =>
        Tests.Run.Of(folder, null, "unshare", ["--map-root-user", "--net", "--mount", "/bin/sh", "-c", $"{Cover}; {script}", "sh", .. arguments]);
}
