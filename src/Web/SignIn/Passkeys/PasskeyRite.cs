using System.Buffers.Text;
using System.Text.Json;
using Luoshi.Desk.Accounts.Passkeys;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Luoshi.Web.SignIn.Passkeys;

/// <summary>What a browser is asked for a passkey and answers (WebAuthn), by the platform's own check. It decides on nothing but whether an answer is right.</summary>
internal static class PasskeyRite
{
    private static readonly IdentityPasskeyOptions _options = new()
    {
        AuthenticatorTimeout = Challenges.Good,
        // Without a name to be typed, and good for two factors: whoever holds it shows that it is theirs.
        ResidentKeyRequirement = "required",
        UserVerificationRequirement = "required",
        ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == SiteOrigin.Of(asked.HttpContext.Request)),
    };

    /// <summary>What a browser is asked to make one: what it gets, and what is kept here.</summary>
    /// <param name="context">The request.</param>
    /// <param name="owner">Whose it will be, with those that they have.</param>
    /// <param name="name">What the authenticator shows when it lets one choose.</param>
    public static async Task<(string Asked, string Kept)> AskToMake(HttpContext context, PasskeyOwner owner, string name)
    {
        var asked = await Check(context, owner).MakeCreationOptionsAsync(new() { Id = owner.Handle, Name = name, DisplayName = name }, context);
        return (asked.CreationOptionsJson, asked.AttestationState!);
    }

    /// <summary>What a browser is asked to show one, whosever it is.</summary>
    public static async Task<(string Asked, string Kept)> AskToShow(HttpContext context)
    {
        var asked = await Check(context, null).MakeRequestOptionsAsync(null, context);
        return (asked.RequestOptionsJson, asked.AssertionState!);
    }

    /// <summary>The passkey that was made, without whose it is and what it is called; null where the answer is not right.</summary>
    public static async Task<Passkey?> Made(HttpContext context, string kept, string answer)
    {
        var result = await Check(context, null).PerformAttestationAsync(new() { HttpContext = context, CredentialJson = answer, AttestationState = kept });
        return result is not { Succeeded: true, Passkey: { } made } ? null : new("", "", Base64Url.EncodeToString(made.CredentialId), "")
        {
            Handle = result.UserEntity.Id,
            Key = Base64Url.EncodeToString(made.PublicKey),
            Counter = made.SignCount,
            IsCopied = made.IsBackupEligible,
        };
    }

    /// <summary>How often the passkey that was shown signed, as it says; null where the answer is not right.</summary>
    public static async Task<long?> Counter(HttpContext context, string kept, string answer, Passkey shown)
    {
        var result = await Check(context, new(shown.Handle, [shown])).PerformAssertionAsync(new() { HttpContext = context, CredentialJson = answer, AssertionState = kept });
        return result is { Succeeded: true, Passkey: { } passkey } ? passkey.SignCount : null;
    }

    /// <summary>What the authenticator calls the passkey that it answers with; empty where the answer does not say.</summary>
    public static string IdIn(string answer)
    {
        try
        {
            using var read = JsonDocument.Parse(answer);
            return read.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString()! : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static PasskeyHandler<PasskeyOwner> Check(HttpContext context, PasskeyOwner? owner) => new(
        new UserManager<PasskeyOwner>(
            new PasskeyOwnerStore(owner), Options.Create(new IdentityOptions()), new PasswordHasher<PasskeyOwner>(), [], [], new UpperInvariantLookupNormalizer(), new IdentityErrorDescriber(),
            context.RequestServices, NullLogger<UserManager<PasskeyOwner>>.Instance),
        Options.Create(_options));
}
