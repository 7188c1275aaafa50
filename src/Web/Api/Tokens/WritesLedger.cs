namespace Luoshi.Web.Api.Tokens;

/// <summary>Said of an endpoint that writes: it takes If-Match and Idempotency-Key.</summary>
internal sealed record WritesLedger;
