using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;

namespace Luoshi.Publishing.Letters;

/// <summary>The reply of a unit to whoever brought a case, as an official letter (复函).</summary>
/// <param name="Unit">Who replies.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Number">The number that it cites; empty where it has none.</param>
/// <param name="Addressee">To whom; empty where nobody is named.</param>
/// <param name="Result">What it came to, by the scheme of the place; empty where it has none.</param>
/// <param name="Paragraphs">What it says.</param>
/// <param name="On">The day of the reply.</param>
/// <param name="Copies">Who gets a copy; empty where nobody does.</param>
/// <param name="Answers">What can be said to it on the form behind it.</param>
public sealed record ReplyLetter(string Unit, string Title, string Number, string Addressee, string Result, IReadOnlyList<string> Paragraphs, DateOnly On, string Copies, IReadOnlyList<string> Answers)
{
    /// <summary>Null where the register's replies are no letters, or the unit has not replied.</summary>
    public static ReplyLetter? Of(Casefile file, Handing handing) => file.Handling.Letter && handing is { Answers: true, Reply: { } reply } ? new(
        handing.Unit, file.Title, Field(file, file.Handling.Number), Field(file, file.Handling.Addressee), file.Handling.Result(reply.Result)?.Name.Chinese ?? "",
        [.. reply.Words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], reply.On, file.Handling.Copies,
        [.. file.Handling.CallBack?.Satisfaction.Select(answer => answer.Name.Chinese) ?? []]) : null;

    private static string Field(Casefile file, string code) => code.Length == 0 ? "" : file.Says.Of(code).ToString();
}
