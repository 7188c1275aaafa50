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
