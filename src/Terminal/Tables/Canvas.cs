using System.Text;
using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>
/// Where tables are drawn before they are handed over: words in memory, so that drawing asks nothing of the terminal and starts
/// quickly.
/// </summary>
internal sealed class Canvas(TextWriter writer, int width) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => false;

    public int Width => width;

    public int Height => int.MaxValue;

    public void SetEncoding(Encoding encoding)
    {
    }
}
