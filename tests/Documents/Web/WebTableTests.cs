namespace Luoshi.Documents.Tests.Web;

public sealed class WebTableTests
{
    private const string Lead = "<p>今年的主要指标安排如下表所示，请各位代表一并审议。</p>";
    private const string LeadText = "今年的主要指标安排如下表所示，请各位代表一并审议。\n";

    [Fact]
    public void A_row_is_a_line_with_a_tab_between_cells()
    {
        var table = "<table><tr><th>指标</th><th>单位</th><th>目标</th></tr><tr><td>生产<br>总值</td><td>亿元</td><td><p>132.5</p></td></tr></table>";

        Assert.Equal(LeadText + "指标\t单位\t目标\n生产总值\t亿元\t132.5\n", WebPages.Read(Lead + table));
    }

    [Fact]
    public void An_empty_cell_keeps_its_place()
    {
        var table = "<table><tr><td>粮食</td><td></td><td>21</td></tr><tr><td></td><td>万吨</td><td>&nbsp;</td></tr></table>";

        Assert.Equal(LeadText + "粮食\t\t21\n\t万吨\n", WebPages.Read(Lead + table));
    }

    [Fact]
    public void A_table_of_figures_behind_the_box_of_the_text_belongs_to_it()
    {
        var page = $"<div id=a><div id=b>{string.Concat(Enumerable.Repeat(Lead, 30))}</div><div><table><tr><td>指标</td><td>目标</td></tr><tr><td>就业</td><td>2600人</td></tr></table></div></div>";

        Assert.EndsWith("指标\t目标\n就业\t2600人\n", WebPages.Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_buttons_are_values_inside_a_table_of_a_text()
    {
        var table = "<table><tr><td>规模</td><td>大</td></tr><tr><td>项目</td><td>无</td></tr></table>";

        Assert.Equal(LeadText + "规模\t大\n项目\t无\n" + LeadText, WebPages.Read(Lead + table + Lead));
    }

    [Fact]
    public void A_table_that_lays_out_a_text_is_no_row()
    {
        var text = string.Concat(Enumerable.Repeat(Lead, 12));

        Assert.Equal(string.Concat(Enumerable.Repeat(LeadText, 24)), WebPages.Read($"<table><tr><td>{text}</td><td>{text}</td></tr></table>"));
    }
}
