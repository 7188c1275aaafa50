using System.Net;
using Luoshi.Desk;
using Luoshi.Desk.Samples;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Storage;

namespace Luoshi.Nodes.Tests;

/// <summary>One run of the real program on a ledger in a file, killed in the middle of what it does.</summary>
public sealed class OneNodeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-node-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_that_a_restart_cuts_off_leaves_nothing_that_anybody_sees()
    {
        var people = MakeYear();
        using var ledger = StoredLedger.OpenFile(Path.Combine(_folder.FullName, "luoshi.db"), create: false, TimeProvider.System);
        var (office, reporter, site) = (new Office(ledger, SampleYear.Place), people.First(person => person.Role == Role.Reporter), $"http://127.0.0.1:{Ports.Free()}");
        var task = office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && task.Content.Lead == reporter.Unit && office.Evidence(2025, task.Number).Count == 0);
        using var program = YearInProgress.Asking(ledger, reporter, site);
        var (before, file) = (office.LastEntry(), new byte[8 << 20]);
        Random.Shared.NextBytes(file);

        var slow = new SlowContent(file);
        Task<HttpResponseMessage> sending;
        using (await Serve(site))
        {
            sending = NodeTests.Attach(program, task, slow);
            await slow.Begun;
            await Task.Delay(500, Stop);
        }
        slow.Release();
        await Assert.ThrowsAnyAsync<Exception>(() => sending);

        using (await Serve(site))
        {
            Assert.Equal(before, office.LastEntry());
            Assert.Empty(office.Evidence(2025, task.Number));
            Assert.Equal(HttpStatusCode.OK, (await NodeTests.Attach(program, task, new ByteArrayContent(file))).StatusCode);
            Assert.Equal(file.Length, Assert.Single(office.Evidence(2025, task.Number)).Size);
            Assert.Null(office.Verify([]).Break);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IReadOnlyList<Actor> MakeYear()
    {
        var clock = new SampleClock();
        using var ledger = StoredLedger.OpenFile(Path.Combine(_folder.FullName, "luoshi.db"), create: true, clock);
        return YearInProgress.Make(ledger, clock).People;
    }

    private async Task<Served> Serve(string site)
    {
        var served = Served.Start(Run.Program, "serve", "--data", _folder.FullName, "--urls", site);
        await served.Until("Ctrl-C");
        return served;
    }
}
