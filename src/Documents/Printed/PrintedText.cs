using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Printed;

/// <summary>
/// Makes running text of printed pages: running heads and page numbers go, columns and tables are read in their order, and lines are
/// joined into paragraphs, over the ends of columns and pages too.
/// </summary>
internal static class PrintedText
{
    /// <summary>Writes the pages into the composer, and what is left out of them into the tally.</summary>
    public static void Write(IReadOnlyList<PagePlan> plans, TextComposer composer, OmissionTally tally, Action check)
    {
        Furniture.TakeOut(plans, tally);
        var blocks = plans.Select(Arrange).ToList();
        var margins = Margins.Of(blocks.SelectMany(page => page).Where(block => !block.Slot.IsRow));
        var writer = new BlockWriter(composer, margins);
        foreach (var (plan, content) in plans.Zip(blocks))
        {
            check();
            writer.Start(plan.Page);
            foreach (var block in content) writer.Write(block);
        }
        writer.Finish();

        List<Block> Arrange(PagePlan plan)
        {
            check();
            return [.. plan.Sheets.SelectMany(ReadingOrder.Of)];
        }
    }
}
