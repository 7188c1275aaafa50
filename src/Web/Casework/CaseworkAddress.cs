using Luoshi.Ledger.Cases;

namespace Luoshi.Web.Casework;

/// <summary>Addresses of the cases of registers.</summary>
internal static class CaseworkAddress
{
    public const string Home = "/desk/cases";

    /// <summary>Of a case that stands by itself too.</summary>
    public static string Whichever(CaseNumber name) => name.Register.Length > 0 ? Of(name) : $"/desk/corrections/{name}";

    public static string Of(CaseNumber name) => FormattableString.Invariant($"{Home}/{name.Register}/{name.Number}");
}
