namespace Luoshi.Sending.Signed;

/// <summary>What the other side answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Said">The beginning of what it said, without markup; empty where it said nothing.</param>
public sealed record PostAnswer(int Status, string Said)
{
    /// <summary>Whether it took the message.</summary>
    public bool IsTaken => Status is >= 200 and < 300;

    /// <summary>Whether it wants none any more.</summary>
    public bool IsGone => Status == 410;
}
