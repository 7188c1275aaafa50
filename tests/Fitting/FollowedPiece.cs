using Luoshi.Checking.Reconciling;
using Luoshi.Terminal.Evaluation;
using Luoshi.Vocabulary;

namespace Luoshi.Fitting;

/// <summary>A piece of a plan that a person followed.</summary>
/// <param name="Index">Among the pieces of the plan.</param>
/// <param name="Piece">The piece.</param>
/// <param name="Share">Of its promise: the pieces of one promise count as one.</param>
/// <param name="Row">The promise as the person followed it.</param>
internal sealed record FollowedPiece(int Index, Piece Piece, double Share, LooseRow Row)
{
    /// <summary>The stretches of the review that answer the promise; none where it is silent.</summary>
    public IReadOnlyList<LooseRow> Results { get; } = Row.Rows("results");

    /// <summary>How far the person found it kept.</summary>
    public Degree Degree => Row.Word("verdict") switch { "met" or "exceeded" => Degree.Kept, "partly" or "missed" => Degree.Short, _ => Degree.Restated };

    /// <summary>As <c>luoshi evaluate</c> counts a passage as the right one.</summary>
    public bool IsHit(Span span) => Results.Any(result => 2 * Shared(span, result) >= result.Length && span.Length <= 4 * result.Length + 40);

    /// <summary>Whether a clause stands in one of the answers, or holds it.</summary>
    public bool IsPartOfAnswer(Span span) => Results.Any(result => 2 * Shared(span, result) >= Math.Min(span.Length, result.Length));

    private static int Shared(Span span, LooseRow row) => Math.Max(0, Math.Min(span.End, row.End) - Math.Max(span.Start, row.Start));
}
