namespace Luoshi.Repository.Tests;

/// <summary>What breaks a rule, told in full: an assertion on a list would cut it short.</summary>
internal static class Offences
{
    public static void AssertNone<T>(IEnumerable<T> offences)
    {
        var found = offences.Select(offence => $"  {offence}").Distinct().ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
