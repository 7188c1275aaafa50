using System.CommandLine;
using System.CommandLine.Help;
using Luoshi.Ledger.Chain;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Verbs.Accounts;
using Luoshi.Terminal.Verbs.Bulletins;
using Luoshi.Terminal.Verbs.Cases;
using Luoshi.Terminal.Verbs.Corpora;
using Luoshi.Terminal.Verbs.Evidence;
using Luoshi.Terminal.Verbs.Indicators;
using Luoshi.Terminal.Verbs.Lamps;
using Luoshi.Terminal.Verbs.Orders;
using Luoshi.Terminal.Verbs.Packs;
using Luoshi.Terminal.Verbs.Plans;
using Luoshi.Terminal.Verbs.Progress;
using Luoshi.Terminal.Verbs.Registers;
using Luoshi.Terminal.Verbs.Reminders;
using Luoshi.Terminal.Verbs.Scores;
using Luoshi.Terminal.Verbs.Units;
using Luoshi.Terminal.Verbs.Users;

namespace Luoshi.Terminal.Verbs;

/// <summary>The verbs of <c>luoshi</c> put together, and one run of them from words to exit code.</summary>
internal static class CommandTree
{
    public static int Run(string[] arguments)
    {
        using var voice = new Voice(LanguageChoice.Of(arguments, Environment.GetEnvironmentVariable));
        try
        {
            var code = Run(arguments switch
            {
                ["help", .. var about] => [.. about, "--help"],
                _ => arguments,
            }, voice);
            voice.Finish();
            return code;
        }
        catch (OperationCanceledException)
        {
            voice.Remark(new("已中断。", "Interrupted."));
            return ExitCode.Interrupted;
        }
        catch (BrokenChainException broken)
        {
            voice.Remark(new(broken.Chinese, broken.English));
            return ExitCode.DoesNotHold;
        }
        catch (Exception cause)
        {
            voice.Remark(Failure.Explain(cause, string.Join(" ", arguments)));
            return ExitCode.Unusable;
        }
    }

    public static RootCommand Build(Voice voice)
    {
        var root = new RootCommand(voice.Say(
            "落实：读政府工作报告，把每一项承诺变成可以查到底的任务和数据。",
            "Luoshi: reads a government work report into tasks and figures that can be traced to their sentence."))
        {
            ReadVerb.Build(voice),
            CheckVerb.Build(voice),
            CorpusVerb.Build(voice),
            TextVerb.Build(voice),
            ExplainVerb.Build(voice),
            InspectVerb.Build(voice),
            PageVerb.Build(voice),
            ReconcileVerb.Build(voice),
            EvaluateVerb.Build(voice),
            InitVerb.Build(voice),
            PlanVerb.Build(voice),
            ProgressVerb.Build(voice),
            EvidenceVerb.Build(voice),
            IndicatorVerb.Build(voice),
            RegisterVerb.Build(voice),
            PackVerb.Build(voice),
            UnitVerb.Build(voice),
            StatusVerb.Build(voice),
            LampsVerb.Build(voice),
            DueVerb.Build(voice),
            RemindVerb.Build(voice),
            OrderVerb.Build(voice),
            BulletinVerb.Build(voice),
            CaseVerb.Build(voice),
            ScoreVerb.Build(voice),
            BurdenVerb.Build(voice),
            CalendarVerb.Build(voice),
            UserVerb.Build(voice),
            AccountVerb.Build(voice),
            LedgerVerb.Build(voice),
            CopyVerbs.Backup(voice),
            CopyVerbs.Restore(voice),
            ReleaseVerb.Build(voice),
            ServeVerb.Build(voice),
        };
        root.Options.Add(new Option<string>("--lang")
        {
            Recursive = true,
            HelpName = "zh|en",
            Description = voice.Say("界面语言；不写时随系统（LC_ALL、LANG）", "language of the program; by default that of the locale"),
        }.Among(voice, "zh", "en"));
        foreach (var option in root.Options.OfType<HelpOption>()) option.Action = new HelpPage(voice);
        Describe(root, voice);
        root.SetAction(_ => RunWithoutVerb(voice));
        return root;
    }

    /// <summary>Who sits at a terminal gets the web; what runs in a script must come to an end, and gets the sample's table.</summary>
    private static int RunWithoutVerb(Voice voice)
    {
        if (!Console.IsOutputRedirected) return Run(["serve", "--sample"], voice);
        voice.Remark(new(
            "输出不在终端上，没有打开网页，列出自带的样本报告。要打开网页：luoshi serve --sample",
            "The output is no terminal: the built-in sample report is printed. To open the web: luoshi serve --sample"));
        return Run(["read"], voice);
    }

    private static int Run(IReadOnlyList<string> arguments, Voice voice)
    {
        var root = Build(voice);
        var result = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is not HelpPage) return UsageErrors.Print(result, voice);
        return result.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = voice.Results,
            Error = voice.Remarks,
        });
    }

    private static void Describe(RootCommand root, Voice voice)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption) option.Description = voice.Say("显示帮助", "show this help");
            if (option is not VersionOption) continue;
            option.Description = voice.Say("显示版本", "show the version");
            option.Validators.Clear();
        }
    }
}
