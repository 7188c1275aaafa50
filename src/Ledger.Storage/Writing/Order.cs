namespace Luoshi.Ledger.Storage.Writing;

/// <summary>A command that waits for its turn, and where its answer goes.</summary>
internal sealed class Order(string place, Command command, Actor by, string reason)
{
    // Whoever waits goes on in a thread of its own, not in the writer's.
    private readonly TaskCompletionSource<Receipt> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Place => place;

    public Command Command => command;

    public Actor By => by;

    public string Reason => reason;

    public Task<Receipt> Answer => _answer.Task;

    /// <summary>What it comes to, once decided; it is answered when that is safe on the disk.</summary>
    public Receipt? Decided { get; set; }

    /// <summary>Why it is not carried out; told once what was decided with it is safe, since it may be the reason.</summary>
    public Exception? Refusal { get; set; }

    public void Acknowledge() => _answer.TrySetResult(Decided!);

    public void Fail(Exception cause) => _answer.TrySetException(cause);
}
