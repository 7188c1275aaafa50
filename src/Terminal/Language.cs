namespace Luoshi.Terminal;

/// <summary>The language that the program speaks; what it reads is always Chinese.</summary>
public enum Language
{
    Chinese,
    English,
}
