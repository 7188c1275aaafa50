using Luoshi.Checking.Reconciling;
using Luoshi.Extraction.Tests;

namespace Luoshi.Checking.Tests.Reconciling;

/// <summary>The thesaurus is whole, and its words do not stand in others.</summary>
public sealed class TopicsTests
{
    private static readonly string[] _lines = [.. File.ReadLines(Checkout.At("src", "Checking", "Reconciling", "topics.txt")).Where(line => line.Length > 0 && line[0] is not ('#' or '!' or '['))];

    private static readonly (string Name, string[] Words)[] _subjects = [.. _lines.Where(line => line[0] != ' ').Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1].Split(' ')))];

    [Fact]
    public void Each_subject_stands_once_each_word_in_two_subjects_at_most_and_has_two_characters_or_more()
    {
        Assert.Empty(_subjects.GroupBy(subject => subject.Name).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(_subjects.SelectMany(subject => subject.Words.Distinct()).GroupBy(word => word).Where(group => group.Count() > 2).Select(group => group.Key));
        Assert.DoesNotContain(_subjects.SelectMany(subject => subject.Words), word => word.Length < 2);
    }

    [Fact]
    public void Links_lead_to_subjects()
    {
        var names = _subjects.Select(subject => subject.Name).ToHashSet();

        Assert.DoesNotContain(_lines.Where(line => line[0] == ' ').SelectMany(line => line[4..].Split(' ')), name => !names.Contains(name));
    }

    [Theory]
    [InlineData("国家政策", "家政服务")]
    [InlineData("国家级风景名胜区", "家风")]
    [InlineData("发展道路", "城市道路建设")]
    public void A_word_inside_another_is_not_spoken_of(string words, string other) => Assert.Empty(Topics.Of(words).Intersect(Topics.Of(other)));

    [Fact]
    public void Two_words_of_one_matter_meet_in_a_subject() => Assert.NotEmpty(Topics.Of("普惠性幼儿园").Intersect(Topics.Of("学前教育")));
}
