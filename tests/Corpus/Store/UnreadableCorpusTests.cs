using Luoshi.Corpus.Asking;

namespace Luoshi.Corpus.Tests.Store;

public sealed class UnreadableCorpusTests
{
    /// <summary>A file that exists, and of which nobody, not even root, can read the beginning.</summary>
    private const string Unreadable = "/proc/self/mem";

    [Fact]
    public void A_corpus_that_is_only_asked_is_never_said_not_to_be_written()
    {
        Assert.SkipUnless(File.Exists(Unreadable), "This system has no such file.");

        var refused = Assert.Throws<CorpusException>(() => CorpusFile.Open(Unreadable).Dispose());

        Assert.Contains("读不了", refused.Chinese, StringComparison.Ordinal);
    }
}
