using System.Text.Json;
using System.Text.Json.Serialization;

namespace Luoshi.Registers.Declared;

/// <summary>A register (台账) as a pack declares it: a typed list that a unit keeps, with what must be true of its records and what they come to.</summary>
/// <param name="Id">As it is cited: <c>breeding-stations</c>.</param>
/// <param name="Name">As people see it.</param>
public sealed record Register(string Id, Term Name)
{
    /// <summary>The pack that declares it.</summary>
    public string Pack { get; init; } = "";

    /// <summary>The version of that pack.</summary>
    public int Version { get; init; }

    /// <summary>The unit that keeps it (主管单位).</summary>
    public string Keeper { get; init; } = "";

    /// <summary>Who enters records: the keeper alone, or every unit its own.</summary>
    public Hand EnteredBy { get; init; } = Hand.Keeper;

    public Truth Truth { get; init; }

    /// <summary>The system that has the truth, where that is another.</summary>
    public string Upstream { get; init; } = "";

    /// <summary>The fields by which a record is known again in the next export of another system; none: the first that is unique.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>In the order of the form.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>The first is that of a new record; none where records have no states.</summary>
    public IReadOnlyList<RecordState> States { get; init; } = [];

    public IReadOnlyList<Move> Moves { get; init; } = [];

    public IReadOnlyList<Check> Checks { get; init; } = [];

    public IReadOnlyList<RollUp> RollUps { get; init; } = [];

    public IReadOnlyList<RecordList> Lists { get; init; } = [];

    /// <summary>What the public sees; null for nothing.</summary>
    public PublicRecords? Public { get; init; }

    /// <summary>How its records are handled as cases; null where they are none.</summary>
    public CaseHandling? Case { get; init; }

    /// <summary>Whether both say the same, down to the last list.</summary>
    public bool IsSame(Register other) => JsonSerializer.Serialize(this) == JsonSerializer.Serialize(other);

    /// <summary>Null where there is none, under that code or an earlier one.</summary>
    public Field? Field(string code) => Fields.FirstOrDefault(field => field.Code == code) ?? Fields.FirstOrDefault(field => field.Was.Contains(code));

    /// <summary>The coefficient of inbreeding of the animals that are its records: their parents are records of it too. Null in registers that are no studbook.</summary>
    [JsonIgnore]
    public Field? Pedigree => Fields.FirstOrDefault(one => one.Parents is { } parents && Field(parents.Sire)?.Register == Id && Field(parents.Dam)?.Register == Id);

    /// <summary>The state of a new record; empty where records have none.</summary>
    public string FirstState => States is [var first, ..] ? first.Code : "";

    /// <summary>Who may bring a record into a state: whoever may take all the steps of one of the ways that lead there from the first; the office where none does.</summary>
    public Hand HandInto(string state) => ((Hand[])[Hand.Owner, Hand.Keeper]).Where(hand => Reached(hand).Contains(state)).DefaultIfEmpty(Hand.Office).First();

    /// <summary>What its records come to: how many there are by their states, which is counted in every register, and what is declared.</summary>
    public IEnumerable<RollUp> AllRollUps() => RollUps.Prepend(Declared.RollUp.OfRecords);

    /// <summary>Null where there is none.</summary>
    public RollUp? RollUp(string id) => AllRollUps().FirstOrDefault(rollUp => rollUp.Id == id);

    private HashSet<string> Reached(Hand hand)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { FirstState };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(Moves.Where(move => move.By <= hand && move.From.Any(reached.Contains)).Select(move => move.To).ToList());
        }
        return reached;
    }
}
