using System.Buffers.Binary;
using Luoshi.Ledger.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Luoshi.Desk.Accounts;

/// <summary>Passwords as they are kept: as ASP.NET Core Identity hashes them (PBKDF2, HMAC-SHA-512), in as many rounds as OWASP advises.</summary>
internal static class Passwords
{
    // Where the number of rounds stands in what the hasher writes: behind its version and the function.
    private const int RoundsAt = 5;

    private const int Rounds = 210_000;

    private static readonly PasswordHasher<string> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));

    /// <summary>Something to compare with where there is nothing, so that it takes as long.</summary>
    private static readonly string _nothing = _hasher.HashPassword("", Tokens.New());

    public static string Hash(string name, string password) => _hasher.HashPassword(name, password);

    /// <summary>Whether a password is that of a credential; where there is none, it takes as long to say no.</summary>
    public static bool Is(Credential? credential, string name, string password) =>
        _hasher.VerifyHashedPassword(name, credential?.Body ?? _nothing, password) != PasswordVerificationResult.Failed && credential is not null;

    /// <summary>Whether a credential was made in fewer rounds than today's are: it is made anew when somebody next shows the password.</summary>
    public static bool IsOutdated(Credential credential) => BinaryPrimitives.ReadUInt32BigEndian(Convert.FromBase64String(credential.Body).AsSpan(RoundsAt)) < Rounds;
}
