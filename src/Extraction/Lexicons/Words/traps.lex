# Digits that are no quantities, told by their neighbours.

[skip.name.after]
source: READING.md and domain.md 9.5: what follows a number that is a name
热线 系列 工程 行动计划 计划 号线 号 国道 省道 线 体系 模式 平台 工作法 战略 改革 版 世界 联盟 服务热线 专线 时代


[skip.ring.after]
source: circles, races and services named by their size or hours (15分钟生活圈, 500公里耐力赛, 24小时自助区)
生活圈 服务圈 便民生活圈 便民圈 养老服务圈 通勤圈 交通圈 经济圈 文化圈 健身圈 医疗圈 便民服务圈 阅读圈 出行圈 救援圈 就医圈 交通网 耐力赛 越野赛 马拉松 自行车赛 过境免签 便民生活服务圈 品质文化生活圈 政务服务圈 高铁圈 都市圈 公共文化服务圈 充电圈 就业服务圈 社区生活圈 品质生活圈 美好生活圈 免签 自助 便利店 书房 城市书房 智慧书房 药店 药房 图书馆 健身房 越野跑 自行车耐力赛 公路赛 徒步赛 骑行赛 拉力赛

[skip.ring.unit]
source: units of time and length that circles, races and services are named by
分钟 小时 公里 千米 米 天 日

