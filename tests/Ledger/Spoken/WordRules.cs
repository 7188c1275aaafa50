using System.Collections;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Spoken;

namespace Luoshi.Ledger.Tests.Spoken;

/// <summary>Whatever entries can hold has a name that people understand.</summary>
public sealed class WordRules
{
    public static TheoryData<string> Facts => [.. FactCodec.Names];

    [Theory, MemberData(nameof(Facts))]
    public void Every_fact_has_a_name(string kind) => Assert.Contains(kind, FactNames.Known);

    [Fact]
    public void No_fact_is_named_that_there_is_not() => Assert.Empty(FactNames.Known.Except(FactCodec.Names));

    [Fact]
    public void Every_entity_has_a_name() => Assert.Equal(EntityCodec.Names.Order(StringComparer.Ordinal), EntityNames.Known.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_of_a_fact_or_entity_has_a_name()
    {
        var seen = new HashSet<Type>();
        var unnamed = typeof(Fact).Assembly.GetTypes().Where(type => (type.IsSubclassOf(typeof(Fact)) || type.IsSubclassOf(typeof(Entity))) && !type.IsAbstract)
            .SelectMany(type => Members(type, seen)).Where(member => !FieldNames.IsKnown(member)).Distinct().Order(StringComparer.Ordinal);

        Assert.Empty(unnamed);
    }

    [Theory]
    [InlineData("DocumentNumber", "document number")]
    [InlineData("Lead", "lead")]
    public void In_English_names_are_taken_apart(string member, string name) => Assert.Equal(name, FieldNames.English(member));

    private static IEnumerable<string> Members(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) yield break;
        foreach (var member in Leaves.MembersOf(type))
        {
            yield return member.Name;
            foreach (var inner in Inner(member.PropertyType).SelectMany(inside => Members(inside, seen))) yield return inner;
        }
    }

    private static IEnumerable<Type> Inner(Type type)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        if (Leaves.IsWhole(known)) return [];
        return typeof(IEnumerable).IsAssignableFrom(known) ? known.GetGenericArguments().SelectMany(Inner) : [known];
    }
}
