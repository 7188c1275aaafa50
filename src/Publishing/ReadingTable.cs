namespace Luoshi.Publishing;

/// <summary>The four tables of a reading, where one alone is asked for.</summary>
public enum ReadingTable
{
    Sections,
    Figures,
    Skipped,
    Items,
}
