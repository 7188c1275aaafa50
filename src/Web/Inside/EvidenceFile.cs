using Luoshi.Desk.Workbenches;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Inside;

/// <summary>A file of evidence as a browser gets it: pictures to be looked at, all else to be kept, whatever it says that it is.</summary>
internal static class EvidenceFile
{
    public static async Task<IResult> Send(string name, string file, CancellationToken stop)
    {
        var beginning = new byte[8];
        await using (var stream = File.OpenRead(file)) await stream.ReadAtLeastAsync(beginning, beginning.Length, throwOnEndOfStream: false, stop);
        var picture = EvidenceKinds.PictureType(beginning);
        return Results.File(file, picture ?? "application/octet-stream", picture is null ? name : null);
    }
}
