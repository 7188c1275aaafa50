namespace Luoshi.Corpus.Store;

/// <summary>The order in which tables leave a corpus: the same reports give the same file, whoever was read first.</summary>
internal static class Exports
{
    public static string Query(CorpusTable table) => table switch
    {
        CorpusTable.Panel => "SELECT * FROM panel ORDER BY place_code NULLS LAST, place, year, indicator, side DESC",
        CorpusTable.Reports => "SELECT * FROM reports ORDER BY place_code NULLS LAST, place, plan_year, file",
        CorpusTable.Sections => "SELECT * FROM sections ORDER BY report, section",
        CorpusTable.Figures => "SELECT * FROM figures ORDER BY report, figure",
        _ => "SELECT * FROM items ORDER BY report, item",
    };
}
