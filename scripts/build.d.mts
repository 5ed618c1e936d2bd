/** Builds what is stale into dist. */
export function build(names?: readonly string[]): void;

/** True where these parts stand in dist as their source would be built now. */
export function isBuilt(names: readonly string[]): boolean;
