using System.Text.Json;
using System.Text.Json.Serialization;
using Luoshi.Ledger.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Tests.Lamps;

public sealed class KeptVerdictTests
{
    // As entries are written: defaults left out, unknown members an error.
    private static readonly JsonSerializerOptions _asInEntries = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    [Theory]
    [InlineData("project", 15)]
    [InlineData("figure", 0)]
    [InlineData("work", 0)]
    public void A_verdict_comes_back_from_JSON_as_it_was(string kind, int gap)
    {
        var task = Presets.TaskOf(kind);
        if (kind != "work") task[LampInput.Gap] = (decimal)gap;
        var verdict = LampJudge.Judge(Presets.Named("yinchuan"), new(task));

        var back = JsonSerializer.Deserialize<LampVerdict>(JsonSerializer.Serialize(verdict, _asInEntries), _asInEntries)!;

        Assert.Equal(verdict.Inputs, back.Inputs);
        Assert.Equal(verdict.Missing, back.Missing);
        Assert.Equal(verdict with { Inputs = [], Missing = [] }, back with { Inputs = [], Missing = [] });
    }
}
