using System.Net;
using System.Text;
using Luoshi.Desk.Registers;
using Luoshi.Ledger;
using Luoshi.Packs.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Web.Tests.Registers;

/// <summary>A clerk makes a register from the sheet that is in use, and sees no YAML unless they ask for it.</summary>
public sealed class FromSheetTests : IAsyncLifetime
{
    private const string At = "/desk/registers/from-sheet", Fields = At + "/fields";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    private RegisterDesk Desk => _county.Office.Registers;

    [Fact]
    public async Task Columns_become_fields_of_the_kind_that_their_cells_have_and_rows_become_records()
    {
        using var office = await _county.As(Role.Supervisor);
        await Proposed(office);
        Assert.Equal(
            ["杆号 Text", "所在乡镇 Place", "光源 Choice", "功率 Number", "造价 Money", "亮灯日期 Date", "损坏 Flag", "备注 Text"],
            office.Page.Document.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector("select") is not null).Select(row => $"{row.QuerySelector("input[name^=name]")!.GetAttribute("value")} {row.QuerySelector("option[selected]")!.GetAttribute("value")}"));
        Assert.Contains("身份证", office.Page.Only("tbody .wrong").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("650101", office.Page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit(Fields, ("id", "Street Lamps"), ("keeper", "住建局"), ("do", "declare")));
        Assert.Equal(HttpStatusCode.OK, await office.Submit(Fields, ("id", "street-lamps"), ("keeper", "住建局"), ("code-0", "pole"), ("do", "declare")));

        var register = Desk.Register("street-lamps");
        Assert.Equal((12, "住建局", "路灯"), (register.Records, register.Declared.Keeper, register.Declared.Name.Chinese));
        Assert.Equal(("L01", "60", "2024-03-01"), (Held("pole"), Held("c4"), Held("c6")));
        Assert.DoesNotContain(register.Declared.Fields, field => field.Name.Chinese.Contains("身份证", StringComparison.Ordinal));

        string Held(string code) => Desk.Record("street-lamps", 1).Fields[code];
    }

    [Fact]
    public async Task What_was_corrected_counts_and_rows_that_do_not_fit_are_told()
    {
        using var office = await _county.As(Role.Supervisor);
        await Proposed(office);
        await office.Submit(Fields, ("id", "street-lamps"), ("keeper", "住建局"), ("kind-8", "Number"), ("do", "declare"));
        Assert.Contains("12 行有错", office.Said, StringComparison.Ordinal);
        Assert.Null(Desk.FindRegister("street-lamps"));

        await office.Submit(Fields, ("name-8", "户主姓名"), ("kind-8", "Text"), ("do", "declare"));
        Assert.Contains("户主", office.Said, StringComparison.Ordinal);
        Assert.Null(Desk.FindRegister("street-lamps"));
    }

    [Fact]
    public async Task The_YAML_that_is_downloaded_is_what_a_pack_would_say()
    {
        using var office = await _county.As(Role.Supervisor);
        await Proposed(office);
        var form = office.Page.Document.QuerySelectorAll("form").Last(form => form.GetAttribute("action") == Fields);
        var typed = form.QuerySelectorAll("input[name], select[name]").Where(field => field.GetAttribute("type") != "checkbox" || field.HasAttribute("checked"))
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.QuerySelector("option[selected]")?.GetAttribute("value") ?? field.GetAttribute("value") ?? "on"))
            .Where(field => field.Key is not ("id" or "keeper")).Concat([new("id", "street-lamps"), new("keeper", "住建局"), new("do", "yaml")]);
        using var given = await office.Ask(new(HttpMethod.Post, Fields) { Content = new FormUrlEncodedContent(typed) });
        var yaml = await given.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var declared = RegisterText.Read(yaml, "lamps", 1);
        Assert.Equal(FieldKind.Money, declared.Fields.Single(field => field.Name.Chinese == "造价").Kind);
        Assert.Equal(["LED", "高压钠灯"], declared.Fields.Single(field => field.Kind == FieldKind.Choice).Choices.Select(choice => choice.Name.Chinese));
    }

    [Fact]
    public async Task A_sheet_without_headings_is_no_register()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open(At);

        Assert.Equal(HttpStatusCode.BadRequest, await office.Send(At, "table", [("空.csv", "只有一格\n"u8.ToArray())], ("do", "propose")));
        Assert.Contains("没有找到表头", office.Said, StringComparison.Ordinal);
    }

    private static async Task Proposed(Browser office)
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(row => $"{row},L{row:00},河东镇,{(row % 2 == 0 ? "LED" : "高压钠灯")},{50 + row * 10},1.{row},2024-03-{row:00},{(row == 5 ? "是" : "否")},650101199001010{row:000},第{row}处\n"));
        await office.Open(At);
        await office.Send(At, "table", [("路灯.csv", Encoding.UTF8.GetBytes("全县路灯登记表\n序号,杆号,所在乡镇,光源,功率（瓦）,造价（万元）,亮灯日期,损坏,负责人身份证号,备注\n" + rows))], ("do", "propose"));
    }
}
