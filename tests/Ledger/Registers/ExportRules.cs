using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Tests.Registers;

/// <summary>A register whose truth is in another system is filled by its export and by nothing else; the export may come as often as it likes.</summary>
public sealed class ExportRules
{
    private readonly WaterOffice _office = new();

    public ExportRules()
    {
        var declared = WaterOffice.Version(1);
        _office.County.Give(new DeclareRegisters([declared with
        {
            Version = 2,
            Truth = Truth.Upstream,
            Upstream = "取水许可系统",
            Key = ["township", "dug_on"],
            Fields = [.. declared.Fields.Select(field => field with { Unique = false })],
        }]), Rehearsal.Office);
    }

    [Fact]
    public void What_is_typed_by_hand_is_refused_with_where_it_belongs()
    {
        Assert.Contains("取水许可系统", _office.County.Refuse(new EnterRecords(WaterOffice.Wells, [Row("河东镇", "2025-03-05", 80)]), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Take(Row("河东镇", "2025-03-05", 80));
        Assert.Contains("取水许可系统", _office.County.Refuse(new ChangeRecord(WaterOffice.Wells, 1, WaterOffice.Values("depth=90")), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Taken_again_it_doubles_nothing_and_changes_what_changed()
    {
        Take(Row("河东镇", "2025-03-05", 80), Row("河西乡", "2025-03-05", 60));
        Assert.Contains("一样", _office.County.Refuse(Export(Row("河东镇", "2025-03-05", 80), Row("河西乡", "2025-03-05", 60)), Rehearsal.WaterReporter).Chinese, StringComparison.Ordinal);

        Take(Row("河东镇", "2025-03-05", 85), Row("河西乡", "2025-03-05", 60), Row("河东镇", "2025-04-01", 40));

        Assert.Equal(3, _office.County.State.LastRecord(WaterOffice.Wells));
        Assert.Equal("85", _office.County.State.Record(WaterOffice.Wells, 1).Fields["depth"]);
        Assert.Equal(145, _office.Figure("metres-dug", "2025-03").Value);
    }

    [Fact]
    public void A_row_that_stands_twice_in_one_export_is_one_record() =>
        Assert.Equal(1, Taken(Row("河东镇", "2025-03-05", 80), Row("河东镇", "2025-03-05", 80)));

    [Fact]
    public void A_row_whose_record_was_struck_off_is_entered_anew()
    {
        Take(Row("河东镇", "2025-03-05", 80));
        _office.County.Give(new StrikeRecord(WaterOffice.Wells, 1), Rehearsal.Office, "上级已删");

        Take(Row("河东镇", "2025-03-05", 80));

        Assert.Equal(2, _office.County.State.LastRecord(WaterOffice.Wells));
    }

    [Fact]
    public void Rows_that_are_wrong_are_told_one_by_one_and_nothing_is_written()
    {
        var refused = Assert.IsType<RecordsRefusedException>(_office.County.Refuse(Export(Row("河东镇", "2025-03-05", 80), Row("河西乡", "2025-03-05", 9_000)), Rehearsal.WaterReporter));

        Assert.Equal([1], refused.Complaints.Select(one => one.Record));
        Assert.Equal(0, _office.County.State.LastRecord(WaterOffice.Wells));
    }

    [Fact]
    public void An_export_is_for_no_register_that_is_kept_here()
    {
        var here = new WaterOffice();

        here.County.Refuse(Export(Row("河东镇", "2025-03-05", 80)), Rehearsal.WaterReporter);
    }

    private static NewRecord Row(string township, string dugOn, int depth) => WaterOffice.Typed($"label=A township={township} purpose=field dug_on={dugOn} depth={depth}");

    private static TakeExport Export(params NewRecord[] rows) => new(WaterOffice.Wells, rows);

    private void Take(params NewRecord[] rows) => _office.County.Give(Export(rows), Rehearsal.WaterReporter);

    private int Taken(params NewRecord[] rows)
    {
        Take(rows);
        return _office.County.State.LastRecord(WaterOffice.Wells);
    }
}
