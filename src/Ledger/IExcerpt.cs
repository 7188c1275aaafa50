namespace Luoshi.Ledger;

/// <summary>
/// A part of what entities of a kind say, under the same names: for questions that look at thousands of them and need no more. A
/// store reads it without reading the rest.
/// </summary>
public interface IExcerpt<out TSelf> where TSelf : IExcerpt<TSelf>
{
    static abstract string Kind { get; }

    static abstract TSelf TakenFrom(Entity entity);
}
