using System.Text.Json.Serialization;

namespace Luoshi.Web.Api.Shapes;

/// <summary>All that goes in and out as JSON: names in camel case, what is not there left out, a member that nobody knows an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ShownProblem))]
[JsonSerializable(typeof(ShownBearer))]
[JsonSerializable(typeof(ShownPlace))]
[JsonSerializable(typeof(Listed<ShownPlace>))]
[JsonSerializable(typeof(ShownPlan))]
[JsonSerializable(typeof(Listed<ShownPlan>))]
[JsonSerializable(typeof(Paged<ShownTask>))]
[JsonSerializable(typeof(ShownTaskFile))]
[JsonSerializable(typeof(ShownReport))]
[JsonSerializable(typeof(Listed<ShownHappening>))]
[JsonSerializable(typeof(Listed<ShownUnit>))]
[JsonSerializable(typeof(Listed<ShownDebt>))]
[JsonSerializable(typeof(ShownLampMonth))]
[JsonSerializable(typeof(Listed<ShownSnapshot>))]
[JsonSerializable(typeof(Listed<ShownIndicator>))]
[JsonSerializable(typeof(ShownSeries))]
[JsonSerializable(typeof(Paged<ShownEntry>))]
[JsonSerializable(typeof(PublicYear))]
[JsonSerializable(typeof(Paged<PublicTaskLine>))]
[JsonSerializable(typeof(PublicTaskFile))]
[JsonSerializable(typeof(Listed<PublicChange>))]
[JsonSerializable(typeof(ShownReceipt))]
[JsonSerializable(typeof(AskedReport))]
[JsonSerializable(typeof(AskedVerdict))]
[JsonSerializable(typeof(AskedSigning))]
[JsonSerializable(typeof(AskedReason))]
[JsonSerializable(typeof(AskedDispute))]
[JsonSerializable(typeof(AskedClosing))]
[JsonSerializable(typeof(AskedReassignment))]
[JsonSerializable(typeof(AskedOverride))]
[JsonSerializable(typeof(AskedRelease))]
[JsonSerializable(typeof(AskedWithdrawal))]
[JsonSerializable(typeof(AskedObservation))]
internal sealed partial class ApiJson : JsonSerializerContext;
