namespace Luoshi.Ledger.Bulletins;

/// <summary>What people write into a bulletin; all the rest is counted.</summary>
/// <param name="Praise">What goes well (好的做法), a paragraph a line; empty: that chapter is left out.</param>
/// <param name="Demands">What is asked of units now (下步要求), a paragraph a line.</param>
/// <param name="To">To whom it goes (主送).</param>
/// <param name="CopyTo">Who gets a copy (抄送); may be empty.</param>
public sealed record BulletinWords(string Praise, string Demands, string To, string CopyTo)
{
    /// <summary>Without blanks around them.</summary>
    public BulletinWords Trimmed() => new(Praise.Trim(), Demands.Trim(), To.Trim(), CopyTo.Trim());
}
