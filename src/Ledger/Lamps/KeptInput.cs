using System.Text.Json.Serialization;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>An input as it was when a lamp was lit.</summary>
public sealed record KeptInput(LampInput Input, InputValue Value)
{
    /// <summary>What was known of it, in words.</summary>
    [JsonIgnore]
    public string Chinese => Value.IsMissing ? $"{LampWords.Chinese(Input)}：不知道" : LampWords.Chinese(Input, Value);

    /// <summary>What was known of it, in words.</summary>
    [JsonIgnore]
    public string English => Value.IsMissing ? $"{LampWords.English(Input)}: not known" : LampWords.English(Input, Value);
}
