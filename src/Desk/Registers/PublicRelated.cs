using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Registers;

/// <summary>The public records of another register that name a public record.</summary>
/// <param name="Register">The other register.</param>
/// <param name="By">Its field that names the record.</param>
/// <param name="Records">They, the latest first.</param>
public sealed record PublicRelated(PublicRegister Register, Field By, IReadOnlyList<Record> Records)
{
    /// <summary>What is shown of each.</summary>
    public IReadOnlyList<Field> Columns => [.. Register.Fields.Where(shown => shown.Code != By.Code)];

    internal static PublicRelated Of(PublicRegister register, Field naming, string number)
    {
        var day = RelatedRecords.DayOf(register.Declared, register.Fields);
        return new(register, naming, [.. from record in register.Records
            let filled = record.As(register.Declared)
            where filled[naming] == number
            orderby day.Length > 0 ? filled.Day(day) : record.On descending, record.Number descending
            select record]);
    }
}
