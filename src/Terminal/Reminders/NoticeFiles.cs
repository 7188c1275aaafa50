using Luoshi.Publishing.Reminders;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Reminders;

/// <summary>Notices as files in a folder, one a unit, called after it.</summary>
internal static class NoticeFiles
{
    // What some system takes for more than a letter, whichever system this is.
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>The paths of the files that were written.</summary>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<ReminderLetter> letters)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new Failure(File.Exists(folder) ? new($"--out {folder} 是文件；通知一家一份，要给文件夹。", $"--out {folder} is a file; notices, one a unit, need a folder.") : AtomicFile.Explain(folder, cause));
        }
        return [.. letters.Select(letter => Write(Path.Combine(folder, NameOf(letter)), letter))];
    }

    public static byte[] Bytes(ReminderLetter letter)
    {
        using var notice = new MemoryStream();
        NoticeDocument.Write(notice, letter);
        return notice.ToArray();
    }

    /// <summary>催办通知-水利局.docx.</summary>
    public static string NameOf(ReminderLetter letter) =>
        $"催办通知-{string.Concat(letter.Reminder.Debtor.Select(sign => char.IsControl(sign) || Forbidden.Contains(sign, StringComparison.Ordinal) ? '_' : sign))}.docx";

    private static string Write(string path, ReminderLetter letter)
    {
        AtomicFile.Write(path, Bytes(letter));
        return path;
    }
}
