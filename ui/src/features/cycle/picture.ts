import type { ItemKind, ThreadItem, ThreadPage } from "../../api";
import { msg, t } from "../../shared/i18n.svelte";

/** A place in the picture: a thing, several of a measure's activities as one, or what is missing. */
export type Stone = {
  id: string;
  title: string;
  lines: string[];
  foot: string;
  /** It says figures that only the school itself may see. */
  restricted: boolean;
  /** What it rests on, by the keys of other stones. */
  back: string[];
  /** Where a click leads; null for what is missing. */
  thing: ThreadItem | null;
  missing: boolean;
};

export type Column = { name: string; stones: Stone[] };

const of = (page: ThreadPage, kind: ItemKind) => page.items.filter(({ item }) => item.content.kind === kind);

const stone = (thing: ThreadItem): Stone => ({
  id: thing.item.id,
  title: thing.card.title,
  lines: thing.card.lines,
  foot: thing.card.foot,
  restricted: thing.card.restricted,
  back: thing.back,
  thing,
  missing: false,
});

/** A dashed frame where the thread stops. */
const gap = (behind: ThreadItem, text: string): Stone => ({
  id: `gap-${behind.item.id}-${text}`,
  title: t(text),
  lines: [],
  foot: "",
  restricted: false,
  back: [behind.item.id],
  thing: behind,
  missing: true,
});

function activities(page: ThreadPage): Stone[] {
  return of(page, "measure").flatMap((measure) => {
    const all = of(page, "activity").filter(({ back }) => back.includes(measure.item.id));
    if (all.length === 0) return [];
    const contents = all.map(({ item }) => item.content).filter((content) => content.kind === "activity");
    const done = contents.filter(({ status }) => status === "done").length;
    const barrier = contents.find(({ barrier, status }) => barrier !== "" && status !== "done")?.barrier;
    return [
      {
        id: `activities-${measure.item.id}`,
        title: t("cycle-activities-done", { done, all: all.length }),
        lines: barrier ? [t("cycle-barrier-is", { barrier })] : [],
        foot: "",
        restricted: false,
        back: [measure.item.id],
        thing: all.find(({ item }) => item.content.kind === "activity" && item.content.status !== "done") ?? all[0] ?? null,
        missing: false,
      },
    ];
  });
}

/** With whom a measure has been talked about: a stone a measure, for the picture is of the plan and not of its meetings. */
function anchorings(page: ThreadPage): Stone[] {
  return of(page, "measure").flatMap((measure) => {
    const asked = (measure.anchored?.groups ?? []).filter(({ degree }) => degree !== null);
    const newest = asked.flatMap(({ items }) => items).at(-1);
    if (!newest) return [];
    return [
      {
        id: `anchorings-${measure.item.id}`,
        title: t("cycle-groups-asked", { count: asked.length }),
        lines: [measure.anchored?.text ?? ""],
        foot: "",
        restricted: false,
        back: [measure.item.id],
        thing: page.items.find(({ item }) => item.id === newest) ?? null,
        missing: false,
      },
    ];
  });
}

/** The picture of the whole plan, from what was seen to what came of it. */
export function columns(page: ThreadPage): Column[] {
  const lacking = (kind: string, text: string) =>
    page.gaps
      .filter((said) => said.gap.kind === kind)
      .map((said) => page.items.find(({ item }) => item.id === said.gap.item))
      .filter((thing) => thing !== undefined)
      .map((thing) => gap(thing, text));
  return [
    {
      name: msg("cycle-findings"),
      // A sheet stands in the picture for what was lifted out of it.
      stones: [...of(page, "finding"), ...of(page, "sheet").filter(({ on }) => on.length > 0)].map(stone),
    },
    { name: msg("cycle-challenges"), stones: of(page, "challenge").map(stone) },
    {
      name: msg("cycle-goals"),
      stones: [...of(page, "goal").map(stone), ...lacking("challenge-without-goal", msg("cycle-gap-goal"))],
    },
    {
      name: msg("cycle-measures"),
      stones: [...of(page, "measure").map(stone), ...lacking("goal-without-measure", msg("cycle-gap-measure"))],
    },
    {
      name: msg("cycle-anchoring"),
      stones: [...anchorings(page), ...lacking("measure-not-anchored", msg("cycle-gap-anchoring"))],
    },
    {
      name: msg("cycle-doing"),
      stones: [
        ...activities(page),
        ...of(page, "evaluation").map(stone),
        ...lacking("measure-without-activity", msg("cycle-gap-activity")),
        ...lacking("measure-without-evaluation", msg("cycle-gap-evaluation")),
      ],
    },
  ];
}

/** A stone, all that lies behind it and all that came of it. */
export function chain(columns: Column[], from: string): Set<string> {
  const all = columns.flatMap((column) => column.stones);
  const found = new Set([from]);
  const walk = (next: (stone: Stone, at: string) => boolean) => {
    const waiting = [from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const stone of all.filter((other) => !found.has(other.id) && next(other, at as string))) {
        found.add(stone.id);
        waiting.push(stone.id);
      }
    }
  };
  const backOf = (at: string) => all.find(({ id }) => id === at)?.back ?? [];
  walk((stone, at) => backOf(at).includes(stone.id));
  const behind = new Set(found);
  walk((stone, at) => stone.back.includes(at));
  return new Set([...behind, ...found]);
}
