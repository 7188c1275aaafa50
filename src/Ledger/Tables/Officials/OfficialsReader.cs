using System.Globalization;
using Luoshi.Ledger.Tables.Headings;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Officials;

/// <summary>
/// Understands lists of units with their contacts (通讯录), and of leaders with the units they are in charge of (领导分工), one row a
/// unit or one row a leader.
/// </summary>
/// <param name="units">What units are called.</param>
/// <param name="from">The day from which a row holds that names none.</param>
public sealed class OfficialsReader(UnitNames units, DateOnly from)
{
    public IReadOnlyList<OfficialsRow> Read(HeadedTable table) => [.. TableRows.Of(table).Select(Read)];

    private OfficialsRow Read(TableRow row)
    {
        var read = new OfficialsRow(row.Table.Sheet, row.Line);
        if (Day(row, SheetField.From, from) is not { } first) return read with { Fault = NoDay(row.Text(SheetField.From)!) };
        DateOnly? last = null;
        if (row.Text(SheetField.Until) is { Length: > 0 } until && (last = Day(row, SheetField.Until, from)) is null) return read with { Fault = NoDay(until) };
        var named = units.All(row.Text(SheetField.Unit) ?? "");
        if (named.Count == 0) return read with { Fault = new("没有写单位。", "It names no unit.") };
        return read with
        {
            Contacts = [.. named.SelectMany(unit => Contacts(row, first, last).Select(contact => new UnitContact(unit, contact)))],
            Charges = row.Text(SheetField.Leader) is { Length: > 0 } leader
                ? [.. named.Select(unit => new UnitCharge(unit, new Charge(Plain(leader), first) { Title = row.Text(SheetField.Title) ?? "", Until = last }))]
                : [],
        };
    }

    private static IEnumerable<Contact> Contacts(TableRow row, DateOnly from, DateOnly? until)
    {
        if (row.Text(SheetField.Reporter) is { Length: > 0 } reporter)
            yield return Contact(Post.Reporter, reporter, SheetField.ReporterPhone, SheetField.ReporterEmail);
        if (row.Text(SheetField.Head) is { Length: > 0 } head)
            yield return Contact(Post.Head, head, SheetField.HeadPhone, SheetField.HeadEmail);

        Contact Contact(Post post, string name, SheetField phone, SheetField email) => new(post, Plain(name), from)
        {
            Phone = row.Text(phone) ?? "",
            Email = row.Text(email) ?? "",
            Until = until,
        };
    }

    private static DateOnly? Day(TableRow row, SheetField field, DateOnly otherwise)
    {
        if (row.Text(field) is not { Length: > 0 } text) return otherwise;
        var day = text.Replace('.', '-').Replace('/', '-').Replace('年', '-').Replace('月', '-').TrimEnd('日', '-');
        return DateOnly.TryParseExact(day, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static string Plain(string name) => string.Concat(name.Where(sign => !char.IsWhiteSpace(sign)));

    private static RowReason NoDay(string text) => new($"日期“{text}”认不出；请写成 2025-03-01。", $"The day \"{text}\" is not understood. Write 2025-03-01.");
}
