import type { SheetAbout, SheetColumn, SheetLevelMeasure, SheetMapping, SheetRole, SheetScale } from "../../../api";

/** What a person says of a sheet, as a new mapping; the one that was there stays as it is. */
type Patch = Partial<SheetAbout>;

const NOTHING: SheetAbout = {
  unit: null,
  period: null,
  grade: null,
  subject: null,
  gender: null,
  ownership: null,
  indicator: null,
};

function withColumns(mapping: SheetMapping, change: (column: SheetColumn, place: number) => SheetColumn): SheetMapping {
  return { ...mapping, columns: mapping.columns.map(change) };
}

function said(column: SheetColumn, change: Partial<SheetColumn>): SheetColumn {
  return { ...column, ...change, confidence: "certain", reason: "said" };
}

/**
 * The columns that the same answer is for: of Statistikkbanken's long headings those that end alike, since a label
 * comes again for every year, subject and gender.
 */
export function alike(mapping: SheetMapping, place: number): number[] {
  const steps = (heading: string) => heading.split(" › ");
  const own = steps(mapping.columns[place]?.heading ?? "");
  if (own.length < 4) return [place];
  return mapping.columns.flatMap((column, at) => {
    const others = steps(column.heading);
    return at === place || (others.length === own.length && others.at(-1) === own.at(-1)) ? [at] : [];
  });
}

export function setRole(mapping: SheetMapping, place: number, role: SheetRole): SheetMapping {
  const places = alike(mapping, place);
  // A column that is not read keeps nothing that could be read of it.
  const about = (column: SheetColumn) => (role.kind === "ignore" ? NOTHING : column.about);
  return withColumns(mapping, (column, at) =>
    places.includes(at) ? said(column, { role, about: about(column) }) : column,
  );
}

export function setAbout(mapping: SheetMapping, place: number, patch: Patch): SheetMapping {
  return withColumns(mapping, (column, at) =>
    at === place ? said(column, { about: { ...column.about, ...patch } }) : column,
  );
}

/** What holds for the whole sheet. */
export function setConstants(mapping: SheetMapping, patch: Patch): SheetMapping {
  return { ...mapping, constants: { ...mapping.constants, ...patch } };
}

export function setMeasure(mapping: SheetMapping, places: number[], measure: SheetLevelMeasure): SheetMapping {
  return withColumns(mapping, (column, at) =>
    places.includes(at) && column.role.kind === "level" ? said(column, { role: { ...column.role, measure } }) : column,
  );
}

export function setScale(mapping: SheetMapping, place: number, scale: SheetScale): SheetMapping {
  return withColumns(mapping, (column, at) =>
    at === place && column.role.kind === "value" ? said(column, { role: { kind: "value", scale } }) : column,
  );
}

export function setLevel(mapping: SheetMapping, place: number, level: number): SheetMapping {
  const places = alike(mapping, place);
  return withColumns(mapping, (column, at) =>
    places.includes(at) && column.role.kind === "level" ? said(column, { role: { ...column.role, level } }) : column,
  );
}
