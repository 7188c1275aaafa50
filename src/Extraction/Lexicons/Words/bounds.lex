# Words beside a number that say how it binds.

[bound.before.min]
source: READING.md ruling 4; Civil Code art. 1259 for what includes and what excludes the number
不低于 迈上 站上 跨上 不少于 不小于 不下 不下于 至少 最低 达到或超过 高达 逾 余 上

[bound.before.min.strict]
source: as above
突破 超过 超出 超 大于 高于 多于 已超 过 跨越 跃过 首超

[bound.before.max]
source: as above
不超过 不高于 不大于 不多于 至多 最多 最高 不得超过 不超

[bound.before.max.strict]
source: as above
低于 少于 小于 不足 不到 不满 未满

[bound.before.about]
source: as above
约 近 将近 接近 大约 约为 约达 大概 约占 近乎 约合

[bound.adverb.min]
source: as above; adverbs that may stand before the verb (至少保留5处)
至少 最少 起码

[bound.adverb.max]
source: as above
至多

[bound.after.min]
source: as above
以上 及以上 之上 多 余 有余 开外 或以上 （含）以上 上下限以上

[bound.after.max]
source: as above
以内 以下 之内 及以下 之下 内

[bound.after.about]
source: as above
左右 上下 前后
