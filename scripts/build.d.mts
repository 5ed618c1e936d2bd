/** Builds what is stale into dist. */
export function build(): void;
