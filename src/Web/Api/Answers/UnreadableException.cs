using Luoshi.Ledger;

namespace Luoshi.Web.Api.Answers;

/// <summary>Something in a request that is no word, number or day of those that can be there.</summary>
internal sealed class UnreadableException(string chinese, string english) : RefusedException(chinese, english)
{
    /// <summary>Of a word that is none of those that there are.</summary>
    public static UnreadableException Word(string name, string? given, string known) =>
        new($"{name} 不能是“{given}”，只能是：{known}。", $"{name} cannot be \"{given}\"; it is one of: {known}.");

    public static UnreadableException Form(string name, string? given, string example) =>
        new($"{name} 写成 {example} 这样，不能是“{given}”。", $"{name} is written like {example}, not \"{given}\".");
}
