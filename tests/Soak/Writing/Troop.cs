namespace Luoshi.Soak.Writing;

/// <summary>Writers on one ledger: those that live, and what those told that do not.</summary>
internal sealed class Troop(string address, int size) : IDisposable
{
    private readonly List<WriterProcess> _living = [];
    private readonly List<Told> _left = [];
    private int _names;

    /// <summary>Starts as many as there should be, and waits until each of them writes.</summary>
    public void Fill()
    {
        while (_living.Count < size) _living.Add(new WriterProcess(address, _names++));
        foreach (var writer in _living) writer.AwaitWriting();
    }

    public int Count => _living.Count;

    /// <summary>Kills some.</summary>
    /// <returns>The commands that they were waiting for.</returns>
    public IReadOnlyList<string> Kill(int count, Random chance)
    {
        var under = new List<string>();
        for (; count > 0; count--)
        {
            var writer = _living[chance.Next(_living.Count)];
            writer.Kill();
            under.AddRange(writer.UnderWay());
            _left.AddRange(writer.HasTold());
            _living.Remove(writer);
            writer.Dispose();
        }
        return under;
    }

    /// <summary>All that has been told until now.</summary>
    public IReadOnlyList<Told> AllTold() => [.. _left, .. _living.SelectMany(writer => writer.HasTold())];

    public void Dispose() => Kill(_living.Count, new Random());
}
