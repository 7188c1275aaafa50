using System.Data.Common;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>Tells what the database answers in words of the ledger.</summary>
internal sealed class Guard(Database database)
{
    /// <exception cref="RefusedException">The database failed; the sentence says what that means.</exception>
    public T Over<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (DbException cause)
        {
            throw database.Explain(cause);
        }
    }

    /// <inheritdoc cref="Over{T}" />
    public void Over(Action action) => Over(() =>
    {
        action();
        return true;
    });
}
