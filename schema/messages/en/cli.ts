/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'against {amount}',
  'cli.assessed':
    '{way, select, whole {All tested} touched {What changed and what it touches tested again} other {Nothing had changed}} as of {asOf}: {n, plural, one {one record} other {# records}}.',
  'cli.assessing': '{assessed} tested{of, select, no {} other { of {of}}}',
  'cli.batch': 'batch {sequence} {file} to line {line}: {counts}{already, select, true { (held already)} other {}}',
  'cli.branch': 'line {line}, if worked under {contract} (no branch counts as owed)',
  'cli.breakdown': 'From the top down, {currency} {per}:',
  'cli.calendar-unknown':
    'Of these lines the last day of the debt itself is not known, which does not mean that there is none: {lines}.',
  'cli.calendar-written':
    '{file}: {events, plural, one {one day} other {# days}} ahead{passed, plural, =0 {} one {; one has passed and is left out} other {; # have passed and are left out}}.',
  'cli.cannot-tell': 'cannot tell {count}: {text}',
  'cli.changes-deadlines': 'Last days: {n}, of which {shown} here.',
  'cli.changes-facts': 'Facts: {n}, of which {shown} here.',
  'cli.changes-flags': 'Flags: {n}, of which {shown} here. A flag opens a question and is no verdict.',
  'cli.changes-law': 'Law: {n}, of which {shown} here.',
  'cli.changes-rows': 'Rows of claims: {n}, of which {shown} here.',
  'cli.compare-side-open': 'on {asOf}, at most: not known',
  'cli.contradictions':
    '{subject, select, undefined {Everything held} other {{subject}}}, as of {asOf}: {certificates, plural, =0 {no certificates} one {one certificate} other {# certificates}}, {payments, plural, =0 {no public payments} one {one public payment} other {# public payments}}.',
  'cli.contradictions-cut':
    'Only the first 200 of these were read: {kinds}. Ask for one firm or workplace to read further.',
  'cli.contradictions-no-notice': 'No draft was written: there is no case about a payment that can be told.',
  'cli.contradictions-none':
    'Nothing that is held stands against them. That does not mean that there is nothing: what is not recorded cannot be set against anything.',
  'cli.contradictions-notice':
    '{file}: a draft. Read it, fill what stands in [brackets], and decide yourself: nothing was sent.',
  'cli.contradictions-review': 'For review, and no verdict.',
  'cli.day-ahead': '{days, plural, =0 {today} one {tomorrow} other {in # days}}',
  'cli.day-done': 'done on {done}',
  'cli.day-list':
    '{n, plural, =0 {No day is known} one {One day} other {# days}} as of {asOf}, with those passed since {since}:',
  'cli.day-not-asked':
    '{n, plural, one {One claim lacks} other {# claims lack}} employer, place or currency: no day can be told.',
  'cli.day-opens': 'the first day',
  'cli.day-passed': 'passed {days, plural, one {yesterday} other {# days ago}}',
  'cli.deadlines': 'days',
  'cli.fair-price': '{contract}, {asOf}: as things stand, and as supposed',
  'cli.floors-read': 'Read first, because prices are held against the floors of their day: {file}.',
  'cli.import-begun': 'import {id}',
  'cli.import-ended': 'import {id} {state}: {counts}',
  'cli.import-first':
    'Import a list first: solidary mapping suggest LIST > list.yaml, then solidary import LIST --mapping list.yaml. To practise: solidary demo retailer.',
  'cli.import-into': 'import {id} into {workspace} {state}: {counts}',
  'cli.ledger': 'in {in} = accepted {accepted} + duplicate {duplicate} + rejected {rejected} + held {held}',
  'cli.left': 'left for labour {amount}',
  'cli.letter-acknowledge':
    'The draft is printed with --acknowledge, once you have read this and chosen your words with --widen.',
  'cli.letter-missing': '{n, plural, =0 {nothing missing} one {one blank to fill} other {# blanks to fill}}',
  'cli.letter-suggested': 'Together: --widen {widen} fits {count}.',
  'cli.letter-wider': 'Wider words, and whom they would fit:',
  'cli.demo-held': '{title} is held already; undo its import on the page to load it anew.',
  'cli.demo-next':
    'Its story stands on {asOf}. Read seed/{name}/README.md, or start here: solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Checks that {party} could rely on for work done on {asOf}: {n, plural, =0 {none} one {one} other {#}}.',
  'cli.diligence-lapses': 'lapses on {on}',
  'cli.diligence-left-out': '{n, plural, one {One more contract was} other {# more contracts were}} not looked at.',
  'cli.diligence-none':
    'No law that is encoded counts a check as a defence here. That does not mean that checking is of no use.',
  'cli.diligence-place': '{contract}: where the work is done is not recorded, so that no law can be asked.',
  'cli.evidence':
    'What {party} could have seen by {on} ({regime} turns on what it knew: {of}). Listed, weighed by nobody:',
  'cli.evidence-against': 'against',
  'cli.evidence-for': 'for',
  'cli.evidence-to_check': 'to check',
  'cli.checkable': 'Of these {count} say how much labour the price can carry: give --rows cannot_tell to read them.',
  'cli.flags': '{test} as of {asOf}: tested {tested}, flagged {flagged}, passed {passed}',
  'cli.flags-are-questions': 'A flag opens a question; it is no verdict.',
  'cli.compare-difference': 'difference',
  'cli.compare-side': 'on {asOf}, at most {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file}: made again, every byte is the same} other {{file}: made again under the law as encoded today, it differs}}',
  'cli.dossier-photos':
    'photos and scans: {carried, plural, one {# carried} other {# carried}}{changed, plural, =0 {, each as its hash says} other {, # of them NOT what its hash says}}; {named, plural, one {# named by its hash only} other {# named by their hash only}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {One observation about a person is} other {# observations about persons are}} left out: see --with-persons.',
  'cli.export-sources':
    '{n, plural, one {One photo or scan goes} other {# photos and scans go}} with it, because facts cite {n, plural, one {it} other {them}}: look whether people can be seen.',
  'cli.first-day': 'first day that matters: {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'first day that matters: not known, which does not mean that there is none',
  'cli.debt-may-be-dead':
    'the debt of line {line} may be time-barred since {on} ({cite}): every row that rests on it may fall',
  'cli.debt-clock-unknown':
    'how long the debt itself lasts is not known for {lines, plural, one {# line} other {# lines}}',
  'cli.order': 'order {order}',
  'cli.problem': '{where} {outcome, select, rejected {rejected} other {held}}{cell}: {why}',
  'cli.trace-so-far':
    'claim {claim} as of {asOf}: {total} {currency}; on what is known {most} can come in, and of others we cannot tell',
  'cli.what-if': '{test} as of {asOf}: flagged {before} as things stand, {after} as supposed',
  'cli.what-if-mends':
    'would pass at {price}{bound, select, exact {} between { at the earliest, for certain at {upper}} other { at the earliest, at what price for certain is not known}}',
  'cli.what-if-none': 'No answer changes.',
  'cli.would-settle': 'facts that would change the answer, the most money first',
  'cli.rung-open': 'can be claimed from since {from}',
  'cli.rung-waits': 'opens when: {opens}',
  'cli.source-cited': '{n, plural, =0 {cited by none} one {cited by one entry} other {cited by # entries}}',
  'cli.source-kept': '{hash}{already, select, true { (held already)} other {}}',
  'cli.source-none': 'No photo or scan is held.',
  'cli.still-open':
    '{open, plural, one {# row hangs} other {# rows hang}} on more than two missing facts, or on the law itself',
  'cli.indicators':
    'Indicators at {workplace}, on {asOf}: {n, plural, =0 {no observation is recorded} one {one observation} other {# observations}}.',
  'cli.indicators-conditions': 'Conditions of work beside their standards:',
  'cli.indicators-evidence': 'What they rest on:',
  'cli.indicators-left-out': '{n, plural, one {One wage record was} other {# wage records were}} not tested.',
  'cli.indicators-list': '{title}, dated {dated} ({citation})',
  'cli.indicators-presumption': '{person}: {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {One indicator is} other {# indicators are}} not known{never, plural, =0 {} other {; # are never recorded here}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {One observation counts for nothing: it names nothing} other {# observations count for nothing: they name nothing}} that these lists have, or a condition without a standard, or {n, plural, one {does} other {do}} not say whether it was seen.',
  'cli.ladder': 'Rung by rung under {regime}',
  'cli.missing': 'missing: {text}',
  'cli.missing-file': 'the mapping also describes {name}; no such file was given',
  'cli.more-problems': '... and further rows that did not become facts: {count}',
  'cli.not-applicable': 'not applicable {count}: {text}',
  'cli.not-legal-advice': 'Not legal advice.',
  'cli.rejected-file': 'rejected rows to mend: {path}',
  'cli.trace': 'claim {claim} as of {asOf}: {total} {currency}; at most {most} can come in',
  'cli.undeclared':
    'Signs of undeclared subcontracting around {party} as of {asOf}: {n, plural, =0 {nothing to look at} one {one question} other {# questions}}.',
  'cli.undeclared-candidates': 'A candidate is a reason to ask; it is no verdict.',
  'cli.undeclared-finding': '{answer}: {what} {names} ({kind}; {evidence}).',
  'cli.undeclared-left-out':
    'Not looked at: {contracts, plural, one {# contract} other {# contracts}}, {workplaces, plural, one {# workplace} other {# workplaces}}, {firms, plural, one {# tied firm} other {# tied firms}}{addresses, select, true {, addresses of some organisations} other {}}.',
  'cli.undeclared-next': 'More organisations are held: go on with --after {mark}',
  'cli.undeclared-survey':
    'Signs of undeclared subcontracting as of {asOf}: {looked, plural, one {one organisation} other {# organisations}} looked at, {n, plural, =0 {no candidate} one {one candidate} other {# candidates}}, {open, plural, one {one question} other {# questions}} that cannot be told.',
  'cli.unmatched-file': 'no file of the mapping has the name {name}; it was not read',
  'cli.whole-mapping': '{file}: a whole mapping, {id} of {publisher}',
} as const;
