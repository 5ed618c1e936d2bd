/** What can be noted after a flag, in the order in which one follows from another. */
export const NOTE_KINDS = ['asked', 'explanation', 'decision', 'mended'] as const;
