using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Ledger.Promises;

/// <summary>A promise of the year before and what became of it, as the office says it to the public (兑现情况): the machine proposes, people answer for it.</summary>
/// <param name="Start">Where it begins in the report that promised.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Words">Its words.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Told">The words of the later report that answer it; empty where it is silent.</param>
/// <param name="Because">Why that is the verdict.</param>
public sealed record AnsweredPromise(int Start, int End, string Words, PromiseVerdict Verdict, string Told, string Because)
{
    /// <summary>Where what is told begins and ends in the report that answers; null where it is silent.</summary>
    public Span? ToldAt { get; init; }

    /// <summary>Another where anything of it is: what was looked at can be told from what stands there now.</summary>
    [JsonIgnore]
    public string Sign => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Words, Verdict, Told, Because))))[..16];
}
