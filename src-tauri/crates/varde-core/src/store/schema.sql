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
-- period = first calendar year of the school year × 16; the rest is room for shorter periods.
-- value and half_width are in thousandths of the indicator's unit, n counts pupils.
-- states holds two bits a cell: value | half_width << 2 | n << 4, with 0 ok, 1 suppressed, 2 restricted, 3 empty.
CREATE TABLE observation (
  key        INTEGER PRIMARY KEY,
  value      INTEGER,
  half_width INTEGER,
  n          INTEGER,
  states     INTEGER NOT NULL CHECK (states BETWEEN 0 AND 63),
  source_id  INTEGER NOT NULL
) STRICT;

-- One row per operation that can be undone or done again. rows holds what the touched rows were before it (or, when
-- undone, what they were after it).
CREATE TABLE undo_step (
  id        INTEGER PRIMARY KEY,
  operation TEXT NOT NULL,
  at        TEXT NOT NULL,
  undone    INTEGER NOT NULL CHECK (undone IN (0, 1)),
  rows      BLOB NOT NULL
) STRICT;
