/**
 * Nothing here records a person's immigration status: the report of 2007 calls it irrelevant, and a record of it can harm
 * whom it is about. Some indicators of the list of 2009 are about it; they stay in the list and take no observation.
 */
export const NEVER_RECORDED: readonly string[] = [
  'recruitment_unlawful_stay',
  'recruitment_authorities_or_status',
  'destination_authorities_or_status',
];

/** What a recruiter promised may be told of a workplace; told of a person it tells that person's status. */
export const NOT_OF_A_PERSON: readonly string[] = ['deceived_legal_documents'];

export function isNeverRecorded(indicator: string): boolean {
  return NEVER_RECORDED.includes(indicator);
}

/** Catches the plain cases; whoever records still has to leave status out. */
const STATUS_WORDS =
  /\b(undocumented|unauthori[sz]ed|irregular|illegal|immigration|residen(ce|cy)) (status|stay|migrants?|immigrants?|permits?)\b|\b(sans[- ]papiers|overstay(s|ed|er)?|asylum|without papers|undocumented)\b/iu;

export function tellsStatus(text: string): boolean {
  return STATUS_WORDS.test(text);
}
