# Units: what a number counts or measures. Scale words (万, 亿) are no part of a unit.

[unit]
source: GB 3100 (legal units), domain.md 9.3; classifiers as used in government reports
% ‰ 个百分点 百分点 个千分点 千分点 个点
元 美元 欧元 日元 港元 英镑 卢布 人民币 韩元
亩 公顷 平方公里 平方千米 平方米 平米 立方米 立方 方 方米 米 公里 千米 厘米 毫米 微米 纳米 海里 平方海里 里
吨 蒸吨 公斤 千克 克 毫克 微克 斤 担 升 毫升 千升 桶 吨标准煤 吨标煤 载重吨 总吨 吨公里 人公里 吨二氧化碳
千瓦 千瓦时 兆瓦 兆瓦时 瓦 瓦时 吉瓦 吉瓦时 度 千伏安 千伏 伏 兆伏安 马力 大卡 焦耳 卡路里
kW kWh MW MWh GW GWh TW TWh kV kVA km km² m² m³ m mm cm nm kg mg μg g t ㎡ ㎞ ㎏ ml L TB GB PB EB MB Gbps Mbps Tbps P EFlops Eflops EFLOPS PFlops PFLOPS TEU hm² DWT FLOPS
锭 重量箱 标箱 标准箱 国际标准箱 自然箱 标准煤 标煤 吞吐吨
年 个月 个季度 个工作日 工作日 天 个小时 小时 分钟 秒 周 个星期 年度 昼夜 学年 学期 个年头 余年
人 人次 人天 名 位 人份 人份次 口 户 户次 家 家次 师次
头 只 匹 匹次 羽 尾 头只 个羊单位 羊单位 箱 群 窝 株 棵 盆 穗 粒 丛 枝
座 处 栋 幢 间 套 层 孔 眼 口井 口 井 宗 块 片 面 张 张次 床 床位 个 台 台套 台次 辆 辆次 架 架次 艘 艘次 列 列次 班 班次 航班 车次 节 部 集 本 册 册次 卷 篇 首 幅 帧 档 类 种 款 品 样 项 项次 件 件次 批 批次 起 例 例次 宗 桩 笔 单 票 份 份次 条 道 支 支次 枚 根 颗 把 门 门次 所 院 校 期 期次 届 届次 轮 轮次 场 场次 次 次数 回 趟 番 倍 成 步 门类 对 双 副 组 队 团 字 字节 比特 卡 标卡 位次 名次 分 分贝 级 站 村 镇 乡 县 市 区 街道 社区 园 园区 点 剂 剂次 针 针次 管 盏 扇 组团 环 圈 排 行 缕 顶 辆份 车 车位 泊位 席 席位 学位 课时 学时 人时 人学时 金 银 铜 枚金牌 场馆 朵 株次 亩次 平方 链 方面 门课 袋 瓶 盒 罐 包 筐 摄氏度 ℃ 度电 岁 周岁 行政村 自然村

[unit.rating]
source: READING.md: ratings inside a descriptive name are no figures
千伏 kV KV 级 星级 星 吨级 万吨级 代 型 号 类型 寸 英寸 马力级 千瓦级 兆瓦级 人制 版 期工程

[unit.place]
source: units that are kinds of places and stand for a count only after a short number with 个 left out
村 镇 乡 县 市 区 街道 社区 园 园区 站 校 院 点 行政村 自然村 方面

[unit.chinese]
source: classifiers that a Chinese numeral counts with, as against heads and slogans (READING.md ruling 12)
次 项 支 家 座 条 所 艘 部 枚 架 轮 批次 件 县 位 名 户 人 年 档 栋 处 场 辆 元 亩 公顷 吨 公里 人次 个月

[unit.thing]
source: classifiers of things and people that can be built, bought, held or taken on; 项, 件 and 轮 count programmes as often
座 所 家 条 艘 部 架 栋 幢 处 场 台 辆 名 位 户 口 枚 趟

[unit.subject]
source: as above, those that count no heads and slogans where they open a clause
家 所 座 艘 架 栋 幢 名 位 户 处 枚 辆

[count.making]
source: READING.md ruling 3 and 10: verbs that make, open or take on what is counted
新建 新增 新开 新设 新改建 新改扩建 增设 建成 建设 修建 改建 扩建 筹建 兴建 改造 改造提升 修缮 引进 购置 举办 承办 成功举办 开办 开通 开设 设立 组建 培养 选派 招聘 关停 取缔 拆除 投放 打造 建立

[count.winning]
source: READING.md, unit of annotation (三项全国单产记录): verbs of winning titles, prizes and records
荣获 斩获 喜获 获得 夺得 夺取 摘得 赢得 捧回 创下 刷新 打破

[unit.per]
source: what a rate is told per (元/月, 微克/立方米)
日 天 月 年 人 亩 吨 公里 平方米 平方公里 立方米 小时 秒 户 次 公斤 斤 千瓦时 万元 升 件 头 只 m³ m² 度 人·月 人·年 人月 人年

[noun.people]
source: nouns that are counted in 人 where the number has no classifier (READING.md ruling 2)
人口 群众 移民 在校生 在校学生 考生 家长 监测对象 居民 市民 农民 农牧民 牧民 村民 职工 学生 师生 教师 考生 毕业生 大学生 高校毕业生 老人 老年人 残疾人 儿童 妇女 青年 青少年 干部 党员 劳动力 农村劳动力 贫困人口 游客 旅客 乘客 用户 市场主体 人民 同胞 百姓 志愿者 人才 农民工 就业人员 城乡居民 农村居民 农村人口 农业转移人口 中国人 各族群众 干部群众 参保人员 脱贫人口 患者 观众 户籍人口 常住人口 医护人员 军民 退役军人 孩子 新生 人员 纳税人 产妇 孕产妇 儿女 劳动者 重点群体 会员 带头人 人数 员额 婴幼儿

[noun.household]
source: as above, counted in 户
家庭 农户 贫困户 市场主体 经营主体 个体工商户 困难家庭 脱贫户 牧户 学生家庭 用户 开户数

[noun.firm]
source: as above, counted in 家
企业 商户 合作社 机构

[noun.visits]
source: as above, counted in 人次
人次 客运量 旅客吞吐量 客流量

[noun.money]
source: measures told in money where the number has only a scale (生产总值突破万亿)
生产总值 总产值 产值 增加值 收入 支出 投资 总额 贸易额 销售额 成交额 交易额 资金 贷款 存款 余额 营收 利润 税收 税费 贸易 GDP 经济总量 市值 保费 外资 融资 减负 减税 降费 产业链 产业集群 财力 费用 经济规模

[noun.sized]
source: READING.md role context: what is classed by an amount of money (5亿元以上项目)
项目 企业 工程 产业集群 园区 单位

[unit.not]
source: words that begin with the character of a unit and mean something else behind a number
人民 人口 人才 人均 人工 人大 人居环境 人员 户籍 户均 户外 家庭 年均 年产 年龄 年轻 年货 年报 天然 头部 口岸 分别 分类 分布 分管 分公司 成立 成功 成果 成品 成为 成员 成效 成交 成片 成本 点位 面向 面积 面临 项目 层次 层级 步入 村民 村级 村居 镇街 乡村 乡镇 县市 县域 县城 县级 市场 市民 市县 市级 区域 区县 区位 站点 校园 院士 院校 园区 社区居民 社区服务 口味 里程 方面军 方向 方式 方便 类型 类别 种植 种子 种质 条件 条例 次日 批发 批准 部分 部门 部队 台风 门槛 期间 期满 面板 管理 管网 管护 支出 节约 节能 节点 节水 对外 对口 对接 对应 只增 只减 度假 回升 回落 回收 环境 环保 环比 圈层 链条 链主 排名 排放 排查 单位 单项 双创 双高 双一流 桥梁 克服 升级 升至 升学 担保 担当 斤两 位居 位列 位于 轮胎 轮岗 根据 步行 眼科 孔雀 篇章 首批 首家 首个 首次 首台 首创 席卷 盆地 群众 群体 金融 金额 金牌 银行 银发 铜矿 点对点 孔子 箱包 粒子 头雁 口碑 口径 方可 方能 方式 号 班列 平台 平均 平安 周年 家子 台阶

[unit.context]
source: READING.md role context: thresholds that say who or what is meant (60岁以上老人, 25度以上坡地)
岁 周岁 度 户 蒸吨 吨 千瓦 兆瓦 米

[unit.capacity]
source: READING.md ruling 9: sizes that name a project (年产10万吨项目)
吨 千瓦 兆瓦 吉瓦 kW MW GW GWh

[fact]
source: READING.md role context: words before a standing fact in the plan
现有 已达 已有 我国有 目前有 已建成 已经达到 已超过 共有
