using Luoshi.Ledger.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Luoshi.Desk.Accounts;

/// <summary>Passwords as they are kept: as ASP.NET Core Identity hashes them.</summary>
internal static class Passwords
{
    private static readonly PasswordHasher<string> _hasher = new();

    /// <summary>Something to compare with where there is nothing, so that it takes as long.</summary>
    private static readonly string _nothing = _hasher.HashPassword("", Tokens.New());

    public static string Hash(string name, string password) => _hasher.HashPassword(name, password);

    /// <summary>Whether a password is that of a credential; where there is none, it takes as long to say no.</summary>
    public static bool Is(Credential? credential, string name, string password) =>
        _hasher.VerifyHashedPassword(name, credential?.Body ?? _nothing, password) != PasswordVerificationResult.Failed && credential is not null;
}
