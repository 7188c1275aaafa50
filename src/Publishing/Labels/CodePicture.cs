using System.Globalization;
using System.Text;
using QRCoder;

namespace Luoshi.Publishing.Labels;

/// <summary>A two-dimensional code (二维码) that leads to an address, as the path of a drawing.</summary>
/// <param name="Path">The dark squares, one unit wide each.</param>
/// <param name="Side">How many squares wide the drawing is, its quiet margin included.</param>
public sealed record CodePicture(string Path, int Side)
{
    /// <param name="address">Where it leads.</param>
    public static CodePicture Of(string address)
    {
        // A label outdoors is scratched: a quarter of it may be gone.
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.Q);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (!rows[y][x]) continue;
                var from = x;
                while (x + 1 < rows[y].Length && rows[y][x + 1]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from + 1}v1h-{x - from + 1}z");
            }
        return new(path.ToString(), rows.Count);
    }
}
