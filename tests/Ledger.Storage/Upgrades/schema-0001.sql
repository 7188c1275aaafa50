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

INSERT INTO schema_version VALUES (1);
INSERT INTO entry VALUES ('990101', 2025, 1, '2025-11-03T02:00:00.000000Z', '管理员', 'Administrator', '', 'LedgerOpened', '', '{"id":"990101","name":"云牧县","on":"2025-11-03"}', '0000000000000000000000000000000000000000000000000000000000000000', '9a075de354c9aa1b33ab7471efa551561350c06d33f897f70db11ddb5378f8dd', 'place ');
INSERT INTO entry VALUES ('990101', 2025, 2, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'PlanProposed', '', '{"year":2025,"title":"2025年重点任务","source":{"name":"政府工作报告","hash":"0000000000000000000000000000000000000000000000000000000000000000"}}', '9a075de354c9aa1b33ab7471efa551561350c06d33f897f70db11ddb5378f8dd', 'efd53b320a7604dc883b9a76de1e837b613cfca62ef82498aa15bc262625b5f3', 'plan 2025');
INSERT INTO entry VALUES ('990101', 2025, 3, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskProposed', '', '{"planYear":2025,"number":"1","content":{"words":"改造农村公路82公里","kind":"Quantified","chapter":"一、交通","theme":"","measures":[{"name":"农村公路","value":82,"unit":"公里","bound":"Exact","strict":false,"nature":"Level","direction":"None"}],"lead":"","supporters":[],"leader":""},"items":[],"origin":"Report","originPaper":"","why":[]}', 'efd53b320a7604dc883b9a76de1e837b613cfca62ef82498aa15bc262625b5f3', 'b5cbb8054527e630e1529804496d0b88a7898960a83ffbe395c9377f2f97da6d', 'task 2025/1');
INSERT INTO entry VALUES ('990101', 2025, 4, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskProposed', '', '{"planYear":2025,"number":"2","content":{"words":"新建水库一座，写明“两年完工”","kind":"Project","chapter":"","theme":"","measures":[],"lead":"","supporters":[],"leader":""},"items":[],"origin":"Report","originPaper":"","why":[]}', 'b5cbb8054527e630e1529804496d0b88a7898960a83ffbe395c9377f2f97da6d', 'fb2b2cd340e9c7e215ae56dbcc4b3e877a8390cacffd4a1ee39ce99942febece', 'task 2025/2');
INSERT INTO entry VALUES ('990101', 2025, 5, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskProposed', '', '{"planYear":2025,"number":"3","content":{"words":"办好老年食堂''s","kind":"Qualitative","chapter":"","theme":"","measures":[],"lead":"","supporters":[],"leader":""},"items":[],"origin":"Report","originPaper":"","why":[]}', 'fb2b2cd340e9c7e215ae56dbcc4b3e877a8390cacffd4a1ee39ce99942febece', '8603e034d3dbe8411ad4ada90d534e938eca7d5a005b2bd1c612fcd6a1fc5f60', 'task 2025/3');
INSERT INTO entry VALUES ('990101', 2025, 6, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskAssigned', '', '{"lead":"水利局","supporters":["财政局"],"leader":"陈县长","planYear":2025,"number":"1"}', '8603e034d3dbe8411ad4ada90d534e938eca7d5a005b2bd1c612fcd6a1fc5f60', '36bd634c93facc03555a19d0364be7c3fb146c8b4ca6c1245944aed9a023e489', 'task 2025/1');
INSERT INTO entry VALUES ('990101', 2025, 7, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskAssigned', '', '{"lead":"水利局","supporters":[],"leader":"陈县长","planYear":2025,"number":"2"}', '36bd634c93facc03555a19d0364be7c3fb146c8b4ca6c1245944aed9a023e489', '363cf92b95864fa89b13a7f9592df8550e746fede9031b4d6393369390853e3b', 'task 2025/2');
INSERT INTO entry VALUES ('990101', 2025, 8, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskAssigned', '', '{"lead":"民政局","supporters":[],"leader":"陈县长","planYear":2025,"number":"3"}', '363cf92b95864fa89b13a7f9592df8550e746fede9031b4d6393369390853e3b', 'd3ac16b55604a8f86c6418e83be0c01e5da775fc32bcf6e39b90b64a3d0150b3', 'task 2025/3');
INSERT INTO entry VALUES ('990101', 2025, 9, '2025-11-03T02:00:00.000000Z', '陈县长', 'Leader', '', 'PlanApproved', '', '{"approvedBy":"陈县长","year":2025}', 'd3ac16b55604a8f86c6418e83be0c01e5da775fc32bcf6e39b90b64a3d0150b3', '1d42db2dcf8bde2a511f2c809d863279da638deb50223e6153bccff3b82e74ea', 'plan 2025');
INSERT INTO entry VALUES ('990101', 2025, 10, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'PlanPublished', '', '{"documentNumber":"云政办发〔2025〕3号","on":"2025-11-03","year":2025}', '1d42db2dcf8bde2a511f2c809d863279da638deb50223e6153bccff3b82e74ea', '12535e1f6b1280220f758f076f8eab12b17c5347ed2b53bb9f1113d7cd0f9699', 'plan 2025');
INSERT INTO entry VALUES ('990101', 2025, 11, '2025-11-03T02:00:00.000000Z', '高局长', 'UnitHead', '水利局', 'TaskSignedFor', '', '{"signedFor":{"unit":"水利局","by":"高局长","on":"2025-11-03"},"planYear":2025,"number":"1"}', '12535e1f6b1280220f758f076f8eab12b17c5347ed2b53bb9f1113d7cd0f9699', '08bb21952ac5f8459728a1a1907650815f0560dca6d61906e11c335dbfe4eaa6', 'assignment 2025/1');
INSERT INTO entry VALUES ('990101', 2025, 12, '2025-11-03T02:00:00.000000Z', '林主任', 'Supervisor', '', 'DaySet', '', '{"on":"2025-12-01","off":true,"name":"县庆"}', '08bb21952ac5f8459728a1a1907650815f0560dca6d61906e11c335dbfe4eaa6', '504dff57c4cf55b18675906cb074be4a101631e3889c0ec3a57aaa3a390dbffd', 'day 2025-12-01');
INSERT INTO entry VALUES ('990101', 2025, 13, '2025-11-28T02:00:00.000000Z', '小王', 'Reporter', '水利局', 'ProgressReported', '', '{"planYear":2025,"number":"1","period":"2025-11","account":{"word":"UnderWay","narrative":"完成60公里","values":[{"measure":1,"value":60}],"problem":"路面\n封冻","cause":"","nextStep":"","needs":"","evidence":[]},"unit":"水利局","on":"2025-11-28"}', '504dff57c4cf55b18675906cb074be4a101631e3889c0ec3a57aaa3a390dbffd', '96be38a0c23032a167c5f9a2629c0463daa652cdfb04abd3986e7cb19706e978', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2025, 14, '2025-11-28T02:00:00.000000Z', '高局长', 'UnitHead', '水利局', 'ProgressReturned', '数对不上', '{"sentBack":{"by":"高局长","role":"UnitHead","on":"2025-11-28","reason":"数对不上"},"planYear":2025,"number":"1","period":"2025-11"}', '96be38a0c23032a167c5f9a2629c0463daa652cdfb04abd3986e7cb19706e978', 'c357526f161a36128e24dff0aebaffea4210d3d77a53e57d8173b4997a2f28a6', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2025, 15, '2025-11-28T02:00:00.000000Z', '小王', 'Reporter', '水利局', 'ProgressReported', '', '{"planYear":2025,"number":"1","period":"2025-11","account":{"word":"Done","narrative":"完成82公里","values":[{"measure":1,"value":82}],"problem":"","cause":"","nextStep":"","needs":"","evidence":[]},"unit":"水利局","on":"2025-11-28"}', 'c357526f161a36128e24dff0aebaffea4210d3d77a53e57d8173b4997a2f28a6', 'c7d5f4c47c7847f6d6c5471eade22c057b190275770fd9693fc8ca9dec4b41bb', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2025, 16, '2025-11-28T02:00:00.000000Z', '高局长', 'UnitHead', '水利局', 'ProgressSigned', '', '{"signature":{"step":"UnitHead","by":"高局长","on":"2025-11-28","onPaper":false,"for":""},"planYear":2025,"number":"1","period":"2025-11"}', 'c7d5f4c47c7847f6d6c5471eade22c057b190275770fd9693fc8ca9dec4b41bb', '8ee64a60f719985a442e3fc097b39a0c16ef616c7fe6fc2327b9f56faa1a9e03', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2025, 17, '2025-11-28T02:00:00.000000Z', '陈县长', 'Leader', '', 'ProgressSigned', '', '{"signature":{"step":"Leader","by":"陈县长","on":"2025-11-28","onPaper":false,"for":""},"planYear":2025,"number":"1","period":"2025-11"}', '8ee64a60f719985a442e3fc097b39a0c16ef616c7fe6fc2327b9f56faa1a9e03', '968c2b99ac9eeb1d837b326129fca65af1de15e2660b2f7629ba4bc36bc496a3', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2026, 1, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'ProgressVerified', '', '{"verdict":{"word":"Done","by":"林主任","on":"2026-01-07","values":[{"measure":1,"value":82}],"opinion":""},"planYear":2025,"number":"1","period":"2025-11"}', '968c2b99ac9eeb1d837b326129fca65af1de15e2660b2f7629ba4bc36bc496a3', 'c0c0ae6560ca6c2386075753b399f798f948240d0ce23a6c1007f780a177305a', 'progress 2025/1/2025-11');
INSERT INTO entry VALUES ('990101', 2026, 2, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskClosed', '', '{"closing":{"by":"林主任","on":"2026-01-07","opinion":""},"planYear":2025,"number":"1"}', 'c0c0ae6560ca6c2386075753b399f798f948240d0ce23a6c1007f780a177305a', '1d2decdcccd511f9d7e5d64a5b26363c94cf2d1531f5aa828be338ea683f59b3', 'assignment 2025/1');
INSERT INTO entry VALUES ('990101', 2026, 3, '2026-01-07T02:00:00.000000Z', '林主任', 'Supervisor', '', 'TaskRevised', '上级口径调整', '{"content":{"words":"新建水库一座，写明“三年完工”","kind":"Qualitative","chapter":"","theme":"","measures":[],"lead":"水利局","supporters":[],"leader":"陈县长"},"on":"2026-01-07","reason":"上级口径调整","approvedBy":"陈县长","planYear":2025,"number":"2"}', '1d2decdcccd511f9d7e5d64a5b26363c94cf2d1531f5aa828be338ea683f59b3', '6bfd100672d761584a52749dcbba414da6e2c92063ca107a178c59ea786ad9eb', 'task 2025/2');
INSERT INTO entry VALUES ('990102', 2026, 1, '2026-01-07T02:00:00.000000Z', '管理员', 'Administrator', '', 'LedgerOpened', '', '{"id":"990102","name":"河湾县","on":"2026-01-07"}', '0000000000000000000000000000000000000000000000000000000000000000', '69e6cc8817366c0a138230b2377a91d0476afecfae66a165f9112cc6fec75c95', 'place ');
INSERT INTO stream VALUES ('990101', 2025, 17, '968c2b99ac9eeb1d837b326129fca65af1de15e2660b2f7629ba4bc36bc496a3', '2025-11-28T02:00:00.000000Z');
INSERT INTO stream VALUES ('990101', 2026, 3, '6bfd100672d761584a52749dcbba414da6e2c92063ca107a178c59ea786ad9eb', '2026-01-07T02:00:00.000000Z');
INSERT INTO stream VALUES ('990102', 2026, 1, '69e6cc8817366c0a138230b2377a91d0476afecfae66a165f9112cc6fec75c95', '2026-01-07T02:00:00.000000Z');
INSERT INTO entity VALUES ('990101', 'place', '', 2025, 1, '{"id":"990101","name":"云牧县","codes":[{"code":"990101","from":"2025-11-03"}]}');
INSERT INTO entity VALUES ('990101', 'plan', '2025', 2025, 10, '{"year":2025,"title":"2025年重点任务","source":{"name":"政府工作报告","hash":"0000000000000000000000000000000000000000000000000000000000000000"},"stage":"Published","documentNumber":"云政办发〔2025〕3号","approvedBy":"陈县长","publishedOn":"2025-11-03"}');
INSERT INTO entity VALUES ('990101', 'task', '2025/1', 2025, 6, '{"planYear":2025,"number":"1","content":{"words":"改造农村公路82公里","kind":"Quantified","chapter":"一、交通","theme":"","measures":[{"name":"农村公路","value":82,"unit":"公里","bound":"Exact","strict":false,"nature":"Level","direction":"None"}],"lead":"水利局","supporters":["财政局"],"leader":"陈县长"},"items":[],"origin":"Report","originPaper":"","why":[],"standing":"Standing","successors":[],"revisions":[]}');
INSERT INTO entity VALUES ('990101', 'task', '2025/2', 2026, 3, '{"planYear":2025,"number":"2","content":{"words":"新建水库一座，写明“三年完工”","kind":"Qualitative","chapter":"","theme":"","measures":[],"lead":"水利局","supporters":[],"leader":"陈县长"},"items":[],"origin":"Report","originPaper":"","why":[],"standing":"Standing","successors":[],"revisions":[{"on":"2026-01-07","reason":"上级口径调整","approvedBy":"陈县长","before":{"words":"新建水库一座，写明“两年完工”","kind":"Project","chapter":"","theme":"","measures":[],"lead":"水利局","supporters":[],"leader":"陈县长"}}]}');
INSERT INTO entity VALUES ('990101', 'task', '2025/3', 2025, 8, '{"planYear":2025,"number":"3","content":{"words":"办好老年食堂''s","kind":"Qualitative","chapter":"","theme":"","measures":[],"lead":"民政局","supporters":[],"leader":"陈县长"},"items":[],"origin":"Report","originPaper":"","why":[],"standing":"Standing","successors":[],"revisions":[]}');
INSERT INTO entity VALUES ('990101', 'assignment', '2025/1', 2026, 2, '{"planYear":2025,"number":"1","signedFor":{"unit":"水利局","by":"高局长","on":"2025-11-03"},"disputes":[],"closed":{"by":"林主任","on":"2026-01-07","opinion":""}}');
INSERT INTO entity VALUES ('990101', 'day', '2025-12-01', 2025, 12, '{"on":"2025-12-01","off":true,"name":"县庆"}');
INSERT INTO entity VALUES ('990101', 'progress', '2025/1/2025-11', 2026, 1, '{"planYear":2025,"number":"1","period":"2025-11","reported":{"word":"Done","narrative":"完成82公里","values":[{"measure":1,"value":82}],"problem":"","cause":"","nextStep":"","needs":"","evidence":[]},"unit":"水利局","reportedOn":"2025-11-28","signatures":[{"step":"UnitHead","by":"高局长","on":"2025-11-28","onPaper":false,"for":""},{"step":"Leader","by":"陈县长","on":"2025-11-28","onPaper":false,"for":""}],"verified":{"word":"Done","by":"林主任","on":"2026-01-07","values":[{"measure":1,"value":82}],"opinion":""},"returns":[{"by":"高局长","role":"UnitHead","on":"2025-11-28","reason":"数对不上"}]}');
INSERT INTO entity VALUES ('990102', 'place', '', 2026, 1, '{"id":"990102","name":"河湾县","codes":[{"code":"990102","from":"2026-01-07"}]}');
