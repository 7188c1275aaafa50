using Luoshi.Ledger;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Plans;

/// <summary>What somebody tried on the reading workbench and what kept it from being done; nothing, where they only look.</summary>
/// <param name="Refusal">Why it was not done.</param>
/// <param name="Verb">What it was.</param>
/// <param name="Form">What was typed.</param>
public sealed record Attempt(RefusedException? Refusal = null, string Verb = "", IFormCollection? Form = null)
{
    /// <summary>What was typed into a field of a form; where it was another form, or none, what stands there.</summary>
    public string Typed(string verb, string field, string otherwise) => Verb == verb && Form is not null ? Form.Text(field) : otherwise;

    public bool Is(string verb) => Verb == verb;
}
