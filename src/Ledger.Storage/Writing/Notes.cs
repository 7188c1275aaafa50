using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Writing;

/// <summary>Single rows that are written beside the ledger: what came while the one before was written goes into one transaction, so that one wait for the disk answers many.</summary>
internal sealed class Notes(Database database)
{
    private const int Together = 200;

    private readonly ConcurrentQueue<Note> _waiting = new();
    private readonly Lock _turn = new();

    /// <summary>Comes back when it is safe on the disk.</summary>
    public void Write(string place, Statement statement)
    {
        var note = new Note(place, statement);
        _waiting.Enqueue(note);
        lock (_turn)
            while (!note.IsDone) WriteNext();
        if (note.Failure is { } failure) ExceptionDispatchInfo.Throw(failure);
    }

    private void WriteNext()
    {
        var notes = new List<Note>();
        while (notes.Count < Together && _waiting.TryDequeue(out var next)) notes.Add(next);
        Commit(notes);
        foreach (var note in notes) note.IsDone = true;
    }

    private void Commit(IReadOnlyList<Note> notes)
    {
        var isWritten = false;
        try
        {
            using var session = Session.ToWrite(database, [.. notes.Select(note => note.Place).Distinct()]);
            session.Execute([.. notes.Select(note => note.Statement)]);
            isWritten = true;
            session.Commit();
        }
        catch (Exception failure)
        {
            // One that cannot be written keeps no other from it; what may be there already is not written twice.
            if (isWritten || notes.Count == 1)
                foreach (var note in notes) note.Failure = failure;
            else
                foreach (var note in notes) Commit([note]);
        }
    }

    private sealed record Note(string Place, Statement Statement)
    {
        public bool IsDone { get; set; }

        public Exception? Failure { get; set; }
    }
}
