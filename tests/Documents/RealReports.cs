using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests;

/// <summary>Real reports put into another envelope give the figures of their plain text.</summary>
internal static class RealReports
{
    /// <summary>Every third of them, for envelopes that take seconds to make.</summary>
    public static IReadOnlyList<string> Some => [.. Shared.Reports().Where((_, index) => index % 3 == 0).Take(20)];

    public static IReadOnlyList<string> All => Shared.Reports();

    public static void Require() => Assert.SkipWhen(Shared.Folder is null, Shared.Absent);

    public static Document Plain(string name) => DocumentOpener.Open(Shared.Report(name), name).Document;

    /// <summary>Of a hundred figures ninety-nine are the same, aligned in order; the reports in which one is not are written out.</summary>
    /// <param name="names">Which reports.</param>
    /// <param name="enclosed">The report of that name and plain text, as read from its envelope.</param>
    public static void AssertRead(IEnumerable<string> names, Func<string, Document, Document> enclosed)
    {
        int all = 0, same = 0;
        foreach (var name in names)
        {
            var plain = Plain(name);
            var read = enclosed(name, plain);
            var (expected, found) = (SameReading.Figures(plain, SameReading.Of(plain)), SameReading.Figures(read, SameReading.Of(read)));
            var (common, most) = (SameReading.Common(expected, found), Math.Max(expected.Count, found.Count));
            if (common < most) TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {common} of {expected.Count}, {found.Count} read");
            (all, same) = (all + most, same + common);
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{same} of {all}");
        Assert.True(all > 0 && same * 100L >= all * 99L, $"{same} of {all} figures are the same");
    }
}
