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
