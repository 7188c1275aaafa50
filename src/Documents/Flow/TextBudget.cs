namespace Luoshi.Documents.Flow;

/// <summary>How much text one file may give. A few bytes of a packed file can stand for a library.</summary>
internal sealed class TextBudget(string name)
{
    /// <summary>Some hundred times the longest report.</summary>
    public const int Characters = 12_000_000;

    private int _left = Characters;

    public void Spend(int characters)
    {
        _left -= characters;
        if (_left < 0) throw Refusal.Hostile(
            name, $"文字超过 {Characters / 10_000} 万字", $"its text is over {Characters / 1_000_000} million characters");
    }
}
