namespace Luoshi.Web.Api.Tokens;

/// <summary>Said of an endpoint that is about what lies beside the ledger: the last entry says nothing of it, so it has no ETag and takes none.</summary>
internal sealed record BesideLedger;
