CREATE TABLE about (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);

CREATE TABLE reports (
    report BIGINT NOT NULL, file VARCHAR NOT NULL, hash VARCHAR NOT NULL, title VARCHAR,
    place VARCHAR, place_code VARCHAR, place_now VARCHAR, code_then VARCHAR, renamed_in INTEGER, level VARCHAR,
    session VARCHAR, speaker VARCHAR, given_on DATE, plan_year INTEGER, review_year INTEGER,
    characters INTEGER NOT NULL, sections INTEGER NOT NULL, figures INTEGER NOT NULL, items INTEGER NOT NULL, told INTEGER NOT NULL);

CREATE TABLE sections (
    report BIGINT NOT NULL, section INTEGER NOT NULL, number VARCHAR NOT NULL, level INTEGER NOT NULL, title VARCHAR NOT NULL,
    part VARCHAR NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL);

CREATE TABLE figures (
    report BIGINT NOT NULL, figure INTEGER NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, text VARCHAR NOT NULL,
    value DOUBLE NOT NULL, value2 DOUBLE, unit VARCHAR NOT NULL, bound VARCHAR NOT NULL, strict BOOLEAN NOT NULL, nature VARCHAR NOT NULL,
    direction VARCHAR NOT NULL, role VARCHAR NOT NULL, year INTEGER, measure VARCHAR NOT NULL, subject VARCHAR NOT NULL, list VARCHAR NOT NULL,
    section INTEGER, item INTEGER);

CREATE TABLE items (
    report BIGINT NOT NULL, item INTEGER NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, text VARCHAR NOT NULL,
    kind VARCHAR NOT NULL, strength INTEGER NOT NULL, checkable BOOLEAN NOT NULL, section INTEGER, theme VARCHAR NOT NULL, due DATE);

CREATE TABLE cells (
    report BIGINT NOT NULL, place_code VARCHAR, place VARCHAR NOT NULL, level VARCHAR, year INTEGER NOT NULL, indicator VARCHAR NOT NULL,
    side VARCHAR NOT NULL, state VARCHAR NOT NULL, value DOUBLE, value2 DOUBLE, bound VARCHAR, unit VARCHAR, text VARCHAR, named VARCHAR,
    start_at INTEGER, end_at INTEGER, figure INTEGER);

CREATE TABLE failures (file VARCHAR NOT NULL, why VARCHAR NOT NULL);

-- One row for each place, year, indicator and side: where several reports tell it, that of the report which tells most.
CREATE VIEW panel AS
    SELECT cells.place_code, cells.place, cells.level, cells.year, cells.indicator, cells.side, cells.state, cells.value, cells.value2, cells.bound,
        cells.unit, cells.text, cells.named, cells.start_at, cells.end_at, cells.report
    FROM cells JOIN reports USING (report)
    QUALIFY row_number() OVER (
        PARTITION BY coalesce(cells.place_code, cells.place), cells.year, cells.indicator, cells.side ORDER BY reports.told DESC, reports.file) = 1;
