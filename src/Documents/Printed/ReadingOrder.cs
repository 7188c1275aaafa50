namespace Luoshi.Documents.Printed;

/// <summary>
/// Puts what stands on a sheet in the order of reading: down the columns, and across where something spans them; tables row by row.
/// </summary>
internal sealed class ReadingOrder
{
    private const int DeepestColumns = 3;

    private readonly Sheet _sheet;
    private readonly List<Block> _blocks = [];

    private ReadingOrder(Sheet sheet) => _sheet = sheet;

    public static List<Block> Of(SheetPlan plan)
    {
        var order = new ReadingOrder(plan.Sheet);
        var items = PieceCutter.Cut(plan.Lines).ConvertAll(line => new Item(line.Box, line, null));
        items.AddRange(plan.Tables.Select(table => new Item(table.Box, null, table)));
        order.Add([.. items.OrderBy(item => item.Box.Top).ThenBy(item => item.Box.Left)], column: 1, depth: 0);
        return order._blocks;
    }

    private void Add(List<Item> items, int column, int depth)
    {
        if (depth < DeepestColumns && Gutter.Find(items) is { } gutter) AddColumns(items, gutter, column, depth);
        else AddDown(items, SlotOf(column, depth));
    }

    /// <summary>What spans the gutter parts the sheet into bands; in each band the left column is read before the right one.</summary>
    private void AddColumns(List<Item> items, float gutter, int column, int depth)
    {
        var (left, right) = (new List<Item>(), new List<Item>());
        foreach (var item in items)
            if (item.Box.Right <= gutter) left.Add(item);
            else if (item.Box.Left >= gutter) right.Add(item);
            else
            {
                Flush();
                AddDown([item], SlotOf(column, depth));
            }
        Flush();

        void Flush()
        {
            if (left.Count > 0) Add([.. left], 2 * column, depth + 1);
            if (right.Count > 0) Add([.. right], 2 * column + 1, depth + 1);
            left.Clear();
            right.Clear();
        }
    }

    private void AddDown(List<Item> items, Slot slot)
    {
        var prose = new List<Line>();
        foreach (var row in Rows(items))
        {
            if (row is [{ Line: { } line }])
            {
                prose.Add(line);
                continue;
            }
            Close(prose, slot);
            prose = [];
            AddRow(row, slot with { Column = null });
        }
        Close(prose, slot);
    }

    /// <summary>Lines side by side make a row of a table without rulings.</summary>
    private void AddRow(List<Item> row, Slot slot)
    {
        foreach (var item in row) _blocks.AddRange(item.Table?.Rows(slot) ?? []);
        IReadOnlyList<Line>[] lines = [.. row.Select(item => item.Line).OfType<Line>().Select(line => (IReadOnlyList<Line>)[line])];
        if (lines.Length > 0) _blocks.Add(Block.Row(lines, slot));
    }

    private void Close(List<Line> prose, Slot slot)
    {
        if (prose.Count > 0) _blocks.Add(new Block(prose, slot));
    }

    /// <summary>Items side by side.</summary>
    private static IEnumerable<List<Item>> Rows(List<Item> items)
    {
        List<Item> row = [];
        foreach (var item in items)
        {
            if (row.Count > 0 && !row[0].Box.SharesLineWith(item.Box))
            {
                yield return Ordered(row);
                row = [];
            }
            row.Add(item);
        }
        if (row.Count > 0) yield return Ordered(row);
    }

    private static List<Item> Ordered(List<Item> row) => row.Count == 1 ? row : [.. row.OrderBy(item => item.Box.Left)];

    private Slot SlotOf(int column, int depth) => new(column, depth, _sheet.Page.Number % 2 == 1, (int)_sheet.Width);
}
