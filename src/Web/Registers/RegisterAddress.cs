using Luoshi.Desk.Registers;
using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Registers;

/// <summary>Addresses of registers.</summary>
internal static class RegisterAddress
{
    public static string Of(string register) => $"/desk/registers/{register}";

    public static string Of(string register, int number) => FormattableString.Invariant($"/desk/registers/{register}/{number}");

    /// <summary>An empty form for another record that names one.</summary>
    public static string NewFor(RelatedRecords related, int number) => $"{Of(related.Declared.Id)}/new?{Naming(related, number)}";

    /// <summary>All records that name one.</summary>
    public static string AllOf(RelatedRecords related, int number) => $"{Of(related.Declared.Id)}?{Naming(related, number)}";

    private static string Naming(RelatedRecords related, int number) => FormattableString.Invariant($"{RecordWords.Prefix}{related.By.Code}={number}");

    /// <summary>The records behind a figure, or a part of one.</summary>
    public static string Behind(string register, string rollUp, Period period, string group) => $"{Of(register)}/figures/{rollUp}/{period}{(group.Length > 0 ? $"?group={Uri.EscapeDataString(group)}" : "")}";
}
