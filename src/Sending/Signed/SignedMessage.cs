namespace Luoshi.Sending.Signed;

/// <summary>A message of which the receiver can tell who sent it, and that nobody changed it.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Id">The same however often it is sent: by it the receiver knows one that came twice.</param>
/// <param name="At">When it is sent, this time.</param>
/// <param name="Body">JSON.</param>
/// <param name="Secret">By which it is signed, as the receiver has it too.</param>
public sealed record SignedMessage(Uri Address, string Id, DateTimeOffset At, ReadOnlyMemory<byte> Body, SigningSecret Secret)
{
    /// <summary>As whoever signs and whoever checks count time: seconds since 1970.</summary>
    public long Seconds => At.ToUnixTimeSeconds();
}
