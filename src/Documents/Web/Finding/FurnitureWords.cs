using System.Buffers;
using System.Collections.Frozen;

namespace Luoshi.Documents.Web.Finding;

/// <summary>Tells by its words whether a line is a button, a label or a notice of the page around a text.</summary>
internal static class FurnitureWords
{
    /// <summary>A longer line with such a word in it is a sentence that happens to use the word.</summary>
    private const int LongestNotice = 120;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u3000\t:：|｜/·•<>《》〈〉»›>【】[]（）()「」{}-—_、,，。.");

    private static readonly SearchValues<char> OfTimestamp = SearchValues.Create("0123456789-/.: ");

    /// <summary>Words of buttons: a line of nothing else is furniture wherever it stands.</summary>
    private static readonly FrozenSet<string> Buttons = Set(
        "打印 打印本页 打印文章 我要打印 打印此页 关闭 关闭窗口 关闭本页 关闭页面 窗口关闭 收藏 收藏本页 加入收藏 设为首页 分享 分享到 分享至 一键分享 我要分享 微信 微博 新浪微博 腾讯微博 QQ QQ空间 QQ好友 朋友圈 人人网 "
        + "字体 字号 字体大小 字号大小 文字大小 大 中 小 大号 中号 小号 特大 默认 A A+ A- A＋ A－ + T T+ T- 保护视力色 视力保护色 返回 返回顶部 返回首页 回到顶部 顶部 TOP 上一页 下一页 首页 尾页 末页 "
        + "上一篇 下一篇 上一条 下一条 没有了 无 朗读 语音播报 语音朗读 播放 暂停 停止 无障碍 无障碍浏览 无障碍阅读 关怀版 长者模式 长者版 适老化 适老模式 繁体 繁體 简体 English 登录 注册 搜索 站内搜索 "
        + "纠错 我要纠错 内容纠错 评论 我要评论 点赞 点赞数 赞 举报 转发 复制链接 扫一扫 网站地图 更多 更多>> 展开 收起 全文 下载 保存 相关链接 相关文章 相关新闻 相关文档 相关附件 相关解读 相关阅读 相关信息 相关推荐 友情链接 导航 网站导航 栏目导航 热门推荐 热点推荐 猜你喜欢 推荐阅读 来源 编辑 责任编辑");

    /// <summary>Labels of what the page tells about its text; with a colon or a blank behind them they open a line that is no text.</summary>
    private static readonly string[] Labels =
    [
        "发布时间", "发布日期", "发文日期", "成文日期", "生成日期", "公开日期", "更新时间", "更新日期", "添加时间", "录入时间", "时间", "日期", "信息来源", "文章来源", "稿件来源", "内容来源", "来源", "作者", "信息作者", "撰稿",
        "供稿", "发布机构", "发文机关", "发布单位", "发布部门", "发布者", "发布人", "信息提供", "责任部门", "索引号", "索 引 号", "主题分类", "主题词", "体裁分类", "组配分类", "信息分类", "公文种类", "文号", "发文字号", "发布文号", "文 号", "有效性", "效力状态",
        "公开方式", "公开范围", "公开类型", "公开形式", "公开时限", "公开责任部门", "标题", "名称", "文件名称", "信息名称", "内容概述", "关键词", "关键字", "语种", "浏览次数", "浏览量", "阅读次数", "阅读量", "访问量", "访问次数", "点击数", "点击次数", "点击率", "点击", "浏览", "阅读", "人气",
        "字体", "字号", "字体大小", "字号大小", "文字大小", "打印", "分享", "分享到", "分享至", "责任编辑", "编辑", "审核", "复审", "终审", "初审", "一审", "二审", "三审", "校对", "录入", "签发", "上一篇", "下一篇", "上一条", "下一条", "上一页", "下一页", "上篇", "下篇",
        "当前位置", "您的位置", "您当前的位置", "您现在的位置", "你的位置", "所在位置", "当前所在位置", "位置", "您当前所在位置", "现在位置", "今天是", "欢迎", "扫一扫", "扫码", "关注", "标签", "分类", "栏目", "相关链接", "相关文章", "友情链接", "相关附件",
    ];

    /// <summary>What only the foot of a site says.</summary>
    private static readonly string[] Notices =
    [
        "版权所有", "Copyright", "copyright", "All Rights Reserved", "ICP备", "ICP证", "公网安备", "网站标识码", "主办单位", "主办：", "承办单位", "承办：", "技术支持", "网站维护", "备案号", "备案编号", "建议使用", "最佳分辨率", "分辨率", "浏览器版本",
        "网站声明", "免责声明", "隐私声明", "联系我们", "关于我们", "网站地图", "党政机关", "政府网站找错", "违法和不良信息举报", "扫一扫在手机", "扫描二维码", "扫一扫", "手机打开当前页", "手机浏览", "分享到微信", "点击播放", "您的浏览器", "不支持",
        "您访问的链接即将离开", "是否继续", "无障碍工具条", "Produced By", "网站管理",
    ];

    /// <summary>A line of buttons and nothing else.</summary>
    public static bool IsButtons(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNotice) return false;
        var lookup = Buttons.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(line)) return true;
        var buttons = 0;
        foreach (var part in line.SplitAny(Separators))
        {
            var word = line[part];
            if (word.IsEmpty) continue;
            if (!lookup.Contains(word)) return false;
            buttons++;
        }
        return buttons > 0 || line.IndexOfAnyExcept(Separators) < 0;
    }

    /// <summary>A line that a label opens, or nothing but a date and a time of day.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNotice) return false;
        line = line.TrimStart("【[（(〖 \u3000");
        foreach (var label in Labels)
            if (line.StartsWith(label, StringComparison.Ordinal) && (line.Length == label.Length || IsBehindLabel(line[label.Length])))
                return true;
        return IsTimestamp(line);
    }

    /// <summary>A line that only the foot of a site or a notice about the page has.</summary>
    public static bool IsNotice(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNotice) return false;
        foreach (var notice in Notices)
            if (line.Contains(notice, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsBehindLabel(char c) => c is ':' or '：' or ' ' or '\u3000' or '】' or ']' or '\t';

    private static bool IsTimestamp(ReadOnlySpan<char> line) =>
        line.Length is >= 8 and <= 19 && char.IsAsciiDigit(line[0]) && line.IndexOfAny('-', '/', '.') == 4 && line.IndexOfAnyExcept(OfTimestamp) < 0;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
