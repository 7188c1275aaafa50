namespace Luoshi.Terminal.Formats;

/// <summary>How several results of a format follow each other in one stream, so that the whole is of that format again.</summary>
/// <param name="Opening">Before the first.</param>
/// <param name="Between">Between two.</param>
/// <param name="Closing">After the last.</param>
/// <param name="OneHead">Whether the first line of all but the first is left out: headings stand once.</param>
internal sealed record StreamLayout(string Opening = "", string Between = "", string Closing = "", bool OneHead = false);
