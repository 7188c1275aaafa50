using System.Runtime.CompilerServices;
using System.Text;

namespace Luoshi.Ledger.Tests.Access;

/// <summary>Who may give which command: all of them, by all roles, as one table that people can read.</summary>
public sealed class RoleRules
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    public static TheoryData<string, Role> Pairs => [.. from command in Commands() from role in Roles select (command.Name, role)];

    [Fact]
    public void The_table_of_commands_and_roles_is_as_agreed() => Golden.Equal("Access/roles.golden.md", Table());

    [Theory, MemberData(nameof(Pairs))]
    public void A_command_is_refused_to_every_role_that_may_not_give_it(string name, Role role)
    {
        var command = Command(Commands().Single(command => command.Name == name));
        if (command.GivenBy.Contains(role)) return;

        var refusal = Assert.Throws<RefusedException>(() => command.Decide(new FoldedState(), new Occasion(new Actor("某人", role), new DateOnly(2025, 1, 1))));

        Assert.Contains("不能做这件事", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_runs_the_system_writes_nothing_into_the_years_work() =>
        Assert.All(Commands().Where(command => command.Namespace!.Contains(".Wanted", StringComparison.Ordinal)), command =>
            Assert.DoesNotContain(Role.Administrator, Command(command).GivenBy));

    [Fact]
    public void Auditors_write_nothing() => Assert.All(Commands(), command => Assert.DoesNotContain(Role.Auditor, Command(command).GivenBy));

    [Fact]
    public void Deputies_ask_and_write_nothing_else() =>
        Assert.Equal(["AskQuestion"], Commands().Where(command => Command(command).GivenBy.Contains(Role.Deputy)).Select(command => command.Name));

    [Fact]
    public void The_public_points_out_mistakes_and_writes_nothing_else() =>
        Assert.Equal(["ReceiveCorrection"], Commands().Where(command => Command(command).GivenBy.Contains(Role.Public)).Select(command => command.Name));

    private static IEnumerable<Type> Commands() => typeof(Command).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Roles are a matter of the command's type; what else it holds is left empty.</summary>
    private static Command Command(Type type)
    {
        var constructor = type.GetConstructors().Single(candidate => candidate.GetParameters().Length > 0);
        return (Command)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Empty(parameter.ParameterType))]);
    }

    private static object? Empty(Type type) => type.IsValueType ? RuntimeHelpers.GetUninitializedObject(type) : type == typeof(string) ? "" : null;

    private static string Table()
    {
        var table = new StringBuilder();
        table.Append("| command | ").AppendJoin(" | ", Roles.Select(RoleNames.English)).Append(" | reason owed |\n");
        table.Append("|---|").Insert(table.Length, ":-:|", Roles.Length + 1).Append('\n');
        foreach (var type in Commands())
        {
            var command = Command(type);
            table.Append("| ").Append(type.Name).Append(" | ").AppendJoin(" | ", Roles.Select(role => command.GivenBy.Contains(role) ? "✓" : " "))
                .Append(" | ").Append(command.OwesReason ? "✓" : " ").Append(" |\n");
        }
        return table.ToString();
    }
}
