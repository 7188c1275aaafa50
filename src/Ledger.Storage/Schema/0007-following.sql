-- What somebody who can sign in wants to hear of: theirs alone, and gone when they leave it.
CREATE TABLE following (
    place KEY_TEXT NOT NULL,
    name  KEY_TEXT NOT NULL,
    year  INTEGER NOT NULL,
    task  KEY_TEXT NOT NULL,
    since TEXT    NOT NULL,
    PRIMARY KEY (place, name, year, task)
);
