namespace Luoshi.Sending.Mail;

/// <summary>How the connection to a mail server is kept secret.</summary>
public enum SmtpSecurity
{
    /// <summary>TLS on port 465, else STARTTLS where the server offers it; a password is never sent without.</summary>
    Automatic,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>STARTTLS, or nothing is sent.</summary>
    StartTls,

    /// <summary>Not at all: for a server on the same machine or a network that is the office's own.</summary>
    None,
}
