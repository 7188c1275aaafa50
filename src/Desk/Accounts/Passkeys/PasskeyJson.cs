using System.Text.Json.Serialization;

namespace Luoshi.Desk.Accounts.Passkeys;

/// <summary>How the body is written, without looking at types while the program runs.</summary>
[JsonSerializable(typeof(PasskeyBody))]
internal sealed partial class PasskeyJson : JsonSerializerContext;
