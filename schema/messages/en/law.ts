/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'How long a claim under it lasts was not read in the text.',
  'law.open.from-memory': 'Written from memory: no text was read.',
  'law.open.guidance-only': 'An authority’s guidance was read, not the text itself.',
  'law.open.judgement': 'Turns on a judgement that no rule makes: {what}.',
  'law.open.no-time-limit':
    'How long a claim lasts against those who stand above the employer is not encoded: that no last day is shown does not mean that there is none.',
  'law.open.may-last': 'That it was in force no longer from {day} on is not verified.',
  'law.open.start-approx': 'Its first day, {day}, is approximate.',
  'law.open.start-unverified':
    '{day} is the date of the text that was read, not known to be its first day: for earlier work the answer is that nobody can tell.',
  'law.open.text-in-part': 'Parts of the text were read, not the whole.',
  'law.open.text-not-read': 'What others write of the text was read, not the text itself.',
  'law.open.text-version': 'In which version the text was read is not recorded.',
  'law.open.unsettled': 'Not researched: {what}.',
  'law.relation.alternative_of': 'Another may be claimed in its place',
  'law.relation.alternative_to': 'May be claimed in its place, not on top of it',
  'law.relation.beside': 'Stands beside it: both are shown, never added up',
  'law.relation.transposed_by': 'Made into national law by',
  'law.relation.transposes': 'Makes into national law',
  'law.relation.yields_of': 'Gives way to this one',
  'law.relation.yields_to': 'Goes before this one',
} as const;
