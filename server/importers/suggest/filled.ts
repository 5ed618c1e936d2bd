/** The cells in which something stands, without the spaces around it. */
export const filledOf = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
