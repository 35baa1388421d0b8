-- The thread from finding to evaluation.
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
