using System.Globalization;
using Luoshi.Ledger.Registers;
using Luoshi.Web.Registers;

namespace Luoshi.Web.Pedigrees;

/// <summary>Addresses of pedigrees.</summary>
internal static class PedigreeAddress
{
    public static string Of(Record animal) => RegisterAddress.Of(animal.Register, animal.Number) + "/pedigree";

    public static string Matings(string studbook, Record? dam = null, Record? sire = null) =>
        $"{RegisterAddress.Of(studbook)}/matings{(dam is null ? "" : $"?dam={Number(dam)}")}{(sire is null ? "" : $"&sire={Number(sire)}")}";

    private static string Number(Record animal) => animal.Number.ToString(CultureInfo.InvariantCulture);
}
