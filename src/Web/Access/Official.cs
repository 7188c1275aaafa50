using System.Reflection;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Access;

/// <summary>Whoever is signed in, as endpoints and pages of the workbench are told.</summary>
/// <param name="Session">Their session.</param>
public sealed record Official(SignedIn Session)
{
    public string Place => Session.Place;

    public string Name => Session.Name;

    public Role Role => Session.Role;

    public string Unit => Session.Unit;

    /// <summary>The year that they chose to work on; null: they did not choose.</summary>
    public int? ChosenYear { get; init; }

    public Actor Actor => Session.Actor;

    /// <summary>For parameters of endpoints: never null where an endpoint asks for somebody signed in.</summary>
    public static ValueTask<Official?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(Of(context));

    internal static Official? Of(HttpContext context) => context.Features.Get<Official>();
}
