namespace Luoshi.Terminal.Batch;

/// <summary>
/// How far a run is, on the last line of the terminal: a bar, how many a second, how long still. It is drawn at most ten times a
/// second, and not at all where nobody looks (standard error in a file or pipe).
/// </summary>
internal sealed class ProgressLine(Voice voice, int all)
{
    private const int BarWidth = 24;
    private const int DrawEvery = 100;

    private readonly bool _isShown = all > 1 && !Console.IsErrorRedirected;
    private readonly long _start = Environment.TickCount64;
    private long _drawn;
    private bool _isOnScreen;

    /// <summary>Takes the line away, so that something else can be said.</summary>
    public void Hide()
    {
        if (!_isOnScreen) return;
        voice.Remarks.Write("\r\e[K");
        _isOnScreen = false;
    }

    public void Show(int finished)
    {
        var now = Environment.TickCount64;
        if (!_isShown || now - _drawn < DrawEvery) return;
        _drawn = now;
        _isOnScreen = true;
        voice.Remarks.Write($"\r\e[K{Line(finished, now)}");
    }

    private string Line(int finished, long now)
    {
        var filled = BarWidth * finished / all;
        var bar = new string('█', filled) + new string('░', BarWidth - filled);
        var rate = finished * 1000.0 / Math.Max(1, now - _start);
        var rest = rate > 0 ? (int)Math.Ceiling((all - finished) / rate) : 0;
        return voice.Say(
            $"{bar} {finished}/{all}  {rate:0.#} 份/秒  还需 {Clock(rest)}",
            $"{bar} {finished}/{all}  {rate:0.#}/s  {Clock(rest)} left");
    }

    private static string Clock(int seconds) => seconds < 3600
        ? $"{seconds / 60}:{seconds % 60:00}"
        : $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}";
}
