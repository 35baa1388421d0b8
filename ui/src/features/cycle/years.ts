/** School years around today, as they are stored and read; one that is chosen is always among them. */
export function schoolYears(today: string, chosen: string | null, before = 4, after = 6): { value: string; text: string }[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const now = month >= 8 ? year : year - 1;
  const all = Array.from({ length: before + after + 1 }, (_, i) => yearFrom(now - before + i));
  if (chosen && !all.includes(chosen)) all.push(chosen);
  return all.sort().map((value) => ({ value, text: value.replace("-", "–") }));
}

function yearFrom(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
}
