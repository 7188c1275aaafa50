namespace Luoshi.Documents.Tests.Ofd;

/// <summary>What the text objects of a page say, and where.</summary>
public sealed class OfdTextTests
{
    private const string Sentence = "全年新建改建农村公路132公里。";

    [Theory]
    [InlineData("g 9 5 2.5 2.5 2.5 g 3 5")]
    [InlineData("5 5 5 5 5 5 5 5 5 5 2.5 2.5 2.5 5 5")]
    [InlineData("g 10 5 g 3 2.5 g 100000000 5")]
    [InlineData("5")]
    [InlineData("")]
    [InlineData("g g 5 g")]
    public void A_line_is_read_whatever_its_distances(string deltas) => Assert.Equal(Sentence + "\n", Read(Text(Sentence, deltas)));

    [Fact]
    public void Objects_are_read_by_their_places_not_by_their_order_in_the_file() => Assert.Equal(
        "第一行的文字在上面，第二行的文字在下面。\n",
        Read(Text("第二行的文字在下面。", y: 60) + Text("第一行的文字", x: 20, y: 50) + Text("在上面，", x: 50, y: 50)));

    [Theory]
    [InlineData("CTM=\"2 0 0 2 0 0\" Size=\"2.5\"", "2.5")]
    [InlineData("CTM=\"0.1 0 0 0.1 0 0\" Size=\"50\"", "50")]
    [InlineData("Size=\"5\" HScale=\"1\"", "5")]
    public void A_transformation_places_and_sizes_the_text(string attributes, string delta)
    {
        var intake = Open($"<ofd:TextObject ID=\"9\" Boundary=\"30 40 150 10\" Font=\"2\" {attributes}><ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"g 11 {delta}\">年内建成三座水库和大坝</ofd:TextCode></ofd:TextObject>");

        var box = intake.Document.Layout.BoxesOf(new Vocabulary.Span(0, 11))[0];

        Assert.Equal("年内建成三座水库和大坝\n", intake.Document.Text);
        Assert.Equal(30 * 72 / 25.4, box.Left, 0.1);
        Assert.Equal(85 * 72 / 25.4, box.Right, 0.1);
        Assert.Equal(5 * 72 / 25.4, box.Bottom - box.Top, 0.1);
    }

    [Fact]
    public void A_second_code_goes_on_where_it_says()
    {
        var text = $"<ofd:TextObject ID=\"9\" Boundary=\"30 40 150 10\" Font=\"2\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 5 5\">全年新建公路</ofd:TextCode><ofd:TextCode X=\"30\" DeltaX=\"2.5 2.5 2.5 5 5\">132公里。</ofd:TextCode></ofd:TextObject>";

        Assert.Equal("全年新建公路132公里。\n", Read(text));
    }

    [Fact]
    public void Text_on_a_page_printed_sideways_is_read_in_its_own_direction() => Assert.Equal(
        "第一行读起来是朝上的，第二行在它的右边。\n",
        Read(Sideways("第一行读起来是朝上的，", 50) + Sideways("第二行在它的右边。", 60)));

    [Fact]
    public void Hidden_objects_and_those_outside_of_the_page_are_no_text()
    {
        var intake = Open(Text(Sentence) + Text("看不见", attributes: "Visible=\"false\"", y: 80) + Text("在页外", x: 400, y: 90));

        Assert.Equal(Sentence + "\n", intake.Document.Text);
        Assert.Contains(intake.LeftOut, left => left.Kind == OmissionKind.HiddenText);
    }

    [Fact]
    public void A_ruled_table_is_read_row_by_row()
    {
        var rules = string.Concat(Enumerable.Range(0, 3).Select(step => Path($"M 20 {50 + 10 * step} L 120 {50 + 10 * step}") + Path($"M {20 + 50 * step} 50 L {20 + 50 * step} 70")));

        Assert.Equal("指标\t目标\n新增就业\t2600人\n", Read(rules + Text("指标", x: 25, y: 57) + Text("目标", x: 75, y: 57) + Text("新增就业", x: 25, y: 67) + Text("2600人", x: 75, y: 67)));
    }

    [Fact]
    public void Objects_in_blocks_inside_blocks_are_read() =>
        Assert.Equal(Sentence + "\n", Read($"<ofd:PageBlock ID=\"7\"><ofd:PageBlock ID=\"8\">{Text(Sentence)}</ofd:PageBlock></ofd:PageBlock>"));

    private static string Read(string objects) => Open(objects).Document.Text;

    private static Intake Open(string objects)
    {
        var file = new OfdFile();
        file.AddDocument([objects]);
        return DocumentOpener.Open("x.ofd", file.Bytes());
    }

    private static string Text(string words, string deltas = "", double x = 20, double y = 50, string attributes = "") =>
        $"<ofd:TextObject ID=\"9\" Boundary=\"{x} {y - 5} 150 7\" Font=\"2\" Size=\"5\" {attributes}><ofd:TextCode X=\"0\" Y=\"5\" {(deltas.Length > 0 ? $"DeltaX=\"{deltas}\"" : "")}>{words}</ofd:TextCode></ofd:TextObject>";

    private static string Sideways(string words, double x) =>
        $"<ofd:TextObject ID=\"9\" Boundary=\"{x} 200 7 150\" CTM=\"0 -1 1 0 0 0\" Font=\"2\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g {words.Length} 5\">{words}</ofd:TextCode></ofd:TextObject>";

    private static string Path(string data) => $"<ofd:PathObject ID=\"9\" Boundary=\"0 0 210 297\" LineWidth=\"0.2\"><ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>";
}
