using System.Buffers;
using System.Text;
using Luoshi.Publishing.Findings;
using Luoshi.Terminal.Tables;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Terminal.Checking;

/// <summary>Findings in the form that was asked for; what rounding explains and what is only vague are left out where people would not see the rest for them.</summary>
/// <param name="format">table, json, xlsx, csv or html.</param>
/// <param name="all">Whether nothing is left out.</param>
/// <param name="toFile">Whether the table goes to a file.</param>
/// <param name="voice">The language.</param>
internal sealed class FindingForms(string format, bool all, bool toFile, Voice voice)
{
    public bool IsTable => format == "table";

    /// <summary>What is shown of all that was found.</summary>
    public IReadOnlyList<Finding> Shown(IReadOnlyList<Finding> found) =>
        all || format is "json" or "csv" ? found : [.. found.Where(finding => finding.Verdict != Verdict.Rounding && !(IsTable && IsOfWording(finding)))];

    /// <param name="reports">What was compared.</param>
    /// <param name="found">All that was found.</param>
    /// <param name="goesOn">Whether it stands below that of another report in one stream.</param>
    public byte[] Rendered(Compared reports, IReadOnlyList<Finding> found, bool goesOn = false)
    {
        var shown = Shown(found);
        if (IsTable) return Table(reports, shown);
        if (format == "html") return Encoding.UTF8.GetBytes(FindingsPage.Of(reports, shown, voice.Say("zh-CN", "en"), Say));
        if (format == "xlsx")
        {
            using var workbook = new MemoryStream();
            FindingFiles.WriteWorkbook(workbook, reports, shown, Say);
            return workbook.ToArray();
        }
        ArrayBufferWriter<byte> bytes = new();
        if (format == "csv") FindingFiles.WriteCsv(bytes, reports, shown, Say, goesOn);
        else FindingsJson.Write(bytes, reports, shown, Say);
        return bytes.WrittenSpan.ToArray();
    }

    public void Count(IReadOnlyList<Finding> found)
    {
        int Of(Verdict verdict) => found.Count(finding => finding.Verdict == verdict);
        voice.Remark(new(
            $"矛盾 {Of(Verdict.Wrong)} 处，存疑 {Of(Verdict.Undecidable)} 处，提示 {Of(Verdict.Notable)} 处，舍入 {Of(Verdict.Rounding)} 处。",
            $"{Of(Verdict.Wrong)} wrong, {Of(Verdict.Undecidable)} undecidable, {Of(Verdict.Notable)} notable, {Of(Verdict.Rounding)} explained by rounding."));
        if (IsTable && !all && found.Count(IsOfWording) is var vague and > 0) voice.Remark(new(
            $"提示里有 {vague} 条承诺年底难以判断做没做到；加 --all 逐条列出，各附一个问法（xlsx、csv、json、html 里都有）。",
            $"Of the notable, {vague} promises cannot be measured as worded; --all lists them, each with a question that would decide it (xlsx, csv, json and html have them)."));
    }

    /// <summary>Vague promises are many, and each has one of few questions: on the screen they would hide the rest.</summary>
    private static bool IsOfWording(Finding finding) => finding.Rule == "worded.unmeasurable";

    private byte[] Table(Compared reports, IReadOnlyList<Finding> shown)
    {
        var paper = toFile ? Paper.OfFile(voice.Language) : Paper.OfStandardOutput(voice.Language);
        using var lines = new StringWriter();
        paper.Print(lines, canvas =>
        {
            if (shown.Count > 0) new FindingList(canvas, paper, reports).Draw(shown);
        });
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private string Say(Remark remark) => voice.Say(remark.Chinese, remark.English);
}
