/** A number of many digits as a spreadsheet showed it: `2.02E+11`. The digits that told it apart are gone. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d{2,}$/i;

export const isShortened = (cell: string): boolean => SHORTENED.test(cell.trim());
