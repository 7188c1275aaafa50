using Luoshi.Desk.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A register that the place keeps.</summary>
/// <param name="Id">By which it is cited.</param>
/// <param name="Name">In both languages.</param>
/// <param name="Keeper">The unit that keeps it.</param>
/// <param name="Pack">The pack that declares it.</param>
/// <param name="Version">The pack's version.</param>
/// <param name="Records">How many records stand in it.</param>
/// <param name="States">How many are in each state.</param>
public sealed record ShownRegister(string Id, ShownWords Name, string Keeper, string Pack, int Version, int Records, IReadOnlyList<ShownStateCount> States)
{
    /// <summary>What a record holds; in one register alone, not in lists.</summary>
    public IReadOnlyList<ShownField>? Fields { get; init; }

    internal static ShownRegister Of(RegisterLine line) => new(
        line.Declared.Id, Of(line.Declared.Name), line.Declared.Keeper, line.Declared.Pack, line.Declared.Version, line.Records,
        [.. line.States.Select(state => new ShownStateCount(state.State.Code, Of(state.State.Name), state.Records))]);

    internal static ShownRegister Whole(RegisterLine line, IEnumerable<Field> seen) => Of(line) with { Fields = [.. seen.Select(ShownField.Of)] };

    internal static ShownWords Of(Term term) => new(term.Chinese, term.English);
}

/// <summary>How many records are in a state.</summary>
public sealed record ShownStateCount(string State, ShownWords Name, int Records);
