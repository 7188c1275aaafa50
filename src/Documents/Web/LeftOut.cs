using System.Collections;
using Luoshi.Documents.Web.Walking;

namespace Luoshi.Documents.Web;

/// <summary>Lists what of a page is not in its text.</summary>
internal static class LeftOut
{
    public static IReadOnlyList<Omission> Of(WalkedPage page, BitArray kept)
    {
        int first = -1, last = -1;
        for (var line = 0; line < kept.Length; line++)
        {
            if (!kept[line])
            {
                page.Aside.Count(OmissionKind.WebFurniture, page.Text.Words(page.Lines[line]));
                continue;
            }
            if (first < 0) first = line;
            last = line;
        }
        foreach (var picture in page.Pictures)
            if (picture.Line >= first && picture.Line <= last + 1)
                page.Aside.Count(OmissionKind.Picture, picture.Words);
        return page.Aside.Told();
    }
}
