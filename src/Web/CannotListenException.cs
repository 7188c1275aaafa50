namespace Luoshi.Web;

/// <summary>The site cannot be served at an address that it was given.</summary>
/// <param name="isTaken">Whether another program listens there; else the machine does not let it, or has no such address.</param>
/// <param name="cause">As the system tells.</param>
public sealed class CannotListenException(bool isTaken, Exception cause) : Exception(cause.Message, cause)
{
    public bool IsTaken => isTaken;
}
