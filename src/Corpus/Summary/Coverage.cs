namespace Luoshi.Corpus.Summary;

/// <summary>In how many rows of the panel the target of an indicator is told, and how.</summary>
public sealed record Coverage(string Indicator, long Digits, long Words, long None, long Unknown)
{
    public long All => Digits + Words + None + Unknown;
}
