using System.Globalization;
using Luoshi.Ledger.Cases;

namespace Luoshi.Desk.Registers;

/// <summary>A public record as that which a case is about.</summary>
public static class RecordSubject
{
    /// <summary>By what it is called in a case: <c>tourism-facilities/12</c>.</summary>
    public static string IdOf(string register, int number) => string.Create(CultureInfo.InvariantCulture, $"{register}/{number}");

    /// <summary>Which record an id means; null where it means none.</summary>
    public static (string Register, int Number)? In(string id) =>
        id.Split('/') is [{ Length: > 0 } register, var which] && int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (register, number) : null;

    /// <summary>Null where the record is not public, or nobody is to report of it.</summary>
    public static CaseSubject? Find(PublicRegisters registers, string place, int year, string id) =>
        In(id) is var (register, number) && registers.Find(place, register) is { Declared.Public.TakesReports: true } shown && shown.Find(number) is { } record
            ? new(year, CaseSubjectKind.Record, id, $"{shown.Declared.Name.Chinese} {RecordName.Of(shown, record)}")
            : null;
}
