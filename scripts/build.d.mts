/** Builds what is stale into dist. */
export function build(names?: readonly string[]): void;
