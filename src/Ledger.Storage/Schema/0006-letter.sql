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
