using System.CommandLine;
using Luoshi.Registers.Declared;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Packs;

/// <summary><c>luoshi pack</c>: business packs, and whether one that a county wrote can be used.</summary>
internal static class PackVerb
{
    public static Command Build(Voice voice) => new("pack", voice.Say("业务包：有哪些，写得对不对", "business packs: which there are, and whether one is well written")) { ListOf(voice), CheckOf(voice) };

    private static Command ListOf(Voice voice)
    {
        var command = new Command("list", voice.Say("自带的业务包和里面的台账", "the packs that come along, and their registers"));
        command.SetAction(_ =>
        {
            foreach (var pack in BusinessPackFolder.All())
            {
                voice.Results.WriteLine(voice.Say($"{pack.Id}  {pack.Name.Chinese}  第 {pack.Version} 版", $"{pack.Id}  {pack.Name.English}  version {pack.Version}"));
                foreach (var register in pack.Registers) voice.Results.WriteLine($"    {register.Id}  {Name(voice, register.Name)}  {register.Keeper}");
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static Command CheckOf(Voice voice)
    {
        var folder = new Argument<string>("folder") { HelpName = voice.Say("文件夹", "FOLDER"), Description = voice.Say("业务包的文件夹", "the pack's folder") };
        var command = new Command("check", voice.Say("看业务包写得对不对，错在哪一行", "whether a pack can be used, and in which line it cannot")).With([folder]);
        command.SetAction(words =>
        {
            var path = words.GetRequiredValue(folder);
            if (!Directory.Exists(path)) throw new Failure(new($"没有文件夹 {path}。", $"There is no folder {path}."));
            var pack = BusinessPackFolder.Named(path);
            voice.Results.WriteLine(voice.Say(
                $"业务包“{pack.Name.Chinese}”（{pack.Id}）第 {pack.Version} 版可用：{pack.Registers.Count} 个台账，{pack.Registers.Sum(register => register.Fields.Count)} 个字段，{pack.Registers.Sum(register => register.RollUps.Count)} 个汇总。",
                $"The pack {pack.Name.English} ({pack.Id}), version {pack.Version}, can be used: {pack.Registers.Count} registers, {pack.Registers.Sum(register => register.Fields.Count)} fields, {pack.Registers.Sum(register => register.RollUps.Count)} roll-ups."));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Name(Voice voice, Term name) => voice.Say(name.Chinese, name.English);
}
