namespace Luoshi.Ledger;

/// <summary>
/// The database went away at the one moment at which nobody can tell whether the entries were written: whoever gave the command
/// has to look before giving it again.
/// </summary>
public sealed class UncertainException() : RefusedException(
    "提交的那一刻数据库断了，一时查不出这次写没写进去。请先用 luoshi ledger log 看账本里有没有，没有再重做。",
    "The database went away at the moment of committing, and whether this was written could not be found out. Look with luoshi ledger log, and do it again only where it is not there.");
