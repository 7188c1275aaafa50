using System.Globalization;
using Luoshi.Soak.Kills;
using Luoshi.Soak.Servers;
using Luoshi.Soak.Writing;

return args switch
{
    ["write", var address, var name] => await WriterProgram.Run(address, int.Parse(name, CultureInfo.InvariantCulture)),
    ["file", var kills] => Soak(int.Parse(kills, CultureInfo.InvariantCulture), onServer: false),
    ["server", var kills] => Soak(int.Parse(kills, CultureInfo.InvariantCulture), onServer: true),
    _ => Usage(),
};

static int Soak(int kills, bool onServer)
{
    using var server = onServer ? new PostgresCluster() : null;
    var tally = new Siege(server, new Random()).Run(kills, Console.WriteLine);
    Console.WriteLine(tally);
    return tally.Faults.Count == 0 ? 0 : 1;
}

static int Usage()
{
    Console.Error.WriteLine("soak file|server KILLS: kills writers of a ledger (and the server) at random moments, and looks at what is left.");
    return 2;
}
