namespace Luoshi.Ledger.Storage.Databases;

/// <summary>The right to write to a file, which those in one program give to each other without asking the file.</summary>
/// <param name="patience">For how long somebody waits for it.</param>
internal sealed class WritingTurn(TimeSpan patience)
{
    private readonly object _door = new();
    private bool _isTaken;

    /// <summary>Null where it was not to be had in time: then the file itself tells who writes.</summary>
    public IDisposable? Take()
    {
        var until = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        lock (_door)
        {
            while (_isTaken)
                if (until - Environment.TickCount64 is not (> 0 and var left) || !Monitor.Wait(_door, (int)left)) return null;
            _isTaken = true;
        }
        return new Turn(this);
    }

    private void GiveBack()
    {
        lock (_door)
        {
            _isTaken = false;
            Monitor.Pulse(_door);
        }
    }

    private sealed class Turn(WritingTurn turn) : IDisposable
    {
        public void Dispose() => turn.GiveBack();
    }
}
