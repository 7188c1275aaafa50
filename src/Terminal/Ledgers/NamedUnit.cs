using Luoshi.Desk;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Roll;
using Luoshi.Terminal.CommandLine;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Units as they are named on the command line: by any of their names; a name that nobody knows is refused with the nearest.</summary>
internal static class NamedUnit
{
    private const int Offered = 3;

    /// <summary>The unit that something is written about, by the name it goes by now.</summary>
    public static string Of(Office office, string text) => RollOf(office) is var roll && roll.Now(text) is { } unit ? unit : throw Unknown(roll.Names, text);

    /// <summary>The unit that is asked for: one that is no more is found by the name it had.</summary>
    public static string Asked(Office office, string text) => RollOf(office) is var roll && roll.Ever(text) is { } unit ? unit : throw Unknown(roll.Names, text);

    /// <summary>As <see cref="Asked"/>; null where none is named.</summary>
    public static string? AskedIf(Office office, string? text) => text is null ? null : Asked(office, text);

    /// <summary>Whoever can owe something: a unit, a leader, the office; null where nobody is named.</summary>
    public static string? DebtorIf(Office office, string? text)
    {
        if (text is null or Debtors.Office) return text;
        var roll = RollOf(office);
        return roll.Leaders.Contains(text.Trim()) ? text.Trim() : roll.Ever(text) ?? throw Unknown(roll.Names.Concat(roll.Leaders), text);
    }

    /// <summary>A unit that may be a new one: entered before, or unlike all others.</summary>
    /// <param name="office">Knows the others.</param>
    /// <param name="text">As it is to be called.</param>
    /// <param name="before">The units whose work it goes on with: it may be called by another of their names.</param>
    public static string New(Office office, string text, IReadOnlyCollection<string> before)
    {
        var (roll, name) = (RollOf(office), text.Trim());
        if (roll.Now(name) is { } unit) return before.Contains(unit) ? name : unit;
        return Near(roll.Names, name).Count == 0 ? name : throw Unknown(roll.Names, name);
    }

    /// <summary>A name that is to be entered as a new unit's.</summary>
    public static string Unmet(Office office, string text) => RollOf(office).Now(text) is not { } unit ? text.Trim() : throw new Failure(new(
        $"已经有了，不用登记：{unit}{(unit == text.Trim() ? "" : $"（{text.Trim()}是它的别名）")}。",
        $"There is no need to enter it: {unit} is known{(unit == text.Trim() ? "" : $", and {text.Trim()} is another name of it")}."));

    private static UnitRoll RollOf(Office office) => office.Roll(PackFolder.Units(), LedgerWords.Today);

    private static IReadOnlyList<string> Near(IEnumerable<string> names, string text) => Nearest.Several(text, names, Offered);

    private static Failure Unknown(IEnumerable<string> names, string text)
    {
        var near = Near(names, text.Trim());
        return new(new(
            $"没有“{text.Trim()}”这个单位{(near.Count > 0 ? $"，是不是：{string.Join("、", near)}？" : "，也没有相近的名称。")}确是新单位的，先登记：luoshi unit add {text.Trim()}",
            $"There is no unit \"{text.Trim()}\"{(near.Count > 0 ? $"; {string.Join(", ", near)} perhaps?" : ", nor any called nearly so.")} A unit that is new is entered first: luoshi unit add {text.Trim()}"));
    }
}
