namespace Luoshi.Vocabulary;

/// <summary>Which way a rate or a delta goes; a level and a ratio have none.</summary>
public enum Direction
{
    None,
    Up,
    Down,
}
