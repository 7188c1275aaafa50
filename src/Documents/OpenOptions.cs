namespace Luoshi.Documents;

/// <summary>How a file is to be taken in.</summary>
public sealed record OpenOptions
{
    /// <summary>Text is read and nothing is recognized; thirty seconds at most.</summary>
    public static OpenOptions Default { get; } = new();

    /// <summary>Whether pages without text are read by optical recognition (<c>--ocr</c>).</summary>
    public bool Recognize { get; init; }

    /// <summary>How long reading may take, recognition left out, which takes seconds a page.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the recognition of one page may take.</summary>
    public TimeSpan PageLimit { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Told when the recognition of a page begins: the file's name, which of the pages to be recognized it is, and how many there are.</summary>
    public Action<string, int, int>? Progress { get; init; }

    /// <summary>Ends the reading with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Stop { get; init; }
}
