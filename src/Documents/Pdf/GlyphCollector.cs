using Luoshi.Documents.Printed;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Luoshi.Documents.Pdf;

/// <summary>
/// Runs the operations of a page and keeps what a reader of text needs: glyphs with their places, straight lines, and that there are
/// pictures. Nothing is painted.
/// </summary>
internal sealed class GlyphCollector(
    PrintedPage page,
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner pdfScanner,
    IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    BoundedParsing parsing)
    : BaseStreamProcessor<PrintedPage>(
        pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsing)
{
    private readonly PageBudget _budget = new(parsing, pageNumber);
    private readonly RulingCollector _rulings = new(page);

    public override PrintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return page;
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        parsing.Work.Check();
        foreach (var operation in operations)
            if (!Painting.Contains(operation.Operator))
                operation.Run(this);
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.SpendGlyph();
        var invisible = currentState.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;
        // Scanners lay recognized text under the picture of the page; it is all that can be read there.
        if (invisible && !page.IsScan) page.Hidden++;
        else page.Add(GlyphPlace.On(page, renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox.Width), Characters.Of(font, code, unicode));
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName) =>
        _budget.SpendForm(() => base.ProcessFormXObject(formStream, xObjectName));

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture();

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture();

    public override void MoveTo(double x, double y) => _rulings.MoveTo(CurrentTransformationMatrix.Transform(new PdfPoint(x, y)));

    public override void LineTo(double x, double y) => _rulings.LineTo(CurrentTransformationMatrix.Transform(new PdfPoint(x, y)));

    public override void Rectangle(double x, double y, double width, double height) => _rulings.Rectangle(
        CurrentTransformationMatrix.Transform(new PdfPoint(x, y)), CurrentTransformationMatrix.Transform(new PdfPoint(x + width, y + height)));

    public override PdfPoint? CloseSubpath()
    {
        _rulings.Close();
        return null;
    }

    public override void StrokePath(bool close) => _rulings.Stroke(close);

    public override void FillPath(FillingRule fillingRule, bool close) => _rulings.Fill();

    public override void FillStrokePath(FillingRule fillingRule, bool close) => _rulings.Stroke(close);

    public override void EndPath() => _rulings.Forget();

    public override void ClosePath() => _rulings.Forget();

    public override void BeginSubpath()
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => _rulings.Curve();

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => _rulings.Curve();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    private void AddPicture()
    {
        var area = CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1)).Normalise();
        page.AddPicture(area.Width * area.Height);
    }
}
