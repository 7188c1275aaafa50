using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Inside;

/// <summary>What a form of the workbench says beside its own fields.</summary>
internal static class Posted
{
    /// <summary>The last entry that the page showed; null where the form does not say it.</summary>
    public static EntryPlace? Seen(this IFormCollection form) => EntryPlace.Parse(form["seen"].ToString());

    public static string Text(this IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>Where to go on when it is done.</summary>
    public static string Back(this IFormCollection form, string otherwise) => form["back"].ToString() is var back && SiteOrigin.IsHere(back) ? back : otherwise;

    /// <summary>A task and month out of an address; null where they are none.</summary>
    public static (TaskNumber Number, Period Period)? Named(string number, string period) =>
        TaskNumber.Parse(number) is { } task && Period.Parse(period) is { } month ? (task, month) : null;
}
