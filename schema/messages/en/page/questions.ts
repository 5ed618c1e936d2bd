/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Choose all shown',
  'page.questions.also': 'or {names}',
  'page.questions.alone':
    '{alone, plural, =0 {each needs something else too} one {one needs nothing else} other {# need nothing else}}',
  'page.questions.answer':
    '{n, plural, =0 {No question of this choice is open.} one {One question is open.} other {# questions are open.}} {answers, plural, =0 {} one {One answer hangs on it.} other {# answers hang on them.}}',
  'page.questions.answers': 'Answers that hang on them',
  'page.questions.any': 'Any',
  'page.questions.asked': 'Questions',
  'page.questions.back': 'Answers that came back',
  'page.questions.back-choose': 'Filled workbook',
  'page.questions.back-text':
    'A workbook that a supplier filled is read as an import that can be undone: each answer becomes a fact of its contract, and closes its question.',
  'page.questions.chosen':
    '{n, plural, =0 {None chosen: what follows takes all {all, number} of this choice.} one {One chosen.} other {# chosen.}}',
  'page.questions.closed': 'Closed',
  'page.questions.copied': 'Copied.',
  'page.questions.copy': 'Copy the text',
  'page.questions.cut':
    'Not everything was looked at.{answers, plural, =0 {} one { One open answer of a test was left out.} other { # open answers of tests were left out.}}{claims, plural, =0 {} one { One claim was left out.} other { # claims were left out.}}{organisations, plural, =0 {} one { One organisation was left out.} other { # organisations were left out.}}{contracts, plural, =0 {} one { One contract was left out.} other { # contracts were left out.}}{publicRecord, select, true { Part of the public record was left out.} other {}}',
  'page.questions.day': 'Nearest day',
  'page.questions.empty': 'Nothing is missing that is known of.',
  'page.questions.empty-text':
    'Where contracts, pay or claims are held and an answer lacks a fact, the question stands here.',
  'page.questions.enter-for': 'Enter the answer: {claim}',
  'page.questions.group':
    '{questions, plural, one {One question, on which} other {# questions, on which}} {answers, plural, one {one answer hangs} other {# answers hang}}',
  'page.questions.hangs': 'Hangs on it',
  'page.questions.holder': 'Whom to ask',
  'page.questions.kept-back':
    '{n, plural, one {One question is left out: to ask it would tell that somebody claims, or whose pay is held. Its answer is in one’s own file, or with the worker.} other {# questions are left out: to ask them would tell that somebody claims, or whose pay is held. Their answers are in one’s own file, or with the workers.}}',
  'page.questions.letter': 'Text to send',
  'page.questions.letter-hint':
    'Read it before you send it: the tool sends nothing. Whoever is asked learns that somebody looks at this contract.',
  'page.questions.letter-nothing': 'Nothing of this choice can be sent.',
  'page.questions.letter-show': 'Write the text',
  'page.questions.list-file': 'List as CSV',
  'page.questions.loading': 'Gathering what is missing ...',
  'page.questions.import': 'Import a list',
  'page.questions.none-held': 'No contract, pay record or claim is held yet, so there is nothing to ask about.',
  'page.questions.none-shown': 'Choose none',
  'page.questions.of-map': 'Only what the contracts of one map lack.',
  'page.questions.of-record': 'Only what one record lacks.',
  'page.questions.of-record-all': 'Show all',
  'page.questions.one': 'Question',
  'page.questions.opened':
    '{n, plural, one {One new question: an answer leads on.} other {# new questions: an answer leads on.}}',
  'page.questions.order': 'First',
  'page.questions.order-day': 'the nearest day',
  'page.questions.order-settles': 'what settles most',
  'page.questions.outside': 'Tells of a claim: ask nobody outside.',
  'page.questions.outside-few': 'Pay of few workers: to ask could tell of whom it is.',
  'page.questions.settles': 'Would settle',
  'page.questions.still-open':
    '{n, plural, one {One question of the workbook stays open: no answer, or not known.} other {# questions of the workbook stay open: no answer, or not known.}}',
  'page.questions.take': 'Take along',
  'page.questions.taken':
    '{accepted, plural, one {# answer} other {# answers}} taken, {duplicate} held already, {rejected} that could not be read. {closed, plural, =0 {No question is closed.} one {One question is closed.} other {# questions are closed.}}',
  'page.questions.title': 'Questions to ask',
  'page.questions.topic': 'Kind of fact',
  'page.questions.undo': 'See the import, or undo it',
  'page.questions.unread': 'Could not be read',
  'page.questions.where': 'Missing in',
  'page.questions.where-more': '{n, plural, one {and one more page} other {and # more pages}}',
  'page.questions.whom': 'On whose answers most hangs',
  'page.questions.whom-more':
    '{n, plural, one {One more is to be chosen above.} other {# more are to be chosen above.}}',
  'page.questions.workbook': 'Workbook for suppliers',
  'page.questions.workbook-of': 'Workbook for this one alone',
  'page.questions.workbook-hint':
    'The workbook has what a supplier can fill in and Solidary reads back; the other questions go into the text. It names every supplier of this choice: to send it to one, take the workbook of that one alone.',
} as const;
