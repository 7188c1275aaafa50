using System.CommandLine;
using System.Text;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi text</c>: the text that a reading's offsets point into, as UTF-8.</summary>
internal static class TextVerb
{
    public static Command Build(Voice voice)
    {
        var file = new Argument<string>("file")
        {
            HelpName = voice.Say("文件|-", "FILE|-"),
            Description = voice.Say("报告，或 - 表示标准输入", "a report, or - for standard input"),
        }.OfFiles(voice);
        var command = new Command("text", voice.Say("打印报告的文字（位置都按它算）", "print the text that offsets refer to")) { file };
        command.SetAction(words => Run(words.GetRequiredValue(file), voice));
        return command;
    }

    private static int Run(string file, Voice voice)
    {
        var text = SourceList.One(file, voice.Language).Open().Document.Text;
        voice.ResultBytes.Write(Encoding.UTF8.GetBytes(text));
        return ExitCode.Done;
    }
}
