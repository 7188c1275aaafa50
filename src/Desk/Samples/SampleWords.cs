namespace Luoshi.Desk.Samples;

/// <summary>What units of the invented county say of their work: lines of words in the task, stage, sentence, separated by tabs.</summary>
public sealed class SampleWords
{
    private const string Hindrance = "!";

    private readonly List<(string Word, string Stage, string Sentence)> _lines;

    public SampleWords(string text) => _lines =
    [
        .. from line in text.Split('\n')
           where line.Length > 0 && line[0] != '#'
           let fields = line.TrimEnd('\r').Split('\t')
           select (fields[0], fields[1], fields[2]),
    ];

    /// <summary>The first sentence that fits a task so far done.</summary>
    /// <param name="task">The words of the task.</param>
    /// <param name="share">How much of it is done, from 0 to 1.</param>
    internal string Narrative(string task, decimal share)
    {
        var stage = share switch { < 0.3m => "begun", < 0.8m => "under-way", _ => "nearly" };
        return _lines.First(line => line.Word != Hindrance && line.Stage == stage && task.Contains(line.Word, StringComparison.Ordinal)).Sentence;
    }

    internal string Problem(int chance)
    {
        var hindrances = _lines.Where(line => line.Word == Hindrance).ToList();
        return hindrances[chance % hindrances.Count].Sentence;
    }
}
