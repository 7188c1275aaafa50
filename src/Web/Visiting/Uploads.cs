using Luoshi.Desk.Reports;
using Luoshi.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Luoshi.Web.Visiting;

/// <summary>Reports that are sent with a form.</summary>
internal static class Uploads
{
    // A report with its pictures; more is refused by the reader anyway. All of it stays in memory.
    private const int Largest = 130 << 20;

    /// <summary>An endpoint that takes a report.</summary>
    public static TBuilder OfReports<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new RequestSizeLimitAttribute(Largest)).WithFormOptions(memoryBufferThreshold: Largest, multipartBodyLengthLimit: Largest);

    /// <summary>Reads the report that a form brings.</summary>
    /// <returns>The word by which it is found again, of the one before where none came; and why it cannot be read.</returns>
    public static async Task<(string Id, UnreadableException? Why)> Taken(this VisitingReports visiting, IFormCollection form, string before, CancellationToken stop)
    {
        if (form.Files is not [{ Length: > 0 } file, ..]) return (before, null);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        try
        {
            return (visiting.Take(ReadReport.Of(Path.GetFileName(file.FileName), bytes.ToArray(), stop)), null);
        }
        catch (UnreadableException unreadable)
        {
            return (before, unreadable);
        }
    }
}
