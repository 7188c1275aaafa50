using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Documentation;

/// <summary>The guide to the commands describes all that the program tells of itself.</summary>
public sealed class GuideRules
{
    private const string ForAll = "Every command";

    private static readonly Dictionary<string, string> _sections = Sections(Checkout.Here().Read("docs/guide/commands.md"));

    [Fact]
    public void Every_verb_has_a_section() =>
        Offences.AssertNone(HelpPage.Of().Verbs.Where(verb => !_sections.ContainsKey($"luoshi {verb}")));

    [Fact]
    public void Every_option_is_described_where_it_belongs()
    {
        var undescribed = from verb in HelpPage.Of().Verbs
                          from option in HelpPage.Of(verb).Options
                          let described = _sections.GetValueOrDefault($"luoshi {verb}", "") + _sections[ForAll]
                          from words in option.Value.Split('|').Where(value => value.All(char.IsAsciiLetterLower)).Append(option.Key)
                          where !described.Contains(words, StringComparison.Ordinal)
                          select $"luoshi {verb} {option.Key}: {words}";

        Offences.AssertNone(undescribed);
    }

    [Fact]
    public void Every_section_of_a_verb_is_about_one_that_exists() =>
        Offences.AssertNone(_sections.Keys.Where(title => title.StartsWith("luoshi ", StringComparison.Ordinal)).Select(title => title["luoshi ".Length..]).Except(HelpPage.Of().Verbs));

    private static Dictionary<string, string> Sections(string guide) =>
        guide.Split("\n## ").Skip(1).ToDictionary(section => section.Split('\n')[0].Trim('`', ' '), section => section);
}
