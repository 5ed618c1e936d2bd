/** Memory of a process's own at its peak: pages of the data file that it looks at are the system's to take back. */
import { readFileSync } from 'node:fs';

const EVERY_MS = 20;

/** Where the system does not tell memory of its own from mapped files, all that is resident counts. Megabytes. */
export function watchMemory(): { readonly peak: () => number } {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, ownMegabytes());
  };
  const timer = setInterval(look, EVERY_MS).unref();
  return {
    peak: () => {
      clearInterval(timer);
      look();
      return most;
    },
  };
}

function ownMegabytes(): number {
  try {
    const found = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (found?.[1] !== undefined) return Number(found[1]) / 1024;
  } catch {
    // Not Linux.
  }
  return process.memoryUsage.rss() / 1_048_576;
}
