namespace Luoshi.Terminal.Evaluation;

/// <summary>What the lines of a score are called for people; JSON keeps their names.</summary>
internal static class ScoreTitles
{
    public static Sentence Of(ScoreLine line) => new(ChineseOf(line.Name) ?? line.Meaning.Chinese, line.Name.Replace('_', ' '));

    private static string? ChineseOf(string name) => name switch
    {
        "gold" => "标准答案",
        "predicted" => "读出",
        "precision" => "准确率",
        "recall" => "召回率",
        "f1" => "F1",
        "found" => "找到",
        "false_on_other" => "误读",
        "all" => "全对",
        "end_to_end" => "全对占标准答案",
        "clauses" => "分句",
        "gold_items" => "标准任务",
        "predicted_items" => "读出任务",
        "predicted_outside_plan" => "安排之外",
        "clause_accuracy" => "分句标注",
        "item_start_f1" => "任务起点 F1",
        "item_start_precision" => "任务起点准确率",
        "item_start_recall" => "任务起点召回率",
        "item_span_f1" => "任务起止 F1",
        "not_a_task_f1" => "非任务 F1",
        "checkable_f1" => "可核验 F1",
        "promises" => "标准承诺",
        "covered" => "读出",
        "hit" => "下落正确",
        "result_recall" => "下落召回率",
        "result_precision" => "下落准确率",
        "verdict" => "结论",
        "verdict_coarse" => "结论大类",
        "false_kept" => "误判兑现",
        _ => null,
    };
}
