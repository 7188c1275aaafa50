namespace Luoshi.Documents;

/// <summary>Any failure of what parses a format is a broken file to the one who named it, never a fault of the program.</summary>
internal static class ParserGuard
{
    public static T Read<T>(SourceFile file, string kind, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (cause is not (UnreadableException or OperationCanceledException or OutOfMemoryException))
        {
            throw Refusal.Corrupt(file.Name, kind);
        }
    }
}
