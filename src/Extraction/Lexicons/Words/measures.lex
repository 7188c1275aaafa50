# Words around the name of what is measured.

[measure.lead]
source: READING.md ruling 10; adverbs of time, scope and hope that open a clause
至少 最少 起码 至多 每月 每周 每天 每季度 基础上 的基础上 全年 今年 年内 去年 当年 本年 预计 预计全年 力争 争取 确保 努力 累计 总计 共 共计 合计 共有 其中 同时 已 已经 现已 全县 全市 全省 全区 全州 全旗 我县 我市 我省 我区 我州 我国 年均 目前 截至目前 截至 五年来 一年来 五年 成功 先后 分别 均 将 要 并 以及 及 和 与 或 包括 特别是 按 按照 首次 力求 推动 加快 推进 加力 全力 大力 积极 着力 稳步 深入 扎实 持续 继续 有序 全面 统筹 精心 常态化 进一步 不断 切实 努力实现 计划 拟 到 至 在 促进 保持 稳定 稳定在 维持 支持 达 达到 有 为 对 将达到 预期 末 底 年末 年底 期末 将 把 使 让 有 现有 我国有 实际 每年 日均 月均 全程 总体 继续保持 推动实现 通过 圆满 高效 累计完成 累计实施 的 等 了 也 还 又 仍 只 仅 整 我们 做到 坚持 抓好 做好 落实 落实好 办好 抓实 创新 提前 高位 强力 顺利 稳妥 精准 充分 有效 认真 严格 加大 拓宽 多渠道 多措并举

[measure.tail]
source: as above; words of growth, reach and comparison that close the name of a measure
达 达到 达成 到 至 为 在 是 共 共计 共有 有 均 各 分别 双双 同比 环比 年人均 人均 户均 继续 再次 逐年 同口径 可比口径 同期 累计 已 已经 预计 预期 力争 争取 确保 完成 实现 比上年 比去年 较上年 较去年 上年 年均 平均 每年 将 也 仍 还 又 再 只 仅 就 约 近 超 突破 超过 增长 增 提高 提升 上升 上涨 增加 下降 降低 减少 回落 增至 降至 升至 提高到 提升到 提高至 提升至 增加到 增加至 下降到 下降至 达到了 控制 稳定 保持 稳定在 保持在 维持在 调整 调整为 控制在 得到 的 了 等 、 和 与 ： 由 从 总计 合计 名义 实际 累计达 总数 总数达 数达 扩大 扩大到 扩大至 翻 跃升 提 降 缩短 压缩 压减 缩减 高 低 多 少 快 慢 高于 低于 快于 多于 少于 新增 净增 连续 迈上 连续迈上 先后 也 已达 共达 全部 升至 增速达 规模化 归并 合并 整合 撤并 去年 在去年

[measure.drop]
source: READING.md ruling 10: pure doing verbs
完成 实现 开展 达到 达成 确保 力争 累计 取得 组织开展 组织 深入开展 形成 拥有 保持 稳定 发挥 使用 拿出 用好 突破 超过 超 提升 提高 增加 增长 扩大 降低

[measure.keep]
source: READING.md ruling 10: verbs that change what is counted and are shared by the members of a list
新建 新增 新投入使用 新建成 新改建 新改扩建 新开 新设 新认定 新培育 新引进 新开工 新登记 净增 发放 改造 减少 争创 建设 建成 打造 种植 引进 培训 改建 扩建 改扩建 修建 修复 治理 培育 创建 实施 招引 开工 开工建设 开工改造 改造提升 提升改造 更新改造 整治 建立 组建 设立 布局 开设 开通 创成 获批 入选 签约 落户 投入 投资 落实 安排 争取 办理 解决 化解 清偿 消除 淘汰 压减 关闭 完善 举办 承办 开发 销售 收储 加工 生产 出栏 存栏 播种 推广 绿化 造林 植树 退耕 安置 搬迁 征收 拆除 拆迁 供应 筹建 筹集 发行 减免 减税 降低 节约 救助 资助 惠及 服务 保障 覆盖 支持 培养 选派 招聘 吸纳 转移 评选 认定 新评 新创 制定 出台 修订 编制 推出 下放 取消 精简 整合 提供 配备 配置 购置 更新 安装 铺设 架设 贯通 疏浚 加固 回收 利用 开放 推介 接待 吸引 牵头建设 培育认定 提请 审议 在建 谋划 储备 入库 竣工 投产 投用 续建 推进 去化 盘活 引育 入统 启用 承担 参与 免征 查处 检查 排查 受理 办结 调解 破获 带动 派出 应对 减排 保留 走访 增设 增建 新创建 新打造 新开通 新注册 新投产 新签约 新签 新落地 新入库 新上 新获批 荣获 斩获 喜获 夺得 摘得 赢得 捧回 创下 打破 刷新

[measure.whole]
source: ends of names that are measures in full
入学率 毛入学率 入园率 毛入园率 巩固率 就业率 失业率 覆盖率 普及率 合格率 满意率 达标率 利用率 处理率 治理率 回收率 完好率 入住率 签约率 实际使用外资 实际利用外资 实际使用台资 实际到位资金 实际到位内资 实际使用内资 固定资产投资 工业投资 民间投资 制造业投资 基础设施投资 房地产开发投资 技改投资 水利投资 交通投资 产业投资 对外投资 居民人均可支配收入 人均可支配收入 可支配收入 种植面积 播种面积 水质优良率 优良率 产业增加值 年产量 领域投资额 整体通关时间 通关时间 时间 增加值 总产值 产值 收入 总额 投资 营收 产量 总产量 面积 人次 人数 总花费 花费 率 比重 占比 存量 总量 单产 企业 余额 规模 强度 数量 能力 浓度 吞吐量 零售额 销售额 交易额 利润 支出 GDP 存栏 出栏 里程 标准 投资额 增速 贡献率 水平 总值 起数 死亡人数 进口 出口

[measure.filler]
source: words between a change word and its number that carry no meaning of their own
了 控制 稳定 保持 维持 约 近 超 仅 又 再 均 各 仍 只 已 都 继续 始终 一直 年均 累计 分别 双双 同比 平均 共

[delta.word]
source: READING.md ruling 3: words that compare an amount with an earlier one
增长 增加 提高 提升 上升 上涨 上调 扩大 多 高 高出 回升 多增 延长 增量 减少 下降 降低 下调 调减 回落 少 低 缩短 收窄 缩小 净减少 减 增 净增加 高于 低于 多于 少于

[compare]
source: as above
较 比 同比 环比 相比

[compare.with]
source: words that open a comparison which is no part of a measure's name
较 比上年 比去年 比一季度 比年初 比全国 比全省 比全市 比“ 比2 比1 比同期 高于 低于 快于 慢于 多于 少于 优于 超目标 超省定 超年度 超序时 超额 超全国 超全省 超全市 超计划 比计划 比预期 比目标 比期 比十 比前 比平均 比疫 比上 比原

[follow.stop]
source: words behind a number that begin what happened to the thing counted, or where the money goes
建设 实施 用于 基础上 支持 开展 推进 推动 完成 增长 提高 提升 下降 增加 减少 以上 左右 达 达到 为 的 和 与 及 以及 或 等 是 居 位居 列 位列 占 比 较 被 户均 人均 日均 均达 由 在 向 至 到 后 前 内 外 中 起 以 其中 均 全部 分别 已 将 并 且 同比 来 安排 打造 集中 建成 获 获评 荣获 入选 投入 投用 投产 竣工 落地 成功 同时 补助 办理 实现 保持 超 突破 发放 改造 新建 确保 形成 带动 覆盖 纳入 上线 启动 进入 跻身 落户 开工 通过 继续 全面 参加 参与 相继 常年 从中 陆续 逐步 全线 如期 按期 同步 先后 直达

[slogan.after]
source: heads and slogans that a Chinese numeral counts without meaning an amount (READING.md ruling 12)
方面 维度 关键 战略 确立 维护 意识 自信 坚持 牢牢 更好 必须 着力 结合 转变 统筹 文明 层面 阶段 环节 重大 体系 一体 同步 导向 革命 务必 健康 离不开 不放松 毫不动摇 绝不 到位 不动摇 清单 聚焦 定位 全面 重点工作 重点工程 规定 大事 数 字 一工程 大

[measure.cut]
source: verbs that, inside a long phrase before a number, begin the part that tells what is counted
开展 举办 解决 助力 带动 完成 实现 新增 新建 建成 引进 发放 争取 获批 组织 吸引 吸纳 获得 安装 清理 惠及 创建 打造 办理 办结 确保 力争 排查 铺设 成功 形成 推出 出台 制定 减免 配备 配置 清偿 查处 选派 招聘 入选 新开工 新认定 新培育 新引进 建立 组建 改造提升 把 续建

[measure.generic]
source: names that measure nothing by themselves
总量 总数 总额 规模 总规模 总里程 总面积 数量 占地 其中 总产量 产量 产值 收入 面积 花费

[follow.more]
source: verbs behind a counted noun that tell the achievement counted
入选 获 荣获 成为 纳入 上榜 列入 晋级 跻身 通过 成功上市 达到 开展 实现

[measure.inside]
source: READING.md ruling 10: pure doing verbs between who does and what is counted
实现 完成 达成 累计

[follow.go]
source: words that begin like a stop and name what is counted
居民 居家 居住 为民 新建 续建 在建 在校 在籍 在编 在岗 中心 中小 中国 中药 中型 中央 中高 中等 中医 外贸 外资 外商 外籍 外国 外地 外出 前沿 前期 内河 起重 到户 的士 后备 占地 等级 比赛 得分 列车 列入 来华 向阳 安排 建设用地 建设项目 建设工程 和美 和谐 及其 打造的 创新 创业 开展的 支持类 同类 成功案例

[follow.end]
source: predicates that end the name of what is counted
归并为 合并为 整合为 精简为 压减为 调整为 建成 投入使用 投用 投产 竣工 开工 完工 落地 入选 列入 纳入 上榜 获评 荣获 获得 跻身 晋级 成为 被评 被列 被认定 达到 增长 提高 下降 减少 增加 位居 位列 居全国 居全省 全部 分别 均达 均为 户均 人均 已经 顺利 全面竣工 全面开工 全面完成 全面建成 实现全 实现了 得到 通过国家 通过省 参与 参加 处于 完成投资 支援 奔赴 支持 共同 惠及 提供 享受 接受 相继 常年 从中 有了 逐步 全线 如期 按期 同步 先后 来县 来市 到乡镇 直达 直飞 向社会 向全 免费 正式 陆续 加快推进 快速 稳步 有序 成功

[subject.end]
source: READING.md, field subject, and ruling 7: ends of the names of works and places that have figures of their own
机场 口岸 港 大桥 特大桥 隧道 水厂 污水处理厂 热电厂 发电厂 电厂 水电站 电站 变电站 水库 灌区 粮库 冷库 铁路 高铁 高速 高速公路 枢纽 开发区 高新区 经开区 保税区 自贸区 自贸试验区 产业园 产业园区 工业园 工业园区 物流园 物流园区 科技园 示范园 新区 组团 片区 医院 学校 中学 小学 幼儿园 大学 学院 图书馆 博物馆 体育馆 体育场 文化馆 展览馆 科技馆 剧院 公园 景区 度假区 项目 工程 中心 基地 市场 车站 客运站 码头 泵站 电厂

[subject.measure]
source: READING.md, field subject (天马机场): measures that a single place or works has
吞吐量 旅客吞吐量 年旅客吞吐量 货物吞吐量 年货物吞吐量 集装箱吞吐量 货邮吞吐量 客运量 货运量 过货量 客流量 日供水量 供水量 发电量 总产值 工业总产值 营业收入 进出口额 进出口总额 交易额
