using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Ledger.Storage.Tests.Troubles;

/// <summary>Large commands, and what was answered to them; the ledger can be held against that afterwards.</summary>
internal sealed class Writings
{
    private const string Place = "990101";
    private const int TasksOfOne = 10;

    private static readonly Actor Office = new("林主任", Role.Supervisor);

    private readonly List<Receipt> _acknowledged = [];
    private readonly Lock _counting = new();
    private int _year = 2000;
    private int _unknown;

    public int Acknowledged => _acknowledged.Count;

    public static Receipt Begin(ILedger ledger) =>
        ledger.Give(Place, new OpenLedger(Place, "云牧县"), new Actor("管理员", Role.Administrator)).GetAwaiter().GetResult();

    /// <summary>Some forty kilobytes, in one command of eleven entries.</summary>
    public async Task Write(ILedger ledger)
    {
        var year = Interlocked.Increment(ref _year);
        try
        {
            var receipt = await ledger.Give(Place, new ProposePlan(year, "重点任务", null, [.. Enumerable.Range(1, TasksOfOne).Select(Proposed)]), Office);
            lock (_counting) _acknowledged.Add(receipt);
        }
        catch (UncertainException)
        {
            Interlocked.Increment(ref _unknown);
        }
    }

    /// <summary>Goes on until the ledger refuses.</summary>
    public async Task<RefusedException> WriteUntilRefused(ILedger ledger)
    {
        for (var tries = 0; tries < 5000; tries++)
        {
            try
            {
                await Write(ledger);
            }
            catch (RefusedException refusal)
            {
                return refusal;
            }
        }
        throw new InvalidOperationException("The ledger goes on and on.");
    }

    /// <summary>All that was acknowledged is there whole, nothing that was refused is, the chain and the tables hold.</summary>
    public void AreKeptBy(ILedger ledger)
    {
        var (entries, broken) = ChainCheck.Walk(ledger, Place, []);
        var hashes = ledger.Entries(Place).Select(entry => entry.Hash).ToHashSet();
        var commands = (entries - 1) / (1 + TasksOfOne);

        Assert.Null(broken);
        Assert.Equal(0, (entries - 1) % (1 + TasksOfOne));
        Assert.All(_acknowledged.SelectMany(receipt => receipt.Entries), entry => Assert.Contains(entry.Hash, hashes));
        Assert.InRange(commands, Acknowledged, Acknowledged + _unknown);
        Assert.Empty(ledger.Rebuild(Place, write: false).Differing);
    }

    /// <summary>Words that no database can press together much.</summary>
    private static ProposedTask Proposed(int item)
    {
        Span<byte> noise = stackalloc byte[2000];
        Random.Shared.NextBytes(noise);
        return new(TaskList.Main, new TaskContent($"改造农村公路{item}公里 {Convert.ToHexString(noise)}"));
    }
}
