using System.Text;
using Luoshi.Ledger;
using Luoshi.Ledger.Storage;

namespace Luoshi.Soak.Writing;

/// <summary>
/// A process that writes until it is killed: several workers at once on one ledger. It tells of each command before it gives it, and
/// of what became of it before the next.
/// </summary>
internal sealed class WriterProgram(StoredLedger ledger, Stream output)
{
    private const int Workers = 4;
    /// <summary>Long enough for the writers of a file to come to their turn.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2), PauseAfterRefusal = TimeSpan.FromMilliseconds(100);

    private readonly Lock _writing = new();

    public static async Task<int> Run(string address, int name)
    {
        using var ledger = LedgerAt.Open(address);
        using var output = Console.OpenStandardOutput();
        var program = new WriterProgram(ledger, output);
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => program.Work(new Worker(name, worker)))));
        return 0;
    }

    private async Task Work(Worker worker)
    {
        while (true)
        {
            var (place, command, id) = worker.Next();
            Say(new(Told.Begun, id));
            try
            {
                Say(Told.Receipt(id, await ledger.Give(place, command, Worker.Office, id)));
                await Task.Delay(Pause);
            }
            catch (UncertainException)
            {
                Say(new(Told.Unknown, id));
            }
            catch (RefusedException)
            {
                Say(new(Told.Refused, id));
                await Task.Delay(PauseAfterRefusal);
            }
        }
    }

    private void Say(Told told)
    {
        lock (_writing)
        {
            output.Write(Encoding.UTF8.GetBytes($"{told}\n"));
            output.Flush();
        }
    }
}
