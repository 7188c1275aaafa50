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
