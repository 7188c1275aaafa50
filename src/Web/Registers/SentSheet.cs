using Luoshi.Documents.Sheets;
using Luoshi.Vocabulary.Sheets;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Registers;

/// <summary>A table that somebody sends with a form.</summary>
/// <param name="Name">What its file is called.</param>
/// <param name="Sheets">What is in it.</param>
internal sealed record SentSheet(string Name, IReadOnlyList<Sheet> Sheets)
{
    /// <summary>The first file of a form; null where none was chosen.</summary>
    public static SentSheet? Of(IFormCollection form)
    {
        if (form.Files.FirstOrDefault(file => file.Length > 0) is not { } file) return null;
        using var content = new MemoryStream();
        file.CopyTo(content);
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return new(name, SheetOpener.Open(name, content.ToArray()));
    }
}
