using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Registers;

/// <summary>Addresses of registers.</summary>
internal static class RegisterAddress
{
    public static string Of(string register) => $"/desk/registers/{register}";

    public static string Of(string register, int number) => FormattableString.Invariant($"/desk/registers/{register}/{number}");

    /// <summary>The records behind a figure, or a part of one.</summary>
    public static string Behind(string register, string rollUp, Period period, string group) => $"{Of(register)}/figures/{rollUp}/{period}{(group.Length > 0 ? $"?group={Uri.EscapeDataString(group)}" : "")}";
}
