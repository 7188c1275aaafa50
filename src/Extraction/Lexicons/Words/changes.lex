# Words of change: they make a figure a rate or a delta and tell which way it goes.

[change.up]
source: domain.md 6 (同比, 百分点); the vocabulary of statistical communiqués
增长 增加 增 提高 提升 上升 上涨 上调 涨 扩大 攀升 回升 增强 增至 增幅 增速 涨幅 多 高 高于 快于 快 多于 多增 延长 翻 翻了 增收 增量 净增 加快 加大 拓展 提速 升 升高 跃升 上浮 高出 高出全国 增产 增效 新增 改善率

[change.down]
source: as above
下降 降低 减少 降 下滑 回落 压减 压缩 缩减 缩短 收窄 减 下调 调减 削减 降幅 减幅 跌 下跌 少 低 低于 少于 压降 精简 节约 缩小 改善 下浮 削低 减排 节水 节电 节能 节支 节地 降耗 减负 慢于 优于 减半

[change.new]
source: READING.md ruling 3: new things are a level, not a delta
新增 新建 净增 新设 新开 新开工 新登记 新认定 新培育 新签 新签约 新改建 新改扩建 新入库 新上 新引进 新获批 新打造 新创建 新创 增设 增建 多渠道新增 新注册 新投产 新开通

[change.content]
source: READING.md ruling 10: words of change that hold their own object, which is what is measured
增收 增产 增效 节水 节电 节能 节支 节地 降耗 减负 减排

[growth.noun]
source: nouns whose value is a rate in themselves
增速 增幅 涨幅 降幅 增长率 增长速度 减幅 跌幅

[ratio.noun]
source: endings of measures whose value is a share or an achievement rate
率 比重 占比 比例 比率 贡献率 率均 强度 贡献度 满意度 系数 优良比例 比 覆盖面 份额 税率 水平 幅度 成数 达标率 合格率

[flow.noun]
source: measures whose bare percentage in a list of targets means growth
总值 总额 收入 投资 增加值 产值 产量 营收 价格 支出 总收入 销售额 零售额 贸易额 收入增幅

[reach]
source: words that carry a value to its end point: after them the value is a level or a ratio
到 至 达 达到 为 在 是

[base.after]
source: READING.md, field role: words behind the earlier value that a change starts from
基础上 的基础上 基数上 的基数上

[base.merge]
source: as above; verbs that bring several into fewer
归并 合并 整合 撤并 精简 压减 压缩 缩减 削减 减少 优化 调整 归集
