CREATE TABLE schema_version (number INTEGER NOT NULL PRIMARY KEY);

-- Every key begins with the place, so that every table can be partitioned or distributed by it.
-- KEY_TEXT is the type of text that is compared by code units.

-- What happened: appended, never changed. The hash of an entry is taken of all columns but subject.
CREATE TABLE entry (
    place    KEY_TEXT NOT NULL,
    year     INTEGER NOT NULL,
    number   BIGINT  NOT NULL,
    at       TEXT    NOT NULL,
    actor    TEXT    NOT NULL,
    role     TEXT    NOT NULL,
    unit     TEXT    NOT NULL,
    kind     KEY_TEXT NOT NULL,
    reason   TEXT    NOT NULL,
    body     TEXT    NOT NULL,
    previous TEXT    NOT NULL,
    hash     TEXT    NOT NULL,
    subject  KEY_TEXT NOT NULL,
    PRIMARY KEY (place, year, number)
);

CREATE INDEX entry_by_subject ON entry (place, subject, year, number);

-- The last entry of each stream.
CREATE TABLE stream (
    place  KEY_TEXT NOT NULL,
    year   INTEGER NOT NULL,
    number BIGINT  NOT NULL,
    hash   TEXT    NOT NULL,
    at     TEXT    NOT NULL,
    PRIMARY KEY (place, year)
);

-- What the entries come to: written with them, and computed again from them by "luoshi ledger rebuild".
CREATE TABLE entity (
    place  KEY_TEXT NOT NULL,
    kind   KEY_TEXT NOT NULL,
    id     KEY_TEXT NOT NULL,
    year   INTEGER NOT NULL,
    number BIGINT  NOT NULL,
    body   TEXT    NOT NULL,
    PRIMARY KEY (place, kind, id)
);

-- How many tasks of a place have which lamp in a month, or none and why: counted along with the entries, so that a province or the
-- country is summed from a few rows of each place.
CREATE TABLE lamp_count (
    place     KEY_TEXT NOT NULL,
    plan_year INTEGER NOT NULL,
    period    KEY_TEXT NOT NULL,
    rules     KEY_TEXT NOT NULL,
    version   KEY_TEXT NOT NULL,
    lamp      KEY_TEXT NOT NULL,
    standing  KEY_TEXT NOT NULL,
    left_out  KEY_TEXT NOT NULL,
    tasks     INTEGER NOT NULL,
    PRIMARY KEY (place, plan_year, period, rules, version, lamp, standing, left_out)
);

-- Who can sign in on the web, beside what the register of users says that they may do. Kept apart from the entries: what is here changes, and goes.
CREATE TABLE account (
    place    KEY_TEXT NOT NULL,
    name     KEY_TEXT NOT NULL,
    made     TEXT    NOT NULL,
    failures INTEGER NOT NULL,
    rests    TEXT    NOT NULL,
    locked   INTEGER NOT NULL,
    PRIMARY KEY (place, name)
);

-- By what somebody shows who they are; of passwords and links only hashes.
CREATE TABLE credential (
    place KEY_TEXT NOT NULL,
    name  KEY_TEXT NOT NULL,
    kind  KEY_TEXT NOT NULL,
    id    KEY_TEXT NOT NULL,
    body  TEXT    NOT NULL,
    used  BIGINT  NOT NULL,
    made  TEXT    NOT NULL,
    ends  TEXT    NOT NULL,
    PRIMARY KEY (place, name, kind, id)
);

CREATE TABLE session (
    place   KEY_TEXT NOT NULL,
    id      KEY_TEXT NOT NULL,
    name    KEY_TEXT NOT NULL,
    role    TEXT    NOT NULL,
    unit    TEXT    NOT NULL,
    begun   TEXT    NOT NULL,
    seen    TEXT    NOT NULL,
    ended   TEXT    NOT NULL,
    origin  TEXT    NOT NULL,
    browser TEXT    NOT NULL,
    PRIMARY KEY (place, id)
);

CREATE INDEX session_by_name ON session (place, name, begun);

-- By these the web seals what browsers hold. They are of the site: their place is empty.
CREATE TABLE protection_key (
    place KEY_TEXT NOT NULL,
    id    KEY_TEXT NOT NULL,
    body  TEXT    NOT NULL,
    PRIMARY KEY (place, id)
);

-- What was done with accounts, or tried: appended, never changed.
CREATE TABLE account_event (
    place  KEY_TEXT NOT NULL,
    number BIGINT  NOT NULL,
    at     TEXT    NOT NULL,
    name   KEY_TEXT NOT NULL,
    kind   TEXT    NOT NULL,
    actor  TEXT    NOT NULL,
    origin TEXT    NOT NULL,
    PRIMARY KEY (place, number)
);

CREATE INDEX account_event_by_name ON account_event (place, name, number);

-- By these programs ask in somebody's name; of the words themselves only hashes.
CREATE TABLE token (
    place   KEY_TEXT NOT NULL,
    id      KEY_TEXT NOT NULL,
    name    KEY_TEXT NOT NULL,
    role    TEXT    NOT NULL,
    unit    TEXT    NOT NULL,
    title   TEXT    NOT NULL,
    scopes  TEXT    NOT NULL,
    made    TEXT    NOT NULL,
    ends    TEXT    NOT NULL,
    revoked TEXT    NOT NULL,
    used    TEXT    NOT NULL,
    PRIMARY KEY (place, id)
);

CREATE INDEX token_by_name ON token (place, name, made);

-- What programs were answered when they wrote, so that the same call again gets the same answer. Forgotten after a day; status 0: not answered yet.
CREATE TABLE answer (
    place   KEY_TEXT NOT NULL,
    name    KEY_TEXT NOT NULL,
    id      KEY_TEXT NOT NULL,
    request TEXT    NOT NULL,
    at      TEXT    NOT NULL,
    status  INTEGER NOT NULL,
    type    TEXT    NOT NULL,
    body    TEXT    NOT NULL,
    PRIMARY KEY (place, name, id)
);

-- What came with a case and is not for the ledger: the hash of the word that its state is asked by and, sealed, how whoever brought it can be reached.
CREATE TABLE letter (
    place  KEY_TEXT NOT NULL,
    id     KEY_TEXT NOT NULL,
    word   TEXT    NOT NULL,
    sealed TEXT    NOT NULL,
    PRIMARY KEY (place, id)
);

-- What opens it, one key for each letter; destroyed some time after the case was closed. Copies never hold it.
CREATE TABLE letter_key (
    place  KEY_TEXT NOT NULL,
    letter KEY_TEXT NOT NULL,
    body   TEXT    NOT NULL,
    PRIMARY KEY (place, letter)
);

-- What somebody who can sign in wants to hear of: theirs alone, and gone when they leave it.
CREATE TABLE following (
    place KEY_TEXT NOT NULL,
    name  KEY_TEXT NOT NULL,
    year  INTEGER NOT NULL,
    task  KEY_TEXT NOT NULL,
    since TEXT    NOT NULL,
    PRIMARY KEY (place, name, year, task)
);

-- Where other systems hear what was entered; the secret by which messages are signed is sealed. heard: the last entry that was told of; telling: the last of the message under way.
CREATE TABLE webhook (
    place    KEY_TEXT NOT NULL,
    id       KEY_TEXT NOT NULL,
    name     KEY_TEXT NOT NULL,
    role     TEXT    NOT NULL,
    address  TEXT    NOT NULL,
    topics   TEXT    NOT NULL,
    secret   TEXT    NOT NULL,
    made     TEXT    NOT NULL,
    heard    TEXT    NOT NULL,
    telling  TEXT    NOT NULL,
    failures INTEGER NOT NULL,
    due      KEY_TEXT NOT NULL,
    rests    TEXT    NOT NULL,
    tried    TEXT    NOT NULL,
    taken    TEXT    NOT NULL,
    answer   TEXT    NOT NULL,
    english  TEXT    NOT NULL,
    holder   KEY_TEXT NOT NULL,
    held     KEY_TEXT NOT NULL,
    PRIMARY KEY (place, id)
);

INSERT INTO schema_version VALUES (1);
INSERT INTO schema_version VALUES (2);
INSERT INTO schema_version VALUES (3);
INSERT INTO schema_version VALUES (4);
INSERT INTO schema_version VALUES (5);
INSERT INTO schema_version VALUES (6);
INSERT INTO schema_version VALUES (7);
INSERT INTO schema_version VALUES (8);
INSERT INTO entry VALUES ('990101', 2025, 1, '2025-11-03T02:00:00.000000Z', '管理员', 'Administrator', '', 'LedgerOpened', '', '{"id":"990101","name":"云牧县","on":"2025-11-03"}', '0000000000000000000000000000000000000000000000000000000000000000', '9a075de354c9aa1b33ab7471efa551561350c06d33f897f70db11ddb5378f8dd', 'place ');
INSERT INTO entry VALUES ('990101', 2025, 2, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'PlanProposed', '', '{"year":2025,"title":"2025年重点任务","source":{"name":"政府工作报告","hash":"0000000000000000000000000000000000000000000000000000000000000000"}}', '9a075de354c9aa1b33ab7471efa551561350c06d33f897f70db11ddb5378f8dd', 'efd53b320a7604dc883b9a76de1e837b613cfca62ef82498aa15bc262625b5f3', 'plan 2025');
INSERT INTO entry VALUES ('990101', 2025, 3, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskProposed', '', '{"planYear":2025,"number":"1","content":{"words":"改造农村公路82公里","kind":"Quantified","chapter":"一、交通","theme":"","measures":[{"name":"农村公路","value":82,"unit":"公里","bound":"Exact","strict":false,"nature":"Level","direction":"None"}],"lead":"","supporters":[],"leader":""},"items":[],"origin":"Report","originPaper":"","why":[],"englishWhy":[]}', 'efd53b320a7604dc883b9a76de1e837b613cfca62ef82498aa15bc262625b5f3', 'cb2bdf532b15035d11634299a89ea72fe0f6c2d56f00c7fb821504eeb937c3ea', 'task 2025/1');
INSERT INTO entry VALUES ('990101', 2025, 4, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskProposed', '', '{"planYear":2025,"number":"2","content":{"words":"新建水库一座，写明“两年完工”","kind":"Project","chapter":"","theme":"","measures":[],"lead":"","supporters":[],"leader":""},"items":[],"origin":"Report","originPaper":"","why":[],"englishWhy":[]}', 'cb2bdf532b15035d11634299a89ea72fe0f6c2d56f00c7fb821504eeb937c3ea', '521c7a217e991d14b5a7ffaa709b496c560c62877f30f5683bbcd0ef1bae5bab', 'task 2025/2');
INSERT INTO entry VALUES ('990101', 2025, 5, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskProposed', '', '{"planYear":2025,"number":"3","content":{"words":"办好老年食堂''s","kind":"Qualitative","chapter":"","theme":"","measures":[],"lead":"","supporters":[],"leader":""},"items":[],"origin":"Report","originPaper":"","why":[],"englishWhy":[]}', '521c7a217e991d14b5a7ffaa709b496c560c62877f30f5683bbcd0ef1bae5bab', '050cf72eded349bf08bf5f9507527ffe87d273409132943a426b6fd23b613a07', 'task 2025/3');
INSERT INTO entry VALUES ('990101', 2025, 6, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskAssigned', '', '{"lead":"水利局","supporters":["财政局"],"leader":"陈县长","planYear":2025,"number":"1"}', '050cf72eded349bf08bf5f9507527ffe87d273409132943a426b6fd23b613a07', 'dac0e85056eb88f42cc9f08799f78d76002f72cb4233b33319a1763729c7658a', 'task 2025/1');
INSERT INTO entry VALUES ('990101', 2025, 7, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskAssigned', '', '{"lead":"水利局","supporters":[],"leader":"陈县长","planYear":2025,"number":"2"}', 'dac0e85056eb88f42cc9f08799f78d76002f72cb4233b33319a1763729c7658a', '95c26ecba0ff67ddc9fa6c65cfc6a73d345f28ed2dd7fe3dcdef7bacc4f9daac', 'task 2025/2');
INSERT INTO entry VALUES ('990101', 2025, 8, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskAssigned', '', '{"lead":"民政局","supporters":[],"leader":"陈县长","planYear":2025,"number":"3"}', '95c26ecba0ff67ddc9fa6c65cfc6a73d345f28ed2dd7fe3dcdef7bacc4f9daac', '88322106b0ceda399956e2215fa3026af9e19b230b1dc5046436e1a27b367c60', 'task 2025/3');
INSERT INTO entry VALUES ('990101', 2025, 9, '2025-11-03T02:00:00.000000Z', '陈县长', 'Leader', '', 'PlanApproved', '', '{"approvedBy":"陈县长","year":2025}', '88322106b0ceda399956e2215fa3026af9e19b230b1dc5046436e1a27b367c60', 'e2ef269b4ddf3ac9367b9cde9df2f34bca9bce57e2ad1e29126a3e0955d5fd20', 'plan 2025');
INSERT INTO entry VALUES ('990101', 2025, 10, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'PlanPublished', '', '{"documentNumber":"云政办发〔2025〕3号","on":"2025-11-03","year":2025}', 'e2ef269b4ddf3ac9367b9cde9df2f34bca9bce57e2ad1e29126a3e0955d5fd20', '16ba1ddb10e734e56c5bca940d46d8b285875b28be375f5aa2e472570e7741ac', 'plan 2025');
INSERT INTO entry VALUES ('990101', 2025, 11, '2025-11-03T02:00:00.000000Z', '高局长', 'UnitHead', '水利局', 'TaskSignedFor', '', '{"signedFor":{"unit":"水利局","by":"高局长","on":"2025-11-03"},"planYear":2025,"number":"1"}', '16ba1ddb10e734e56c5bca940d46d8b285875b28be375f5aa2e472570e7741ac', 'dad2b7229e2e8c1d714fe4d28a414ea3c58e7a11ee20fa9431ab16c3111c0fec', 'assignment 2025/1');
INSERT INTO entry VALUES ('990101', 2025, 12, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'DaySet', '', '{"on":"2025-12-01","off":true,"name":"县庆"}', 'dad2b7229e2e8c1d714fe4d28a414ea3c58e7a11ee20fa9431ab16c3111c0fec', '9de8d10d770a6fddb95e73f52c7a61c83725e131a06950a90d162a2f62030128', 'day 2025-12-01');
INSERT INTO entry VALUES ('990101', 2025, 13, '2025-11-28T02:00:00.000000Z', '小王', 'Reporter', '水利局', 'ProgressReported', '', '{"planYear":2025,"number":"1","period":"2025-11","account":{"word":"UnderWay","narrative":"完成60公里","values":[{"measure":1,"value":60}],"problem":"路面\n封冻","cause":"","nextStep":"","needs":"","evidence":[]},"unit":"水利局","on":"2025-11-28"}', '9de8d10d770a6fddb95e73f52c7a61c83725e131a06950a90d162a2f62030128', '6574bfb38a047ff870488c72a929a6e5ccb71d25072ad91cb2e4a99b22a0dfd7', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2025, 14, '2025-11-28T02:00:00.000000Z', '高局长', 'UnitHead', '水利局', 'ProgressReturned', '数对不上', '{"sentBack":{"by":"高局长","role":"UnitHead","on":"2025-11-28","reason":"数对不上"},"planYear":2025,"number":"1","period":"2025-11"}', '6574bfb38a047ff870488c72a929a6e5ccb71d25072ad91cb2e4a99b22a0dfd7', '69e3e7561228f31b794130e1cfc4f4884e00423ae48c82f70633658d2f29ad0d', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2025, 15, '2025-11-28T02:00:00.000000Z', '小王', 'Reporter', '水利局', 'ProgressReported', '', '{"planYear":2025,"number":"1","period":"2025-11","account":{"word":"Done","narrative":"完成82公里","values":[{"measure":1,"value":82}],"problem":"","cause":"","nextStep":"","needs":"","evidence":[]},"unit":"水利局","on":"2025-11-28"}', '69e3e7561228f31b794130e1cfc4f4884e00423ae48c82f70633658d2f29ad0d', '86d27509881c42260e83075ad145153f7fb15afb28433d2bf1005d6c6474c20a', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2025, 16, '2025-11-28T02:00:00.000000Z', '高局长', 'UnitHead', '水利局', 'ProgressSigned', '', '{"signature":{"step":"UnitHead","by":"高局长","on":"2025-11-28","onPaper":false,"for":""},"planYear":2025,"number":"1","period":"2025-11"}', '86d27509881c42260e83075ad145153f7fb15afb28433d2bf1005d6c6474c20a', '479ea9ada3a10e2d8d311811098b874985eb9522db44de85646c0e8648091315', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2025, 17, '2025-11-28T02:00:00.000000Z', '陈县长', 'Leader', '', 'ProgressSigned', '', '{"signature":{"step":"Leader","by":"陈县长","on":"2025-11-28","onPaper":false,"for":""},"planYear":2025,"number":"1","period":"2025-11"}', '479ea9ada3a10e2d8d311811098b874985eb9522db44de85646c0e8648091315', '2c4ccae15f282bd0f3417538748f34e9c2549686bd6045ff529b7e0e2ddc9edd', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2026, 1, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'ProgressVerified', '', '{"verdict":{"word":"Done","by":"林主任","on":"2026-01-07","values":[{"measure":1,"value":82}],"opinion":""},"planYear":2025,"number":"1","period":"2025-11"}', '2c4ccae15f282bd0f3417538748f34e9c2549686bd6045ff529b7e0e2ddc9edd', '0e7a04c0a5a0aea13e0d01f4e4211b061712e3f5f8dc0ea9f2cd3c234972afd6', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2026, 2, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskClosed', '', '{"closing":{"by":"林主任","on":"2026-01-07","opinion":""},"planYear":2025,"number":"1"}', '0e7a04c0a5a0aea13e0d01f4e4211b061712e3f5f8dc0ea9f2cd3c234972afd6', '9a199223375a2df3a664bfd408daf4281ec336950463d7df52edd8d3b7dce213', 'assignment 2025/1');
INSERT INTO entry VALUES ('990101', 2026, 3, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'LampRulesAdopted', '', '{"from":"2025-01-01","rules":{"name":"县规则","version":"2025","from":"2025-01-01","chinese":"县规则","english":"the county''s rules","source":"云牧县","lamps":[{"name":"green","colour":"绿","standing":"Good","chinese":"正常","english":"fine"},{"name":"red","colour":"红","standing":"Bad","chinese":"滞后","english":"late"}],"rules":[{"name":"over","lamp":"red","when":[{"input":"DaysOverdue","comparison":"More","value":0}],"chinese":"","english":"","choice":""},{"name":"reported","lamp":"green","when":[{"input":"Reported","comparison":"Equal","value":1}],"chinese":"","english":"","choice":""}]},"approvedBy":"陈县长","on":"2026-01-07"}', '9a199223375a2df3a664bfd408daf4281ec336950463d7df52edd8d3b7dce213', '2d3bee81c8da2b948ab307906a2bf22a023669e4e2e2420c3391c74cbeefde8d', 'lamprules 2025-01-01/县规则/2025');
INSERT INTO entry VALUES ('990101', 2026, 4, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'LampLit', '', '{"planYear":2025,"number":"1","period":"2025-11","judgement":{"on":"2026-01-07","by":"林主任","rules":{"from":"2025-01-01","name":"县规则","version":"2025"},"lead":"水利局","kind":"Quantified","verdict":{"ruleSet":"县规则","version":"2025","outcome":"Lit","lamp":{"name":"green","colour":"绿","standing":"Good","chinese":"正常","english":"fine"},"rule":"reported","inputs":[{"input":"Gap","value":{"known":-8.33333333,"doesNotApply":false}},{"input":"Attainment","value":{"known":100,"doesNotApply":false}},{"input":"GrowthMargin","value":{"doesNotApply":true}},{"input":"MonthsNotStarted","value":{"doesNotApply":true}},{"input":"MonthsNotRegistered","value":{"doesNotApply":true}},{"input":"DaysOverdue","value":{"doesNotApply":true}},{"input":"Done","value":{"known":1,"doesNotApply":false}},{"input":"FundsAsPlanned","value":{"doesNotApply":true}},{"input":"Excused","value":{"known":0,"doesNotApply":false}},{"input":"ForecastInTime","value":{"doesNotApply":true}},{"input":"Reported","value":{"known":1,"doesNotApply":false}}],"missing":[],"chinese":"绿灯（正常）：已报送进展；依据县规则 2025 版“reported”。","english":"Fine (绿): progress reported; by the county''s rules 2025, \"reported\"."},"ground":"Verified","worst":1,"measures":[{"number":1,"name":"农村公路","target":82,"unit":"公里","pace":"Cumulated","value":82,"ground":"Verified","indicator":"","planned":91.66666667,"attained":100,"outcome":"Lit","lamp":"green","rule":"reported"}]}}', '2d3bee81c8da2b948ab307906a2bf22a023669e4e2e2420c3391c74cbeefde8d', '076d852a8dbe9a3de36b132c9a46aef59bb9b7c109f845aeb4456d6c13a3f13f', 'lamp 2025/2025-11/1');
INSERT INTO entry VALUES ('990101', 2026, 5, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'LampLit', '', '{"planYear":2025,"number":"2","period":"2025-11","judgement":{"on":"2026-01-07","by":"林主任","rules":{"from":"2025-01-01","name":"县规则","version":"2025"},"lead":"水利局","kind":"Project","verdict":{"ruleSet":"县规则","version":"2025","outcome":"NoData","rule":"","inputs":[{"input":"Gap","value":{"doesNotApply":true}},{"input":"Attainment","value":{"doesNotApply":true}},{"input":"GrowthMargin","value":{"doesNotApply":true}},{"input":"MonthsNotStarted","value":{"doesNotApply":false}},{"input":"MonthsNotRegistered","value":{"doesNotApply":false}},{"input":"DaysOverdue","value":{"doesNotApply":true}},{"input":"Done","value":{"doesNotApply":false}},{"input":"FundsAsPlanned","value":{"doesNotApply":false}},{"input":"Excused","value":{"known":0,"doesNotApply":false}},{"input":"ForecastInTime","value":{"doesNotApply":false}},{"input":"Reported","value":{"known":0,"doesNotApply":false}}],"missing":["Reported"],"chinese":"不亮灯（无数据）：按县规则 2025 版判断，还不知道本月进展。","english":"No lamp (no data): the county''s rules 2025 ask for what is not known: the progress of the month."},"worst":0,"measures":[]}}', '076d852a8dbe9a3de36b132c9a46aef59bb9b7c109f845aeb4456d6c13a3f13f', '9689999abdc1238b65fc75f90c2ad0a485e7ca6abced2400c98b3ff201ca6283', 'lamp 2025/2025-11/2');
INSERT INTO entry VALUES ('990101', 2026, 6, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'LampLit', '', '{"planYear":2025,"number":"3","period":"2025-11","judgement":{"on":"2026-01-07","by":"林主任","rules":{"from":"2025-01-01","name":"县规则","version":"2025"},"lead":"民政局","kind":"Qualitative","verdict":{"ruleSet":"县规则","version":"2025","outcome":"NoData","rule":"","inputs":[{"input":"Gap","value":{"doesNotApply":true}},{"input":"Attainment","value":{"doesNotApply":true}},{"input":"GrowthMargin","value":{"doesNotApply":true}},{"input":"MonthsNotStarted","value":{"doesNotApply":false}},{"input":"MonthsNotRegistered","value":{"doesNotApply":true}},{"input":"DaysOverdue","value":{"doesNotApply":true}},{"input":"Done","value":{"doesNotApply":false}},{"input":"FundsAsPlanned","value":{"doesNotApply":true}},{"input":"Excused","value":{"known":0,"doesNotApply":false}},{"input":"ForecastInTime","value":{"doesNotApply":false}},{"input":"Reported","value":{"known":0,"doesNotApply":false}}],"missing":["Reported"],"chinese":"不亮灯（无数据）：按县规则 2025 版判断，还不知道本月进展。","english":"No lamp (no data): the county''s rules 2025 ask for what is not known: the progress of the month."},"worst":0,"measures":[]}}', '9689999abdc1238b65fc75f90c2ad0a485e7ca6abced2400c98b3ff201ca6283', '501beb89781b83b35d43798f9b9dbce507b71d0333341d5ae8b2c73624e52cc4', 'lamp 2025/2025-11/3');
INSERT INTO entry VALUES ('990101', 2026, 7, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'LampOverridden', '路面质量待查', '{"override":{"lamp":{"name":"red","colour":"红","standing":"Bad","chinese":"滞后","english":"late"},"reason":"路面质量待查","by":"林主任","approvedBy":"陈县长","on":"2026-01-07","instead":"绿灯（正常）：已报送进展；依据县规则 2025 版“reported”。","rules":{"from":"2025-01-01","name":"县规则","version":"2025"}},"planYear":2025,"number":"1","period":"2025-11"}', '501beb89781b83b35d43798f9b9dbce507b71d0333341d5ae8b2c73624e52cc4', 'ce3f9356f102d75e990268b6f61683e78d702ca9835663f08613d0e9e050ad54', 'lamp 2025/2025-11/1');
INSERT INTO entry VALUES ('990101', 2026, 8, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskRevised', '上级口径调整', '{"content":{"words":"新建水库一座，写明“三年完工”","kind":"Qualitative","chapter":"","theme":"","measures":[],"lead":"水利局","supporters":[],"leader":"陈县长"},"on":"2026-01-07","reason":"上级口径调整","approvedBy":"陈县长","planYear":2025,"number":"2"}', 'ce3f9356f102d75e990268b6f61683e78d702ca9835663f08613d0e9e050ad54', '2ccebe6d6c012299ddfe9246d8b00e50bbf1ad2d6bcd96fa8a3d25b22f9772c1', 'task 2025/2');
INSERT INTO entry VALUES ('990102', 2026, 1, '2026-01-07T02:00:00.000000Z', '管理员', 'Administrator', '', 'LedgerOpened', '', '{"id":"990102","name":"河湾县","on":"2026-01-07"}', '0000000000000000000000000000000000000000000000000000000000000000', '69e6cc8817366c0a138230b2377a91d0476afecfae66a165f9112cc6fec75c95', 'place ');
INSERT INTO stream VALUES ('990101', 2025, 17, '2c4ccae15f282bd0f3417538748f34e9c2549686bd6045ff529b7e0e2ddc9edd', '2025-11-28T02:00:00.000000Z');
INSERT INTO stream VALUES ('990101', 2026, 8, '2ccebe6d6c012299ddfe9246d8b00e50bbf1ad2d6bcd96fa8a3d25b22f9772c1', '2026-01-07T02:00:00.000000Z');
INSERT INTO stream VALUES ('990102', 2026, 1, '69e6cc8817366c0a138230b2377a91d0476afecfae66a165f9112cc6fec75c95', '2026-01-07T02:00:00.000000Z');
INSERT INTO entity VALUES ('990101', 'place', '', 2025, 1, '{"id":"990101","name":"云牧县","codes":[{"code":"990101","from":"2025-11-03"}]}');
INSERT INTO entity VALUES ('990101', 'plan', '2025', 2025, 10, '{"year":2025,"title":"2025年重点任务","source":{"name":"政府工作报告","hash":"0000000000000000000000000000000000000000000000000000000000000000"},"stage":"Published","documentNumber":"云政办发〔2025〕3号","approvedBy":"陈县长","publishedOn":"2025-11-03"}');
INSERT INTO entity VALUES ('990101', 'task', '2025/1', 2025, 6, '{"planYear":2025,"number":"1","content":{"words":"改造农村公路82公里","kind":"Quantified","chapter":"一、交通","theme":"","measures":[{"name":"农村公路","value":82,"unit":"公里","bound":"Exact","strict":false,"nature":"Level","direction":"None"}],"lead":"水利局","supporters":["财政局"],"leader":"陈县长"},"items":[],"origin":"Report","originPaper":"","why":[],"englishWhy":[],"standing":"Standing","successors":[],"revisions":[]}');
INSERT INTO entity VALUES ('990101', 'task', '2025/2', 2026, 8, '{"planYear":2025,"number":"2","content":{"words":"新建水库一座，写明“三年完工”","kind":"Qualitative","chapter":"","theme":"","measures":[],"lead":"水利局","supporters":[],"leader":"陈县长"},"items":[],"origin":"Report","originPaper":"","why":[],"englishWhy":[],"standing":"Standing","successors":[],"revisions":[{"on":"2026-01-07","reason":"上级口径调整","approvedBy":"陈县长","before":{"words":"新建水库一座，写明“两年完工”","kind":"Project","chapter":"","theme":"","measures":[],"lead":"水利局","supporters":[],"leader":"陈县长"}}]}');
INSERT INTO entity VALUES ('990101', 'task', '2025/3', 2025, 8, '{"planYear":2025,"number":"3","content":{"words":"办好老年食堂''s","kind":"Qualitative","chapter":"","theme":"","measures":[],"lead":"民政局","supporters":[],"leader":"陈县长"},"items":[],"origin":"Report","originPaper":"","why":[],"englishWhy":[],"standing":"Standing","successors":[],"revisions":[]}');
INSERT INTO entity VALUES ('990101', 'assignment', '2025/1', 2026, 2, '{"planYear":2025,"number":"1","signedFor":{"unit":"水利局","by":"高局长","on":"2025-11-03"},"disputes":[],"closed":{"by":"林主任","on":"2026-01-07","opinion":""}}');
INSERT INTO entity VALUES ('990101', 'day', '2025-12-01', 2025, 12, '{"on":"2025-12-01","off":true,"name":"县庆"}');
INSERT INTO entity VALUES ('990101', 'progress', '2025/1/2025-11', 2026, 1, '{"planYear":2025,"number":"1","period":"2025-11","reported":{"word":"Done","narrative":"完成82公里","values":[{"measure":1,"value":82}],"problem":"","cause":"","nextStep":"","needs":"","evidence":[]},"unit":"水利局","reportedOn":"2025-11-28","signatures":[{"step":"UnitHead","by":"高局长","on":"2025-11-28","onPaper":false,"for":""},{"step":"Leader","by":"陈县长","on":"2025-11-28","onPaper":false,"for":""}],"verified":{"word":"Done","by":"林主任","on":"2026-01-07","values":[{"measure":1,"value":82}],"opinion":""},"returns":[{"by":"高局长","role":"UnitHead","on":"2025-11-28","reason":"数对不上"}],"corrections":[]}');
INSERT INTO entity VALUES ('990101', 'lamprules', '2025-01-01/县规则/2025', 2026, 3, '{"from":"2025-01-01","rules":{"name":"县规则","version":"2025","from":"2025-01-01","chinese":"县规则","english":"the county''s rules","source":"云牧县","lamps":[{"name":"green","colour":"绿","standing":"Good","chinese":"正常","english":"fine"},{"name":"red","colour":"红","standing":"Bad","chinese":"滞后","english":"late"}],"rules":[{"name":"over","lamp":"red","when":[{"input":"DaysOverdue","comparison":"More","value":0}],"chinese":"","english":"","choice":""},{"name":"reported","lamp":"green","when":[{"input":"Reported","comparison":"Equal","value":1}],"chinese":"","english":"","choice":""}]},"approvedBy":"陈县长","on":"2026-01-07"}');
INSERT INTO entity VALUES ('990101', 'lamp', '2025/2025-11/1', 2026, 7, '{"planYear":2025,"period":"2025-11","number":"1","lit":{"on":"2026-01-07","by":"林主任","rules":{"from":"2025-01-01","name":"县规则","version":"2025"},"lead":"水利局","kind":"Quantified","verdict":{"ruleSet":"县规则","version":"2025","outcome":"Lit","lamp":{"name":"green","colour":"绿","standing":"Good","chinese":"正常","english":"fine"},"rule":"reported","inputs":[{"input":"Gap","value":{"known":-8.33333333,"doesNotApply":false}},{"input":"Attainment","value":{"known":100,"doesNotApply":false}},{"input":"GrowthMargin","value":{"doesNotApply":true}},{"input":"MonthsNotStarted","value":{"doesNotApply":true}},{"input":"MonthsNotRegistered","value":{"doesNotApply":true}},{"input":"DaysOverdue","value":{"doesNotApply":true}},{"input":"Done","value":{"known":1,"doesNotApply":false}},{"input":"FundsAsPlanned","value":{"doesNotApply":true}},{"input":"Excused","value":{"known":0,"doesNotApply":false}},{"input":"ForecastInTime","value":{"doesNotApply":true}},{"input":"Reported","value":{"known":1,"doesNotApply":false}}],"missing":[],"chinese":"绿灯（正常）：已报送进展；依据县规则 2025 版“reported”。","english":"Fine (绿): progress reported; by the county''s rules 2025, \"reported\"."},"ground":"Verified","worst":1,"measures":[{"number":1,"name":"农村公路","target":82,"unit":"公里","pace":"Cumulated","value":82,"ground":"Verified","indicator":"","planned":91.66666667,"attained":100,"outcome":"Lit","lamp":"green","rule":"reported"}]},"override":{"lamp":{"name":"red","colour":"红","standing":"Bad","chinese":"滞后","english":"late"},"reason":"路面质量待查","by":"林主任","approvedBy":"陈县长","on":"2026-01-07","instead":"绿灯（正常）：已报送进展；依据县规则 2025 版“reported”。","rules":{"from":"2025-01-01","name":"县规则","version":"2025"}}}');
INSERT INTO entity VALUES ('990101', 'lamp', '2025/2025-11/2', 2026, 5, '{"planYear":2025,"period":"2025-11","number":"2","lit":{"on":"2026-01-07","by":"林主任","rules":{"from":"2025-01-01","name":"县规则","version":"2025"},"lead":"水利局","kind":"Project","verdict":{"ruleSet":"县规则","version":"2025","outcome":"NoData","rule":"","inputs":[{"input":"Gap","value":{"doesNotApply":true}},{"input":"Attainment","value":{"doesNotApply":true}},{"input":"GrowthMargin","value":{"doesNotApply":true}},{"input":"MonthsNotStarted","value":{"doesNotApply":false}},{"input":"MonthsNotRegistered","value":{"doesNotApply":false}},{"input":"DaysOverdue","value":{"doesNotApply":true}},{"input":"Done","value":{"doesNotApply":false}},{"input":"FundsAsPlanned","value":{"doesNotApply":false}},{"input":"Excused","value":{"known":0,"doesNotApply":false}},{"input":"ForecastInTime","value":{"doesNotApply":false}},{"input":"Reported","value":{"known":0,"doesNotApply":false}}],"missing":["Reported"],"chinese":"不亮灯（无数据）：按县规则 2025 版判断，还不知道本月进展。","english":"No lamp (no data): the county''s rules 2025 ask for what is not known: the progress of the month."},"worst":0,"measures":[]}}');
INSERT INTO entity VALUES ('990101', 'lamp', '2025/2025-11/3', 2026, 6, '{"planYear":2025,"period":"2025-11","number":"3","lit":{"on":"2026-01-07","by":"林主任","rules":{"from":"2025-01-01","name":"县规则","version":"2025"},"lead":"民政局","kind":"Qualitative","verdict":{"ruleSet":"县规则","version":"2025","outcome":"NoData","rule":"","inputs":[{"input":"Gap","value":{"doesNotApply":true}},{"input":"Attainment","value":{"doesNotApply":true}},{"input":"GrowthMargin","value":{"doesNotApply":true}},{"input":"MonthsNotStarted","value":{"doesNotApply":false}},{"input":"MonthsNotRegistered","value":{"doesNotApply":true}},{"input":"DaysOverdue","value":{"doesNotApply":true}},{"input":"Done","value":{"doesNotApply":false}},{"input":"FundsAsPlanned","value":{"doesNotApply":true}},{"input":"Excused","value":{"known":0,"doesNotApply":false}},{"input":"ForecastInTime","value":{"doesNotApply":false}},{"input":"Reported","value":{"known":0,"doesNotApply":false}}],"missing":["Reported"],"chinese":"不亮灯（无数据）：按县规则 2025 版判断，还不知道本月进展。","english":"No lamp (no data): the county''s rules 2025 ask for what is not known: the progress of the month."},"worst":0,"measures":[]}}');
INSERT INTO entity VALUES ('990102', 'place', '', 2026, 1, '{"id":"990102","name":"河湾县","codes":[{"code":"990102","from":"2026-01-07"}]}');
INSERT INTO lamp_count VALUES ('990101', 2025, '2025-11', '县规则', '2025', '', '', 'NoData', 2);
INSERT INTO lamp_count VALUES ('990101', 2025, '2025-11', '县规则', '2025', 'red', 'Bad', '', 1);
