/** What was opened, as it stands in the address: groups of siblings, or parts of tiers, each with how many are drawn of it. Pure. */

/** Opening a group draws so many more of it. */
export const OPENED = 60;
const MOST_OPEN = 40;

export type Opened = ReadonlyMap<string, number>;

/** The key of the group under a buyer of one kind of work; without one of all kinds of which there is but one. */
export function groupKey(buyer: string, trade: string): string {
  return `${encodeURIComponent(buyer)}|${encodeURIComponent(trade)}`;
}

export function partKey(tier: number, test: string): string {
  return `${tier}|${test}`;
}

/** What cannot be read is left out. */
export function readOpened(text: string | undefined): Opened {
  const opened = new Map<string, number>();
  for (const entry of (text ?? '').split(',').slice(0, MOST_OPEN)) {
    const [first, second, count = String(OPENED)] = entry.split('|');
    if (first === undefined || second === undefined || !/^\d{1,4}$/.test(count)) continue;
    opened.set(`${first}|${second}`, Number(count));
  }
  return opened;
}

export function openedText(opened: Opened): string {
  return [...opened].map(([key, count]) => (count === OPENED ? key : `${key}|${count}`)).join(',');
}

export function openMore(opened: Opened, key: string): Opened {
  return new Map(opened).set(key, (opened.get(key) ?? 0) + OPENED);
}
