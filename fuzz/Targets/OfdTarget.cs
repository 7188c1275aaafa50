using Luoshi.Documents.Tests.Ofd;
using Luoshi.Fuzz.Packing;
using Luoshi.Fuzz.Seeds;

namespace Luoshi.Fuzz.Targets;

/// <summary>
/// Parts: objects of the first page and of the second, of the template page, annotations of the first page, entries of the common data, of the document,
/// of each page, and a font.
/// </summary>
internal sealed class OfdTarget() : FormatTarget("ofd", "PK")
{
    private const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    protected override byte[] Pack(Parts parts)
    {
        var file = new OfdFile();
        file.AddDocument(parts.Has(1) ? [parts.Text(0), parts.Text(1)] : [parts.Text(0)], parts.Text(4), parts.Text(5), parts.Text(6));
        if (parts.Has(2)) file.AddPage("Doc_0/Tpl.xml", parts.Text(2));
        if (parts.Has(3)) file.Add("Doc_0/Annot.xml", $"<ofd:PageAnnot {Space}>{parts.Text(3)}</ofd:PageAnnot>");
        file.Add("Doc_0/Annots.xml", $"<ofd:Annotations {Space}><ofd:Page PageID=\"1\"><ofd:FileLoc>Annot.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>");
        file.Add("Doc_0/DocumentRes.xml", $"<ofd:Res {Space} BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"3\" FontName=\"x\"><ofd:FontFile>x.ttf</ofd:FontFile></ofd:Font></ofd:Fonts></ofd:Res>");
        file.Add("Doc_0/Res/x.ttf", parts.Bytes(7));
        return file.Bytes();
    }

    protected override IEnumerable<(string Name, string[] Parts)> Parted(Sample sample) => OfdSeeds.Parted(sample);

    protected override IEnumerable<(string Name, byte[] Input)> Whole(Sample sample) => [("whole", OfdFile.OfReport([.. sample.Lines.Take(5)]))];
}
