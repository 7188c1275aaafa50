namespace Luoshi.Corpus.Places;

/// <summary>Which place a report is of, so that its reports before and after a change of name or code belong together.</summary>
/// <param name="Code">GB/T 2260 code of today, by which years are joined; null where the name leads to none or to several.</param>
/// <param name="Name">The name of today.</param>
/// <param name="CodeThen">The code in force under the name that the report bears.</param>
/// <param name="ChangedIn">The year in which that name or code gave way to today's; null where nothing changed.</param>
public sealed record PlaceIdentity(string? Code, string Name, string? CodeThen, int? ChangedIn);
