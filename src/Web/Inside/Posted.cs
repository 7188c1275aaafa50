using System.Globalization;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Inside;

/// <summary>What a form of the workbench says beside its own fields.</summary>
internal static class Posted
{
    /// <summary>The last entry that the page showed.</summary>
    /// <exception cref="RefusedException">The form does not say it, so that nobody could tell what was written since.</exception>
    public static EntryPlace Seen(this IFormCollection form) => EntryPlace.Parse(form["seen"].ToString()) ?? throw new RefusedException(
        "没有收到页面上看到的分录号，不能办理。刷新页面再办一次。", "The page did not say which entry it showed, so nothing was done. Reload the page and do it again.");

    public static string Text(this IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>A day as forms and addresses write it; null where it is none.</summary>
    public static DateOnly? Day(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The files that were chosen, by their names without folders.</summary>
    public static IReadOnlyList<SentFile> FilesIn(IFormCollection form) => FilesIn(form, null);

    /// <summary>Those that were chosen in one field; null: in any.</summary>
    public static IReadOnlyList<SentFile> FilesIn(IFormCollection form, string? field) =>
        [.. form.Files.Where(file => file.Length > 0 && (field is null || file.Name == field)).Select(file => new SentFile(Path.GetFileName(file.FileName.Replace('\\', '/')), file.OpenReadStream()))];

    /// <summary>With what a page is answered that says why something was not done.</summary>
    public static int StatusOf(RefusedException? refusal) =>
        refusal switch { null => StatusCodes.Status200OK, ConflictException => StatusCodes.Status409Conflict, _ => StatusCodes.Status400BadRequest };

    /// <summary>Where to go on when it is done.</summary>
    public static string Back(this IFormCollection form, string otherwise) => form["back"].ToString() is var back && SiteOrigin.IsHere(back) ? back : otherwise;

    /// <summary>A task and month out of an address; null where they are none.</summary>
    public static (TaskNumber Number, Period Period)? Named(string number, string period) =>
        TaskNumber.Parse(number) is { } task && Period.Parse(period) is { } month ? (task, month) : null;
}
