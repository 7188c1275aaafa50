# Headings: which part of a report a chapter belongs to.

[heading.review]
source: headings of published reports of all levels
工作回顾 回顾 工作总结 工作情况 发展成就 主要成就 主要成绩 发展回顾 成就 成绩 过去一年 过去五年 工作和成效 主要工作和成效 所做工作

[heading.plan]
source: as above
工作安排 重点工作 主要工作 主要任务 目标任务 工作任务 总体要求 总体部署 工作部署 政策取向 工作思路 总体思路 今后五年 未来五年 建议 远景目标 预期目标 主要目标 奋斗目标 主要考虑 重大举措 战略任务 工作重点 总体安排 良好开局 发展目标 今年工作 重点任务 工作打算 主要举措 工作建议 工作要求 重大任务

[heading.appendix]
source: as above
名词解释 用语释义 有关用语 附件 附录 附表 民生实事 有关说明 相关报道 相关链接 相关新闻 注释 有关名词 名词注释 用语说明 责任编辑 编辑 扫一扫

[heading.problems]
source: as above
存在的问题 存在问题 存在的困难 存在的不足 困难和问题 问题和困难 困难和挑战 困难与问题 问题与不足 问题和不足 问题和挑战 矛盾和问题 面临的困难 面临的问题 面临的挑战 不足之处

[heading.general]
source: as above: chapters before the work
总体要求 总体部署 政策取向

[heading.work]
source: as above
任务 重点

[heading.ahead]
source: as above: chapters on a period of five years
今后五年 未来五年 时期

[opening.ahead]
source: as above: paragraphs on a period of five years beside the plan of the year
今后五年 未来五年

[turn]
source: openings of the paragraph on aims in reports of a five-year period
时期经济社会发展 主要目标 未来五年 今后五年 总体要求 规划纲要

[problems]
source: as above
困难和问题 问题和困难 存在的问题 存在不少 不少问题 短板 不足 困难和挑战 问题和挑战 困难与问题 存在的困难 问题和不足 矛盾和问题 存在一些 还存在 仍存在 也存在

[problems.admission]
source: openings of the paragraph on problems in published reports of all levels
清醒 看到 认识到 意识到 面临

[closing]
source: as above
让我们 团结在以 奋勇前进 而努力奋斗 贡献力量 作出更大贡献 谱写 携手

[closing.call]
source: last paragraphs of published reports of all levels
让我们 团结在以

[office]
source: offices that give a report
总理 省长 代省长 代理省长 主席 代主席 市长 代市长 代理市长 常务副市长 州长 代州长 代理州长 县长 代县长 代理县长 区长 代区长 代理区长 旗长 代旗长 盟长 专员 行署专员 自治州州长 自治区主席 自治县县长 镇长 乡长 主任 管委会主任 特首
