using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>The language that a reconciliation is told in; the words of the reports stay as they are.</summary>
internal sealed record Tongue(bool IsEnglish)
{
    public string Say(string chinese, string english) => IsEnglish ? english : chinese;

    public string Say(Remark remark) => IsEnglish ? remark.English : remark.Chinese;

    public string Of(PromiseVerdict verdict) => IsEnglish ? Codes.Of(verdict) : Terms.Of(verdict);

    public string Of(Fate fate) => IsEnglish ? Codes.Of(fate) : Terms.Of(fate);

    public string Of(WorkKind kind) => IsEnglish ? Codes.Of(kind) : Terms.Of(kind);

    /// <summary>What the comparison says, or why the verdict is what it is.</summary>
    public string Because(Promise promise) =>
        Say(promise.Because.Chinese, promise.Because.English) + (promise is { Repeated: true, Results.Count: 0 } ? Say("；今年安排又提到", "; promised again in the new plan") : "");
}
