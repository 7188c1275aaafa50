using Luoshi.Ledger.Reminders;

namespace Luoshi.Publishing.Reminders;

/// <summary>A reminder and what the office puts around it when it goes out.</summary>
/// <param name="Reminder">Who is reminded of what.</param>
/// <param name="Issuer">Who reminds, as it stands below (落款): 云牧县人民政府督查室.</param>
public sealed record ReminderLetter(Reminder Reminder, string Issuer)
{
    /// <summary>The number of the document (发文字号): 云牧督办〔2026〕3号; empty for none.</summary>
    public string Number { get; init; } = "";

    /// <summary>Whether a notice carries the issuer's name in red above its number, as on the office's own paper.</summary>
    public bool RedHead { get; init; }

    /// <summary>By when an answer is asked for; null: as soon as can be.</summary>
    public DateOnly? AnswerBy { get; init; }
}
