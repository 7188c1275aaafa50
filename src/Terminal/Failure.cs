using Luoshi.Corpus;
using Luoshi.Documents;
using Luoshi.Ledger;
using Luoshi.Packs;

namespace Luoshi.Terminal;

/// <summary>Something that keeps a command from being carried out, with the sentence that tells the user.</summary>
internal sealed class Failure(Sentence sentence) : Exception(sentence.English)
{
    public Sentence Sentence { get; } = sentence;

    /// <summary>The sentence for any error: what the user can do about it or, where it is a fault of the program, where that lies.</summary>
    public static Sentence Explain(Exception cause, string what) => cause switch
    {
        Failure failure => failure.Sentence,
        RefusedException refused => new(refused.Chinese, refused.English),
        PackException pack => new(pack.Chinese, pack.English),
        CorpusException corpus => new(corpus.Chinese, corpus.English),
        UnreadableException unreadable => new(unreadable.Chinese, unreadable.English),
        OperationCanceledException => new($"{what} 没有读完：已中断。", $"{what} was not finished: interrupted."),
        OutOfMemoryException => new($"内存不够，{what} 没有处理完。", $"Out of memory: {what} was not finished."),
        _ => new(
            $"处理 {what} 时程序自己出了错（{Trace(cause)}）。这是程序的毛病，请连同文件报告给维护者。",
            $"The program itself failed on {what} ({Trace(cause)}). This is a fault of the program: please report it with the file."),
    };

    /// <summary>What it was and in which method, without the path of whoever built the program.</summary>
    private static string Trace(Exception cause) => $"{cause.GetType().Name}: {cause.Message} @ {cause.TargetSite?.DeclaringType?.Name}.{cause.TargetSite?.Name}";
}
