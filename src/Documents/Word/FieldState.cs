namespace Luoshi.Documents.Word;

/// <summary>
/// Where in its fields a text is. A field has a code, which is not shown, and a result, which is; fields lie in one another and run
/// over paragraphs.
/// </summary>
internal sealed class FieldState
{
    private const int Deepest = 100;

    private readonly Stack<bool> _inCode = [];
    private int _codes;

    public bool Shown => _codes == 0;

    public void Change(string? kind)
    {
        if (kind is "begin" && _inCode.Count < Deepest) Open();
        else if (kind is "separate" && _inCode.TryPeek(out var inCode) && inCode) ToResult();
        else if (kind is "end" && _inCode.TryPop(out var code) && code) _codes--;
    }

    private void Open()
    {
        _inCode.Push(true);
        _codes++;
    }

    private void ToResult()
    {
        _inCode.Pop();
        _inCode.Push(false);
        _codes--;
    }
}
