namespace Luoshi.Documents.OpenDocument;

/// <summary>A point of a list. Its first paragraph has the label, those behind it have none.</summary>
internal sealed class ListItem(ListRun run, ListStyle? style, int level, int? start)
{
    private bool _counted;

    public string Count()
    {
        if (_counted) return "";
        _counted = true;
        return run.Count(style, level, start);
    }
}
