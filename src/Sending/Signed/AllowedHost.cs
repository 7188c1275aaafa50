namespace Luoshi.Sending.Signed;

/// <summary>A host that whoever started the program lets messages go to, though the internet does not reach it.</summary>
/// <param name="Host">Its name or address, as addresses have it.</param>
/// <param name="Port">The only port there; null: those that are usual for the web.</param>
public sealed record AllowedHost(string Host, int? Port)
{
    private static readonly int[] _usual = [80, 443, 8443];

    public bool Allows(string host, int port) => host.Equals(Host, StringComparison.OrdinalIgnoreCase) && (Port is { } only ? port == only : _usual.Contains(port));

    /// <summary>Reads HOST or HOST:PORT; null where it is neither.</summary>
    public static AllowedHost? Parse(string written) =>
        Uri.TryCreate("host://" + written, UriKind.Absolute, out var read) && read is { UserInfo: "", PathAndQuery: "" or "/", Fragment: "" } && read.IdnHost.Length > 0 && written[^1] is not ('/' or ':')
            ? new(read.IdnHost, read.Port > 0 ? read.Port : null)
            : null;
}
