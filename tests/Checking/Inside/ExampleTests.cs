using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Tests.Inside;

/// <summary>Reads examples.md and holds each sentence to its findings.</summary>
public class ExampleTests
{
    private const string Review = "政府工作报告\n\n一、2024年工作回顾\n\n一年来，我们主要做了以下工作：\n\n";
    private const string Plan = "\n\n二、2025年工作安排\n\n今年，我们要做好以下工作：\n\n";

    public static IEnumerable<TheoryDataRow<string, string, string>> Examples()
    {
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Inside", "examples.md")).Split("\n## ")[1..])
        {
            var lines = block.TrimEnd().Split('\n');
            var words = lines.Single(line => line.StartsWith("> ", StringComparison.Ordinal))[2..];
            yield return new(lines[0], words, string.Join('\n', lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_has_these_findings_and_no_other(string name, string words, string expected)
    {
        var planned = name.StartsWith("今年", StringComparison.Ordinal);
        var text = planned ? $"{Review}完成了各项任务。{Plan}{words}" : $"{Review}{words}{Plan}继续努力。";
        Document document = new("examples.md", text, new string('0', 64));
        var found = ReportCheck.Of(new(ReportReader.Read(document, Lexicon.Default), null, [])).Where(finding => !finding.Rule.StartsWith("worded", StringComparison.Ordinal)).Select(finding => Line(document, finding)).ToList();
        var wanted = expected == "–" ? [] : expected.Split('\n');
        Assert.True(found.Count == wanted.Length && found.Zip(wanted).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal)), $"{name}\nfound:\n{string.Join('\n', found)}\nwanted:\n{expected}");
    }

    private static string Line(Document document, Finding finding) =>
        $"{finding.Verdict.ToString().ToLowerInvariant()} {finding.Rule} {document.Slice(finding.Span)} {finding.Arithmetic.Chinese}";
}
