namespace Luoshi.Web.Boards;

/// <summary>Permanent addresses of what is public of registers. They hang on no year: a toilet is there longer than a plan.</summary>
internal static class PublicRegisterAddress
{
    public static string All(string place) => $"/p/{place}/registers";

    public static string Of(string place, string register) => $"{All(place)}/{register}";

    public static string Of(string place, string register, int number) => FormattableString.Invariant($"{Of(place, register)}/{number}");

    /// <summary>As it stands in a code that is stuck to a thing.</summary>
    public static string Short(string place, string register, int number) => FormattableString.Invariant($"/r/{place}/{register}/{number}");

    /// <summary>Where anybody reports that something is out of order.</summary>
    public static string Report(string place, string register, int number) => $"{Of(place, register, number)}/report";

    /// <summary>Where the state of a report is asked.</summary>
    public static string Reports(string place) => $"/p/{place}/reports";
}
