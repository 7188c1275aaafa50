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
