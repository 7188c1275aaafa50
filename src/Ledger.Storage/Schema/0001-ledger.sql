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
