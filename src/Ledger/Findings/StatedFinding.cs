using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Luoshi.Ledger.Findings;

/// <summary>What was found about a stretch of a plan's report, as the office says it to the public: the machine finds, people answer for it.</summary>
/// <param name="Rule">The rule's name: <c>levels.target</c>.</param>
/// <param name="Start">Where the stretch begins in the report.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Words">The words around it.</param>
/// <param name="Chinese">What was found, with the numbers that it rests on.</param>
/// <param name="English">The same.</param>
public sealed record StatedFinding(string Rule, int Start, int End, string Words, string Chinese, string English)
{
    /// <summary>Another where anything of it is: what was looked at can be told from what is found now.</summary>
    [JsonIgnore]
    public string Sign => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Rule, Words, Chinese))))[..16];
}
