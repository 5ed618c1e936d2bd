/** Units that are an hour: the word, the code of UNECE Recommendation 20, and what price lists of the eleven languages write. */
const HOUR: ReadonlySet<string> = new Set([
  ...['hour', 'hours', 'hur', 'h', 'hr', 'hrs', 'std', 'stunde', 'stunden', 'heure', 'heures', 'hora', 'horas'],
  ...['ora', 'ore', 'uur', 'uren', 'godz', 'godzina', 'godziny', 'timer', 'timme', 'timmar', 'tim', 'ساعة'],
]);

export function isHour(unit: string | undefined): boolean {
  return unit !== undefined && HOUR.has(unit.trim().toLowerCase().replace(/\.$/u, ''));
}
