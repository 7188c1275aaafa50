namespace Luoshi.Sending;

/// <summary>Something to be told to the people of one unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Subject">What it is about, in one line.</param>
/// <param name="Text">What is said, in plain text.</param>
/// <param name="Recipients">Through whom the unit is reached.</param>
public sealed record Message(string Unit, string Subject, string Text, IReadOnlyList<Recipient> Recipients)
{
    /// <summary>Who says it, as the receiver sees it: 云牧县人民政府督查室.</summary>
    public string Sender { get; init; } = "";

    /// <summary>What it is about, by ids, for programs.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}
