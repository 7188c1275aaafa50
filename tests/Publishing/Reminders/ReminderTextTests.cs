using Luoshi.Publishing.Reminders;

namespace Luoshi.Publishing.Tests.Reminders;

public sealed class ReminderTextTests
{
    [Fact]
    public void A_unit_is_told_each_thing_that_it_owes_in_one_line() => Golden.Equal("Reminders/unit.golden.txt", ReminderText.Of(Letters.ToUnit) + "\n");

    [Fact]
    public void A_leader_is_asked_to_sign_and_not_urged() => Golden.Equal("Reminders/leader.golden.txt", ReminderText.Of(Letters.ToLeader) + "\n");

    [Fact]
    public void Months_and_tasks_of_another_year_name_it() => Golden.Equal("Reminders/january.golden.txt", ReminderText.Of(Letters.InJanuary) + "\n");

    [Fact]
    public void What_readers_point_out_and_deputies_ask_stands_in_between_without_their_words() => Golden.Equal("Reminders/cases.golden.txt", ReminderText.Of(Letters.OnCases) + "\n");

    [Fact]
    public void The_subject_says_how_much_and_how_much_of_it_is_over_time() =>
        Assert.Equal("【督办提醒】水利局：10件事项待办，其中5件已超期（2026年11月30日）", ReminderText.SubjectOf(Letters.ToUnit));
}
