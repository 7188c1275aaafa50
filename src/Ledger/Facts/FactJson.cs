using System.Text.Json.Serialization;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Happened;

namespace Luoshi.Ledger.Facts;

/// <summary>How facts and entities are written as JSON: names in camel case, choices by name, what is empty left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LedgerOpened))]
[JsonSerializable(typeof(PlanProposed))]
[JsonSerializable(typeof(TaskProposed))]
[JsonSerializable(typeof(TaskEdited))]
[JsonSerializable(typeof(TaskAssigned))]
[JsonSerializable(typeof(TaskSplit))]
[JsonSerializable(typeof(TaskMerged))]
[JsonSerializable(typeof(TaskEnlarged))]
[JsonSerializable(typeof(TaskRevised))]
[JsonSerializable(typeof(TaskWithdrawn))]
[JsonSerializable(typeof(PlanSentForComment))]
[JsonSerializable(typeof(PlanApproved))]
[JsonSerializable(typeof(PlanPublished))]
[JsonSerializable(typeof(PlaceOfLedger))]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(PlanTask))]
internal sealed partial class FactJson : JsonSerializerContext;
