namespace Luoshi.Sending;

/// <summary>A file that goes with a message.</summary>
/// <param name="Name">Its name, the ending of which tells what it is.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record Attachment(string Name, ReadOnlyMemory<byte> Bytes);
