-- From schema 1 to 2.

ALTER TABLE observation RENAME COLUMN half_width TO spread;

CREATE TABLE own_indicator (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  key        TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE own_break (
  id        INTEGER PRIMARY KEY,
  uuid      TEXT NOT NULL UNIQUE,
  indicator TEXT NOT NULL,
  period    INTEGER NOT NULL,
  reason    TEXT NOT NULL,
  UNIQUE (indicator, period)
) STRICT;

CREATE TABLE mapping (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  mapping     TEXT NOT NULL
) STRICT;

CREATE TABLE unit_name (
  id   INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  code TEXT
) STRICT;

CREATE TABLE private_school (
  unit_id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE given_out (
  id      INTEGER PRIMARY KEY,
  uuid    TEXT NOT NULL UNIQUE,
  at      TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;
