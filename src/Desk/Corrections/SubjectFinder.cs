using System.Globalization;
using Luoshi.Desk.Scoreboards;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Scoreboards;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Corrections;

/// <summary>Finds what a reader wants corrected among what is public, and in no other place.</summary>
/// <param name="boards">What is public.</param>
/// <param name="report">The report that a plan was read from; null where it is not kept here.</param>
public sealed class SubjectFinder(PublicBoards boards, Func<Scoreboard, Reading?> report)
{
    // Of the hash of a file; a place has a few reports a year.
    private const int FileLetters = 8;

    /// <summary>Null where nothing public is called so.</summary>
    public CaseSubject? Find(string place, int year, CaseSubjectKind kind, string id) =>
        boards.Of(place, year) is { } board && WordsOf(board, place, year, kind, id) is { } words ? new(year, kind, id, words) : null;

    private string? WordsOf(Scoreboard board, string place, int year, CaseSubjectKind kind, string id) => kind switch
    {
        CaseSubjectKind.Task => TaskNumber.Parse(id) is { } number && number.ToString() == id && board.Find(number) is { } task ? $"{id} {task.Content.Words}" : null,
        CaseSubjectKind.Indicator => board.Indicator(id)?.Declared.Name,
        CaseSubjectKind.Unit => board.Tasks.Any(task => task.Content.Lead == id || task.Content.Supporters.Contains(id)) ? id : null,
        CaseSubjectKind.Promise => boards.Promises(place, year).FirstOrDefault(promise => promise.Stands && IdOf(promise.Report, promise.Start) == id)?.Answered.Words,
        CaseSubjectKind.Passage => report(board) is { } reading ? MarkedReport.Of(reading, board).FirstOrDefault(paragraph => IdOf(reading.Document.SourceHash, paragraph.Start) == id)?.Words : null,
        _ => null,
    };

    /// <summary>By what a place in a text is called: where it begins, and in which file, so that another report has others.</summary>
    public static string IdOf(string hash, int start) => string.Create(CultureInfo.InvariantCulture, $"{start}-{hash[..FileLetters]}");

    /// <summary>Where a place in a text begins; as it is where it names none.</summary>
    public static string StartIn(string id) => id.Split('-')[0];
}
