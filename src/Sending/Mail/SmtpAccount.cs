namespace Luoshi.Sending.Mail;

/// <summary>A mail server, and as whom it is written to.</summary>
/// <param name="Host">Its name or address.</param>
/// <param name="Port">465, 587 or 25 as a rule.</param>
/// <param name="From">The address that letters come from.</param>
public sealed record SmtpAccount(string Host, int Port, string From)
{
    public SmtpSecurity Security { get; init; }

    /// <summary>Empty for a server that asks for none.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>How long the server may be silent.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
