using Luoshi.Soak.Servers;
using Luoshi.Soak.Writing;

namespace Luoshi.Soak.Kills;

/// <summary>One way of killing.</summary>
/// <param name="Name">What is killed.</param>
/// <param name="Share">How often, in parts of the sum of all.</param>
/// <param name="Strike">Does it; gives the commands that the killed were waiting for.</param>
internal sealed record Blow(string Name, int Share, Func<Troop, Random, IReadOnlyList<string>> Strike)
{
    private static readonly Blow[] OnWriters =
    [
        new("one writer", 6, (writers, chance) => writers.Kill(1, chance)),
        new("all writers", 2, (writers, chance) => writers.Kill(writers.Count, chance)),
    ];

    /// <summary>The ways there are.</summary>
    /// <param name="server">The server, whose processes are killed too; null for a file.</param>
    public static IReadOnlyList<Blow> On(PostgresCluster? server) => server is null ? OnWriters :
    [
        .. OnWriters,
        new("a backend", 2, (_, _) =>
        {
            server.KillOneThatServes();
            return [];
        }),
        new("the server", 2, (_, _) =>
        {
            server.Kill();
            return [];
        }),
    ];

    public static Blow Pick(IReadOnlyList<Blow> ways, Random chance)
    {
        var left = chance.Next(ways.Sum(way => way.Share));
        return ways.First(way => (left -= way.Share) < 0);
    }
}
