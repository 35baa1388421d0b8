-- Today's whole schema. A new store is made from this file; an older one becomes equal to it by the steps in migrate.rs.

-- Small things that the windows remember. Not part of undo.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- A school, kommune, fylke or the country. The code is orgnr, kommunenummer, fylkesnummer or I.
CREATE TABLE unit (
  id          INTEGER PRIMARY KEY,
  level       INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
  code        TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  -- The school year that the name comes from: a newer file may rename, an older may not.
  name_period INTEGER NOT NULL
) STRICT;

-- Where a unit lay in a school year: kommuner and fylker split and merge.
-- key = unit << 16 | period, so that one unit's years lie together and need no second index.
-- Nothing here or in observation has a foreign key: it would cost a look-up for every row. check.rs asks instead.
CREATE TABLE unit_year (
  key        INTEGER PRIMARY KEY,
  kommune_id INTEGER,
  fylke_id   INTEGER
) STRICT;

-- An indicator of the catalogue, for one gender and one kind of owner (0 = all).
CREATE TABLE series (
  id        INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL,
  gender    INTEGER NOT NULL,
  ownership INTEGER NOT NULL,
  UNIQUE (indicator, gender, ownership)
) STRICT;

-- A file that figures came from.
CREATE TABLE source (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL,
  kind          TEXT NOT NULL,
  -- What the file was in plain data (school years, grades, subjects), as JSON; words are made when it is shown.
  content       TEXT NOT NULL,
  imported_at   TEXT NOT NULL,
  cells         INTEGER NOT NULL,
  problem_count INTEGER NOT NULL
) STRICT;

-- What was odd in it, by row, as JSON; words are made when it is shown.
CREATE TABLE source_problem (
  id        INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  problem   TEXT NOT NULL
) STRICT;
CREATE INDEX source_problem_by_source ON source_problem (source_id);

-- A result: key = unit << 36 | series << 16 | period, so that one unit's results lie together and need no second index.
-- period = first calendar year of the school year × 16, plus 1 for August … 12 for July where it is a month.
-- value and spread are in thousandths of the indicator's unit, n counts pupils. The catalogue says whether the spread is
-- half the width of a published 95 % interval or the SD of answers.
-- states holds two bits a cell: value | spread << 2 | n << 4, with 0 ok, 1 suppressed, 2 restricted, 3 empty.
CREATE TABLE observation (
  key        INTEGER PRIMARY KEY,
  value      INTEGER,
  spread INTEGER,
  n          INTEGER,
  states     INTEGER NOT NULL CHECK (states BETWEEN 0 AND 63),
  source_id  INTEGER NOT NULL
) STRICT;

-- What people have added to the catalogue, and questions that came with files, as JSON (OwnIndicator).
-- Rows that people write have a UUIDv7, so that stores can be brought together.
CREATE TABLE own_indicator (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  key        TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL
) STRICT;

-- A break in a series that people have explained: the first period after it.
CREATE TABLE own_break (
  id        INTEGER PRIMARY KEY,
  uuid      TEXT NOT NULL UNIQUE,
  indicator TEXT NOT NULL,
  period    INTEGER NOT NULL,
  reason    TEXT NOT NULL,
  UNIQUE (indicator, period)
) STRICT;

-- What people have said that the columns of a file are, as JSON, by what its headings look like.
CREATE TABLE mapping (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  mapping     TEXT NOT NULL
) STRICT;

-- Which unit people have said that a name in a file means; no code: none of Varde's units, and left out.
CREATE TABLE unit_name (
  id   INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  code TEXT
) STRICT;

-- Schools that the kommune does not own, and that its own sums leave out.
CREATE TABLE private_school (
  unit_id INTEGER PRIMARY KEY
) STRICT;

-- What has been given out of the store, as JSON, so that the next page can be checked together with it.
CREATE TABLE given_out (
  id      INTEGER PRIMARY KEY,
  uuid    TEXT NOT NULL UNIQUE,
  at      TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

-- What people write in the thread from finding to evaluation, one row a thing (docs/decisions/0007). unit is the unit's
-- code: a plan can be written before any file is loaded. content is JSON (cycle::Content); what a thing rests on stands
-- in it by uuid.
CREATE TABLE thread_item (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  unit       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  place      INTEGER NOT NULL,
  made_at    TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  content    TEXT NOT NULL
) STRICT;
CREATE INDEX thread_item_by_unit ON thread_item (unit, kind, place);

-- One row per operation that can be undone or done again. rows holds what the touched rows were before it (or, when
-- undone, what they were after it).
CREATE TABLE undo_step (
  id        INTEGER PRIMARY KEY,
  operation TEXT NOT NULL,
  at        TEXT NOT NULL,
  undone    INTEGER NOT NULL CHECK (undone IN (0, 1)),
  rows      BLOB NOT NULL
) STRICT;
