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
