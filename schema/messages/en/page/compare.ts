/** Screens that hold two answers side by side, and that save one. */
export const pageCompare = {
  'page.compare.answer':
    '{otherwise, plural, =0 {Nothing changes for any of {all} companies} one {One of {all} companies is answered otherwise} other {# of {all} companies are answered otherwise}}.',
  'page.compare.beside-models': 'Beside the models of 2007',
  'page.compare.caption': 'Each company on both sides',
  'page.compare.crumb': 'Side by side',
  'page.compare.day': 'Day of the other side',
  'page.compare.debt': 'Kind of debt',
  'page.compare.difference': 'Difference',
  'page.compare.heading': 'Hold it against another day or other rules',
  'page.compare.hint':
    'The facts stay the same; the day or the rules change. A model is a proposal and not law: it counts in no sum of the law.',
  'page.compare.law': 'The law of the place',
  'page.compare.loading': 'Answering the claim twice ...',
  'page.compare.model': 'A model, not law',
  'page.compare.models': 'The three models of 2007, which are not law',
  'page.compare.no-difference': 'none',
  'page.compare.not-asked': 'No rule of this side speaks of it',
  'page.compare.other-day': 'Beside another day or rule',
  'page.compare.rules': 'Rules of the other side',
  'page.compare.side': 'On {day}, at most {most} can come in',
  'page.compare.side-model': 'On {day} under a model, which is not law',
  'page.compare.side-open': 'On {day}; the most that can come in is not known',
  'page.compare.side-so-far': 'On {day}, on what is known, {most} can come in; of others we cannot tell',
  'page.compare.text':
    'One side is the law of the place on the day of the page. Choose the other: another day, another version of a rule, or a model. Debts of several stand in full beside each other and are never added.',
  'page.compare.title': 'Side by side: {claim}',
  'page.sheet.author': 'Made by',
  'page.sheet.file-number': 'File number',
  'page.sheet.save': 'Save as {format, select, pdf {PDF} html {a page} other {JSON}}',
  'page.sheet.text':
    'The whole answer with every fact and its source, every step, the law with the day it was read, and what is missing. Made again from its JSON it is the same to the byte.',
  'page.sheet.title': 'Answer sheet',
} as const;
