using System.Globalization;
using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Documentation;

public sealed class DecisionRules
{
    private const string Folder = "docs/decisions/";
    private const int LongestRecord = 120;

    private static readonly Checkout _checkout = Checkout.Here();
    private static readonly List<string> _records =
        [.. _checkout.Tracked().Where(path => path.StartsWith(Folder, StringComparison.Ordinal) && char.IsAsciiDigit(path[Folder.Length])).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_record_is_listed()
    {
        var list = Page.All.Single(page => page.Path == Folder + "README.md");

        Assert.NotEmpty(_records);
        Offences.AssertNone(_records.Except(list.Links.Select(link => Folder + link.Text)));
    }

    [Fact]
    public void Records_are_numbered_without_a_gap() =>
        Assert.Equal(
            Enumerable.Range(1, _records.Count),
            _records.Select(path => int.Parse(path.AsSpan(Folder.Length, 4), CultureInfo.InvariantCulture)));

    [Fact]
    public void No_record_is_longer_than_a_reader_has_patience_for() =>
        Offences.AssertNone(_records.Where(path => _checkout.Read(path).Split('\n').Length > LongestRecord));
}
