using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Tests.Mending;

public sealed class CharKindTests
{
    [Fact]
    public void The_marks_that_cut_a_clause_are_listed_whole() =>
        Assert.All(Enumerable.Range(char.MinValue, char.MaxValue + 1), code =>
            Assert.Equal(CharKind.ClauseMarks.Contains((char)code), CharKind.CutsClause((char)code)));
}
