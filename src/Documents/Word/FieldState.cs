namespace Luoshi.Documents.Word;

/// <summary>
/// Where in its fields a text is. A field has a code, which is not shown, and a result, which is; fields lie in one another, and
/// results run over paragraphs.
/// </summary>
internal sealed class FieldState
{
    private const int Deepest = 100;
    private const int CodeBeginning = 20;

    private readonly Stack<Field> _fields = [];

    public bool Shown { get; private set; } = true;

    /// <summary>Whether some of the paragraph is the result of a table of contents.</summary>
    public bool InContents { get; private set; }

    public void Change(string? kind)
    {
        if (kind is "begin" && _fields.Count < Deepest) _fields.Push(new Field("", InCode: true));
        else if (kind is "separate" && _fields.TryPop(out var field)) _fields.Push(field with { InCode = false });
        else if (kind is "end") _fields.TryPop(out _);
        Look();
    }

    /// <summary>More of the code of the innermost field.</summary>
    public void Tell(ReadOnlySpan<char> code)
    {
        if (!_fields.TryPeek(out var field) || !field.InCode || field.Code.Length >= CodeBeginning) return;
        _fields.Pop();
        _fields.Push(field with { Code = string.Concat(field.Code, code).TrimStart() });
    }

    /// <summary>A code ends with its paragraph at the latest: a field that was never closed must not swallow the rest of a report.</summary>
    public void EndParagraph()
    {
        if (!Shown)
        {
            var open = _fields.Reverse().Select(field => field with { InCode = false }).ToList();
            _fields.Clear();
            open.ForEach(_fields.Push);
        }
        InContents = false;
        Look();
    }

    private void Look()
    {
        Shown = true;
        foreach (var field in _fields)
        {
            Shown &= !field.InCode;
            InContents |= field is { InCode: false, Code: ['T', 'O', 'C', ' ', ..] };
        }
    }

    private readonly record struct Field(string Code, bool InCode);
}
