using System.Globalization;
using Luoshi.Ledger.Storage.Views;

namespace Luoshi.Ledger.Storage.Tests.Views;

/// <summary>Rows of one kind, that count how many of them are read.</summary>
internal sealed class Rows : IRows
{
    private readonly Thing[]? _things;

    private Rows(Thing[]? things) => _things = things;

    public int Read { get; private set; }

    /// <summary>Rows that nobody may read.</summary>
    public static Rows Unread => new(null);

    public static Rows Of(params Thing[] things) => new([.. things.OrderBy(thing => thing.Id, StringComparer.Ordinal)]);

    public static Rows Many(string kind, int count) =>
        Of([.. Enumerable.Range(0, count).Select(number => new Thing(kind, number.ToString("D6", CultureInfo.InvariantCulture), ""))]);

    public Entity? One(string id) => Counted(thing => thing.Id == id).SingleOrDefault();

    public IReadOnlyList<Entity> All(string prefix) => Counted(thing => thing.Id.StartsWith(prefix, StringComparison.Ordinal));

    public bool AreMoreThan(int count, string prefix) => _things!.Count(thing => thing.Id.StartsWith(prefix, StringComparison.Ordinal)) > count;

    public IReadOnlyList<T> Excerpts<T>(string prefix) where T : IExcerpt<T> => [.. All(prefix).Select(T.TakenFrom)];

    private Thing[] Counted(Func<Thing, bool> asked)
    {
        Thing[] read = [.. (_things ?? throw new InvalidOperationException("Nothing was to be read.")).Where(asked)];
        Read += read.Length;
        return read;
    }
}
