namespace Luoshi.Terminal.Inputs;

/// <summary>A place of a text as the user writes it: the characters before it.</summary>
internal static class TextOffset
{
    public static int Of(string word, int length) =>
        int.TryParse(word, out var offset) && offset >= 0 && offset < length ? offset : throw new Failure(new(
            $"位置要写 0 到 {length - 1} 的整数（这份文字共 {length} 个字符），不能是“{word}”。",
            $"The offset must be a number from 0 to {length - 1} (the text has {length} characters), not \"{word}\"."));
}
