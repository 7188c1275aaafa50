using System.Text;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Tables;

/// <summary>What tables are drawn on: a terminal with its width and colours, or a file or pipe without colours.</summary>
/// <param name="Width">In half-width characters.</param>
/// <param name="Colours">Whether colours and bold are shown.</param>
/// <param name="Language">The language of headings.</param>
internal sealed record Paper(int Width, bool Colours, Language Language)
{
    private const int WidthOfFiles = 100;
    private const int Narrowest = 40;

    /// <summary>Standard output as it is: where it is no terminal, <c>COLUMNS</c> tells the width, else 80 columns are taken.</summary>
    public static Paper OfStandardOutput(Language language)
    {
        if (Console.IsOutputRedirected) return new(AskedWidth() ?? 80, Colours: false, language);
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new(Math.Max(Narrowest, AskedWidth() ?? TerminalWidth()), !plain, language);
    }

    public static Paper OfFile(Language language) => new(WidthOfFiles, Colours: false, language);

    /// <summary>Draws in memory, so that drawing asks nothing of the terminal, and hands over what was drawn.</summary>
    public void Print(TextWriter output, Action<Canvas> draw)
    {
        var lines = new StringBuilder();
        draw(new Canvas(lines, Width, Colours));
        output.Write(lines);
    }

    public string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    private static int? AskedWidth() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0 ? Math.Max(Narrowest, columns) : null;

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
