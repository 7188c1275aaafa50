namespace Luoshi.Terminal.Evaluation;

/// <summary>Precision, recall and their harmonic mean.</summary>
internal readonly record struct Agreement(double Precision, double Recall)
{
    public double F1 => 2 * Precision * Recall / Math.Max(1e-9, Precision + Recall);

    public static Agreement Of(int right, int wrong, int missed) =>
        new((double)right / Math.Max(1, right + wrong), (double)right / Math.Max(1, right + missed));
}
