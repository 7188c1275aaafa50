namespace Luoshi.Fuzz;

internal static class Input
{
    public static byte[] Of(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
