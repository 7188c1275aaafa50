namespace Luoshi.Vocabulary.Scoring;

/// <summary>
/// What points can be taken for: each is an entry of the ledger, or one that is missing by a written time limit. There is nothing else: neither what a
/// unit says of its own satisfaction, nor how many files it handed in.
/// </summary>
public enum ScoredEvent
{
    /// <summary>签收超期: a task was taken on behind the time limit.</summary>
    SignedForLate,

    /// <summary>迟报: a month was reported behind the time limit.</summary>
    ReportedLate,

    /// <summary>未报: a month was not reported at all.</summary>
    NotReported,

    /// <summary>退回: a report was sent back.</summary>
    Returned,

    /// <summary>重报超期: a report that was sent back was handed in again behind the time limit.</summary>
    RedoneLate,

    /// <summary>虚报: a task was said to be done and found not to be.</summary>
    FoundOtherwise,

    /// <summary>超期完成: a task was found done in a month behind its due date.</summary>
    DoneLate,

    /// <summary>逾期未完成: by what was found or said last, a task was not done though its due date is over.</summary>
    NotDone,

    /// <summary>红灯: the lamp of a month shows something bad, whatever its colour is called.</summary>
    BadLamp,

    /// <summary>黄灯: it shows a warning.</summary>
    WarningLamp,
}
