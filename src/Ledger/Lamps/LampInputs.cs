using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>All that a lamp can stand on, for one task at the end of one month. What nobody said is missing.</summary>
public sealed class LampInputs(IReadOnlyDictionary<LampInput, InputValue> said)
{
    private static readonly LampInput[] _all = Enum.GetValues<LampInput>();

    public InputValue this[LampInput input] => said.GetValueOrDefault(input, InputValue.Missing);

    /// <summary>Every input there is, in its order, with what is known of it.</summary>
    public IReadOnlyList<KeptInput> Kept() => [.. _all.Select(input => new KeptInput(input, this[input]))];
}
