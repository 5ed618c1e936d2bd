// In a form that old versions of Node can read. Read before anything is installed or built, so it cannot use the catalogue; tests/messages.test.ts compares the sentence.
export const NEEDED = '20.19.0';

/** @param {string} found a version such as 18.20.4 */
export function isOldNode(found) {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = NEEDED.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

/** @param {string} found */
export function oldNodeSentence(found) {
  return `Node ${found} is too old: Solidary needs ${NEEDED} or later.`;
}

export function refuseOldNode(found = process.versions.node) {
  if (!isOldNode(found)) return;
  console.error(oldNodeSentence(found));
  process.exit(1);
}
