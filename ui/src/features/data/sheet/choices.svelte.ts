import { commands, type SheetChoice, type SheetChoices } from "../../../api";

/** What can be answered about a sheet, and how it is said. */
export class Choices {
  all = $state.raw<SheetChoices | null>(null);

  /** Units that have been chosen here, by their numbers. */
  #units = new Map<string, string>();

  chose(unit: { id: string; name: string }) {
    this.#units.set(unit.id, unit.name);
  }

  unit(id: string): string {
    return this.#units.get(id) ?? id;
  }

  async load() {
    this.all = await commands.sheetChoices();
  }

  get indicators(): { group: string; items: SheetChoice[] }[] {
    const groups: { group: string; items: SheetChoice[] }[] = [];
    for (const choice of this.all?.indicators ?? []) {
      const known = groups.find((group) => group.group === choice.group);
      if (known) known.items.push(choice);
      else groups.push({ group: choice.group, items: [choice] });
    }
    return groups;
  }

  /** In words; as it stands where it is none of the choices, such as a year of long ago. */
  say(of: keyof SheetChoices, value: string): string {
    return this.all?.[of].find((choice) => choice.value === value)?.text ?? value;
  }

  indicator(pattern: string): string {
    const grade = /\.(\d+)$|\.(\d+)\./.exec(pattern);
    const found = this.all?.indicators.find((choice) => choice.value === pattern);
    if (found || !grade) return found?.text ?? pattern;
    const open = this.all?.indicators.find(
      (choice) => choice.value.replace("{grade}", grade[1] ?? grade[2] ?? "") === pattern,
    );
    return open?.text ?? pattern;
  }

  period(value: string): string {
    const month = this.say("months", value);
    return month === value ? this.say("years", value) : month;
  }
}
