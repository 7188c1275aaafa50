using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Api.Shapes;

namespace Luoshi.Web.Api.Answers;

/// <summary>Words of requests as what they stand for.</summary>
internal static class Reads
{
    /// <exception cref="UnreadableException">It is none of them.</exception>
    public static T Kind<T>(string name, string? given) where T : struct, Enum => Code.Parse<T>(given) ?? throw UnreadableException.Word(name, given, Code.All<T>());

    /// <summary>Null where nothing is given.</summary>
    /// <exception cref="UnreadableException">It is none of them.</exception>
    public static T? KindOrNull<T>(string name, string? given) where T : struct, Enum => string.IsNullOrEmpty(given) ? null : Kind<T>(name, given);

    /// <exception cref="UnreadableException">It is no month.</exception>
    public static Period Month(string name, string? given) => Period.Parse(given ?? "") ?? throw UnreadableException.Form(name, given, "2025-10");

    /// <summary>Null where it is no such number: then there is no such task.</summary>
    public static TaskNumber? Task(string number) => TaskNumber.Parse(number);
}
