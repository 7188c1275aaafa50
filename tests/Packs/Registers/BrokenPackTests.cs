using Luoshi.Packs.Registers;
using Luoshi.Tests;

namespace Luoshi.Packs.Tests.Registers;

/// <summary>Packs as a clerk might first write them: each is refused with the line and what to do.</summary>
public sealed class BrokenPackTests
{
    private const string Good = """
        register: lamps
        name: 路灯台账
        keeper: 住建局
        truth: here
        fields:
          - { code: pole, name: 杆号, type: text, required: true, unique: true }
          - { code: kind, name: 光源, type: choice, choices: [{ code: led, name: LED }, { code: sodium, name: 钠灯 }] }
          - { code: watts, name: 功率, type: number, unit: 瓦, least: 1 }
          - { code: lit_on, name: 亮灯日期, type: date }
          - { code: left, name: 左杆, type: reference, register: lamps, only: [{ field: kind, is: led }] }
          - { code: right, name: 右杆, type: reference, register: lamps }
          - { code: near, name: 近亲, type: inbreeding, parents: { sire: left, dam: right, born: lit_on }, warn-above: 0.1 }
          - { code: cost, name: 造价, type: computed, formula: watts * 2 }
        states:
          - { code: planned, name: 计划 }
          - { code: lit, name: 在用 }
        moves:
          - { code: light, name: 亮灯, from: planned, to: lit, needs: lit_on }
        checks:
          - { that: watts <= 400, name: 功率超过 400 瓦 }
        rollups:
          - { id: lamps-lit, name: 在用路灯, how: count, where: "state = 'lit'", on: lit_on, standing: true, unit: 盏 }
        lists:
          - { code: all, name: 全部, columns: [pole, kind], sort: lit_on }
        public: { columns: pole }
        case:
          title: pole
          matter: kind
          limits:
            - { for: handle, where: "kind = 'led'", hours: 24, from: 2025-01-01, source: 惯例 }
            - { for: handle, working-days: 5, from: 2025-01-01, source: 惯例 }
          call-back:
            satisfaction: [{ code: content, name: 满意, counts: yes }]
        """;

    private static readonly (string Was, string Is)[] _mistakes =
    [
        ("register: lamps", "register: Lamps"),
        ("keeper: 住建局\n", ""),
        ("truth: here", "truth: elsewhere"),
        ("truth: here", "truth: upstream"),
        ("code: watts", "code: 功率"),
        ("code: watts", "code: kind"),
        ("code: watts", "code: state"),
        ("name: 杆号", "name: 户主姓名"),
        ("name: 路灯台账", "name: 村民台账"),
        ("type: number", "type: numeric"),
        (", choices: [{ code: led, name: LED }, { code: sodium, name: 钠灯 }]", ""),
        ("type: date }", "type: date, least: 3 }"),
        ("is: led", "is: gas"),
        ("parents: { sire: left, dam: right, born: lit_on }, ", ""),
        ("sire: left", "sire: pole"),
        ("born: lit_on", "born: kind"),
        ("warn-above: 0.1", "warn-above: 10"),
        ("formula: watts * 2", "formula: watts *"),
        ("formula: watts * 2", "formula: cost + 1"),
        ("formula: watts * 2", "formula: watts + pole"),
        ("to: lit", "to: broken"),
        ("needs: lit_on", "needs: lit_at"),
        ("that: watts <= 400", "that: watts + 400"),
        ("that: watts <= 400", "that: watt <= 400"),
        ("state = 'lit'", "state = 'lighted'"),
        ("that: watts <= 400", "that: kind != 'gas'"),
        ("how: count", "how: sum"),
        ("how: count", "how: average"),
        ("on: lit_on, standing", "on: pole, standing"),
        ("standing: true", "until: lit_on"),
        ("sort: lit_on", "sort: price"),
        ("columns: pole }", "columns: [pole, prices] }"),
        ("lists:", "list:"),
        ("choices: [{ code: led, name: LED }, { code: sodium, name: 钠灯 }]", "table: kinds.csv"),
        ("title: pole", "title: watts"),
        ("matter: kind", "matter: colour"),
        ("code: lit_on, name: 亮灯日期", "code: case_lit, name: 亮灯日期"),
        ("for: handle, working-days: 5", "for: handling, working-days: 5"),
        ("for: handle, working-days: 5", "for: sign, working-days: 5"),
        ("working-days: 5", "working-days: 5, months: 1"),
        ("working-days: 5", "months: 0"),
        ("hours: 24", "working-days: -1"),
        ("where: \"kind = 'led'\", hours: 24", "hours: 24"),
        ("kind = 'led'\", hours", "kind = 'oil'\", hours"),
        ("counts: yes", "counts: maybe"),
    ];

    [Fact]
    public void The_good_one_can_be_used() => Assert.Equal("路灯台账", Read(Good).Registers.Single().Name.Chinese);

    [Fact]
    public void Each_mistake_is_told_with_its_line_and_the_way_out() => Golden.Equal(
        Path.Combine("Registers", "broken-packs.golden.md"),
        string.Join("\n", _mistakes.Select(mistake => $"`{mistake.Was.Trim()}` → `{mistake.Is.Trim()}`\n\n- {Told(mistake).Chinese}\n- {Told(mistake).English}\n")));

    private static PackException Told((string Was, string Is) mistake)
    {
        Assert.Contains(mistake.Was, Good, StringComparison.Ordinal);
        return Assert.Throws<PackException>(() => Read(Good.Replace(mistake.Was, mistake.Is, StringComparison.Ordinal)));
    }

    private static BusinessPack Read(string register)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "registers"));
        folder.Write("pack.yaml", "name: 路灯\nversion: 1\n");
        folder.Write(Path.Combine("registers", "lamps.yaml"), register);
        try
        {
            return BusinessPacks.Read(folder.Path);
        }
        catch (PackException refused)
        {
            var place = refused.Place with { File = "lamps.yaml" };
            throw new PackException(place, Behind(refused.Chinese), Behind(refused.English));
        }
    }

    // The folder is another each time.
    private static string Behind(string told) => told[(told.IndexOfAny(['：', ':']) + 1)..].Trim();
}
