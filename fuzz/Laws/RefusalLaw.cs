using Luoshi.Documents;

namespace Luoshi.Fuzz.Laws;

/// <summary>A refusal says why, in whole sentences.</summary>
internal static class RefusalLaw
{
    public static void Hold(UnreadableException refusal) =>
        Law.Require(refusal.Chinese.EndsWith('。') && refusal.English.EndsWith('.'), $"a refusal says why: {refusal.Chinese} {refusal.English}");
}
