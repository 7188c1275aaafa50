namespace Luoshi.Terminal.Inputs;

/// <summary>Something in a folder that is no report file: told to the user, and no failure.</summary>
internal readonly record struct LeftAside(string Path, Sentence Why);
