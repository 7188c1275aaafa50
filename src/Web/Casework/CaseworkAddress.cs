using Luoshi.Ledger.Cases;

namespace Luoshi.Web.Casework;

/// <summary>Addresses of the cases of registers.</summary>
internal static class CaseworkAddress
{
    public const string Home = "/desk/cases";

    public static string Of(CaseNumber name) => FormattableString.Invariant($"{Home}/{name.Register}/{name.Number}");
}
