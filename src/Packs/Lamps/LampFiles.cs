using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Packs.Lamps;

/// <summary>Reads sets of lamp rules, and refuses those that could light a good lamp on nothing.</summary>
public static class LampFiles
{
    /// <exception cref="PackException">A file cannot be used; the message says why.</exception>
    public static IReadOnlyList<LampRuleSet> Read(string folder) => PackFile.ReadFolder(folder, ReadFile);

    public static LampRuleSet ReadFile(PackFields file)
    {
        var lamps = file["lamps"].Each(ReadLamp);
        AssertOnce(file["lamps"], lamps.Select(lamp => lamp.Name));
        var rules = file["rules"].Each(rule => ReadRule(rule, lamps));
        AssertOnce(file["rules"], rules.Select(rule => rule.Name));
        return new(file["name"].Text(), file["version"].Text(), file["from"].Date())
        {
            Chinese = file["chinese"].Text(),
            English = file["english"].Text(),
            Source = file["source"].Text(),
            Lamps = lamps,
            Rules = rules,
        };
    }

    private static Lamp ReadLamp(PackFields lamp) => new(lamp["name"].Text(), lamp["colour"].Text(), StandingOf(lamp["standing"]))
    {
        Chinese = lamp["chinese"].Text(),
        English = lamp["english"].Text(),
    };

    private static LampStanding StandingOf(PackValue value) => value.OneOf(
        ("good", LampStanding.Good), ("warning", LampStanding.Warning), ("bad", LampStanding.Bad), ("neutral", LampStanding.Neutral));

    private static LampRule ReadRule(PackFields rule, IReadOnlyList<Lamp> lamps)
    {
        var lamp = rule["lamp"].OneOf([.. lamps.Select(lamp => (lamp.Name, lamp))]);
        var when = rule["when"].Fields(LampConditions.Read);
        if (when.Count == 0) throw rule["when"].Refused("规则要有至少一个条件。", "a rule needs at least one condition.");
        if (lamp.Standing == LampStanding.Good && when.All(condition => condition.Comparison == Comparison.DoesNotApply)) throw rule["when"].Refused(
            "好的灯不能只凭“不适用”点亮，要有一个已知的数。", "a good lamp cannot stand on what does not apply alone: it needs something known.");
        return new(rule["name"].Text(), lamp.Name, when)
        {
            Chinese = rule.Find("chinese")?.Text() ?? "",
            English = rule.Find("english")?.Text() ?? "",
            Choice = rule.Find("choice")?.Text() ?? "",
        };
    }

    private static void AssertOnce(PackValue list, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (!seen.Add(name))
                throw list.Refused($"“{name}”有两个。名称不能重复。", $"there are two \"{name}\". Names must differ.");
    }
}
