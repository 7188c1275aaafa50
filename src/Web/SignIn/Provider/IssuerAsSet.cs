using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect.Configuration;

namespace Luoshi.Web.SignIn.Provider;

/// <summary>Takes what a provider tells of itself only where it names itself as the settings do: another is not believed, whoever answers at the address.</summary>
/// <param name="issuer">As the settings name it.</param>
internal sealed class IssuerAsSet(string issuer) : IConfigurationValidator<OpenIdConnectConfiguration>
{
    private readonly OpenIdConnectConfigurationValidator _keys = new();

    public ConfigurationValidationResult Validate(OpenIdConnectConfiguration configuration) => configuration.Issuer == issuer ? _keys.Validate(configuration) : new ConfigurationValidationResult
    {
        ErrorMessage = $"The provider names itself \"{configuration.Issuer}\", the settings \"{issuer}\".",
    };
}
