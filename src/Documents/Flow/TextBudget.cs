namespace Luoshi.Documents.Flow;

/// <summary>How much text one file may give. A few bytes of a packed file can stand for a library.</summary>
internal sealed class TextBudget(string name)
{
    private int _left = DocumentOpener.LongestText;

    public void Spend(int characters)
    {
        _left -= characters;
        if (_left < 0) throw Refusal.TooLong(name, DocumentOpener.LongestText);
    }
}
