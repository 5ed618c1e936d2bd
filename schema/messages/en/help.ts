/**
 * What a mark, a word or a test means, one short definition each. Where a statute has a word of its own for a thing, that
 * word stands on the page of the rule; here it is only said what the tool means.
 */
export const help = {
  'help.does.appeal':
    'It does not say what a court would decide. Each rule says when it was last checked, and by what text.',
  'help.does.knew':
    'It does not decide what anybody knew or should have known: it lists what speaks for it and against it.',
  'help.does.meant': 'It does not say why a price is low, nor that it was meant to be.',
  'help.does.rank': 'It gives no scores and no rankings of companies.',
  'help.does.right': 'It does not decide who is right. Both sides can read the same page and mend its facts.',
  'help.does.send': 'It sends nothing to anybody. Letters, lists and questions are sent by people, after reading them.',
  'help.does.sure': 'It does not guess. What is not known stays “not known”, and the missing fact is named.',
  'help.does.workers':
    'It names no worker: people stand in it by a pseudonym or as a number, and questions on the pay of few are kept out of texts to send.',
  'help.mark.cannot_tell':
    'A dotted ring with a question mark: with the facts held it cannot be told. The missing fact stands beside it, as a question.',
  'help.mark.does_not_owe':
    'An empty disc: on these facts the rule does not reach this company. The reason stands beside it.',
  'help.mark.flagged':
    'A pennant, in amber: the test found less than it is held against. It opens a question, and is no verdict.',
  'help.mark.may_owe':
    'A disc half filled: the rule would reach this company if one more thing holds. What it hangs on stands beside it.',
  'help.mark.not_applicable': 'A short dash: the test does not cover this record. Why stands beside it.',
  'help.mark.owes':
    'A full disc: on the facts held the rule makes this company answer for the debt. Other facts may change it.',
  'help.mark.passed':
    'A tick, in ink and not in green: this price, or this pay, passes this test. It does not say that anybody was paid.',
  'help.needs.below-official-estimate': 'The price, and the official estimate of the same contract.',
  'help.needs.bid-far-below-next': 'The bids of the same tender, with their amounts.',
  'help.needs.chain-price-below-lawful-labour':
    'The prices of the contracts above the work, how much labour it takes, the floor set by law and what employers pay on top.',
  'help.needs.charge-rate-below-floor':
    'What is charged an hour, hours a week, the floor set by law, and what employers in that place pay on top.',
  'help.needs.hours-above-limit': 'The hours of a pay record, its days, and the most hours a week that the law allows.',
  'help.needs.overtime-not-paid':
    'Pay, hours, how many of them were overtime, and at which rate overtime is paid in that place.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'Gross pay, hours, and the going rate for that work there and then.',
  'help.needs.pay-below-collective-agreement':
    'Gross pay, hours, the class of work, and what the collective agreement set for it on that day.',
  'help.needs.pay-below-living-wage': 'Gross pay, hours, and a living wage that somebody published for that place.',
  'help.needs.pay-below-statutory-floor':
    'Gross pay, hours, how many workers it is the pay of, and the floor set by law in that place on that day.',
  'help.needs.pay-below-two-thirds-of-going-rate': 'Gross pay, hours, and the going rate for that work there and then.',
  'help.needs.pay-late-or-missing':
    'The day on which the pay was due, how much was due, when it was paid, and how much.',
  'help.needs.price-below-agreed-labour':
    'The price, what must be bought besides labour, how much labour the work takes, and what a collective agreement set for the class of work.',
  'help.needs.price-below-lawful-labour':
    'The price, what must be bought besides labour, how much labour the work takes, the floor set by law on the day of the contract, and what employers pay on top.',
  'help.needs.price-below-lawful-labour-beneath':
    'The price, which contracts are performed under it, and of each how much labour it takes, what must be bought besides, the floor set by law and what employers pay on top.',
  'help.needs.unit-price-below-market':
    'The price a unit, the product, and a published price of that product there and then.',
  'help.needs.unit-price-far-below-comparable':
    'The price a unit of the same work, and what enough other firms were paid for it there and at about that time.',
  'help.says.accepted': 'A row of a file that was read, and of which something is kept.',
  'help.says.answer':
    'What the tool works out from the facts held: a test, a row of a trace, a check. It is always for a day.',
  'help.says.answer-sheet':
    'An answer on one sheet, with its steps and sources, and a hash by which anybody can see that it was not changed since. It says what follows from the facts held, not that they are true.',
  'help.says.article':
    'Where in the law the rule stands, as it is cited. The page of the rule has the text that was read.',
  'help.says.as-known':
    'Up to when facts had been learnt. An answer as known on a day leaves out what was learnt, corrected or taken back since: so it can be said what one could have known then. It is another thing than the day that the answer is for.',
  'help.says.as-of':
    'The day of the question. Facts, law in force and time left are those of that day; another day may give another answer.',
  'help.says.benchmark':
    'A figure that somebody published and a price or pay is held against: a floor, a going rate, a living wage. Its source stands with it.',
  'help.says.chain':
    'The contracts from a workplace up to the one at the top, each performed under the one above it. Up the page is up the chain.',
  'help.says.change':
    'What is otherwise at one point than at another: a fact that was added, corrected or closed, a flag that came or went, a row of a claim with another answer, a last day that passed, a rule that began or ended. Who said so and when it was learnt stands beside each fact.',
  'help.says.claim': 'What somebody says is unpaid: an employer, a place, and lines with their days and sums.',
  'help.says.condition': 'What a rule asks for before it reaches somebody: met, not met, or not known.',
  'help.says.deadline':
    'A day by which something must be done under a rule, counted from a day that stands beside it. Missing it may cost the claim against one company, or the whole.',
  'help.says.defence':
    'What frees somebody under a rule if it holds: a check that was made, for example. The tool lists the evidence for it and against it.',
  'help.says.diligence':
    'Checks that a law counts in a buyer’s favour. They are worked out from what is held, and never ticked.',
  'help.says.dry-run': 'An import that is worked through and counted, of which nothing is written.',
  'help.says.end-client':
    'Who ordered the work for its own needs, at the top of a chain. Some rules spare it, some name it.',
  'help.says.enforced-after':
    'Answers for the whole like a joint debtor, but what is owed is taken from it only after it was tried to take it from the employer.',
  'help.says.finding':
    'What an authority or a court says, with how far the case has come: alleged, assessed, judged, closed.',
  'help.says.going-rate': 'What is usually paid for that work in that place. It is not always binding.',
  'help.says.gross-net':
    'Gross is pay before deductions, net is what is left of it. Some rules reach only the net pay.',
  'help.says.import': 'One reading of files. All that it brought can be undone together.',
  'help.says.indicator':
    'A sign on a published list, seen or looked for at a workplace. A list assists whoever looks; it labels nobody.',
  'help.says.joint':
    'Each of several answers for the whole, and the creditor chooses whom to ask. It is owed only once.',
  'help.says.lawful-labour':
    'What the work would cost at the lowest lawful pay: hours, times the floor of that day, with what employers must pay on top.',
  'help.says.letter':
    'A draft to one company, with the particulars that the rule asks for; those missing are marked. Before it is shown it says whom its words narrow the complainant down to. It sends nothing.',
  'help.says.limitation': 'The day after which a debt may no longer be enforced in court.',
  'help.says.line': 'One part of a claim: days of work, a kind of debt, what was due and what was paid.',
  'help.says.living-wage':
    'What somebody published as enough to live on in that place. Nobody owes it by law because it was published.',
  'help.says.main-contractor': 'Who took the work on from the end client, and passed parts of it on.',
  'help.says.mapping':
    'Which column of a file feeds which fact. It is kept as a file that can be read, mended and used again.',
  'help.says.on-costs': 'What an employer must pay on top of wages: contributions, insurance, levies, holiday pay.',
  'help.says.order':
    'Whom the law lets one ask first. Where rungs are numbered, the next opens only after the event that is named.',
  'help.says.pseudonym':
    'A sign in place of a name, made on this machine. It says that two entries are of one person, and not of whom.',
  'help.says.question': 'A fact that is missing, with whoever is likely to hold it and the answers that hang on it.',
  'help.says.range': 'Where a fact is only known within bounds, the best and the worst case are both worked out.',
  'help.says.regime': 'One rule of one place that may make somebody answer for another’s debt, as it stood at a time.',
  'help.says.rejected':
    'A row of a file that was not taken. Its line, the column, why, and what mends it stand with it, and it can be mended in place.',
  'help.says.root': 'The company at the top of the map that is shown. Tiers are counted from it.',
  'help.says.sequential':
    'One rung after another up the chain: the next is asked only when the one before did not pay.',
  'help.says.source': 'The document and the line that a fact was read from. Where sources disagree, both stay visible.',
  'help.says.statutory-floor': 'The lowest pay that the law of that place set for that work on that day.',
  'help.says.subsidiary': 'Answers only where the employer did not pay, or cannot be made to.',
  'help.says.surety':
    'Answers for the debt of another like somebody who vouched for it. Whether the employer must be asked first stands with the rule.',
  'help.says.threshold':
    'The share below which a test flags. It is dated, its source stands with it, and another can be tried.',
  'help.says.tier': 'How many contracts stand between a company and the top. It hangs on where one starts to count.',
  'help.says.trace': 'A claim followed up its chain: who may be liable, for how much, under which article, until when.',
  'help.says.undeclared':
    'Facts that do not fit together without further subcontractors. A candidate is a reason to ask.',
  'help.says.version': 'The rule as it stood from one day to another. The day of the work decides which one counts.',
  'help.says.waiting':
    'A row of a file that was read and of which nothing is kept for now. Why stands with it; it is counted, so that no row is lost.',
  'help.sign.amber': 'Amber marks what somebody still has to ask or do, and nothing else.',
  'help.sign.dashed':
    'A dashed line or underline: inferred. No document says so; what it was inferred from stands with it.',
  'help.sign.dotted': 'A dotted part of a bar: of these it cannot be told, or they wait.',
  'help.sign.dotted-underline':
    'A dotted underline below an article: the rule is not verified. When it was last checked stands with it.',
  'help.sign.hatched': 'A hatched part of a bar: not known, or at most that much.',
  'help.sign.mid':
    'A paler part of a bar: the next chain, or what a company keeps of the price. What it is stands beside it.',
  'help.sign.outlined': 'An outlined part of a bar: outside what the test asks, or held already.',
  'help.sign.path':
    'The strong line on a map: the path that was chosen. Sheets one behind the other: companies drawn as one, with their count and sum.',
  'help.sign.rail':
    'The line beside a ladder of companies: the wider, the more can be asked for; dashed through a link that is only inferred; thin and grey where liability ends.',
  'help.sign.solid': 'A solid part of a bar: what is named beside it. The parts of a bar add up to the whole.',
  'help.sign.strip':
    'On a strip of pay: a dot for what was paid, hollow where it is an average, a line where it is a range. Upright lines are the levels that it is held against.',
  'help.sign.timeline':
    'On a line of time: a ring where a period begins, a bar for how long it runs, a tick for its last day. A dotted bar has passed. The line down over all is the day that the answer is for.',
  'help.term.accepted': 'accepted',
  'help.term.answer': 'answer',
  'help.term.answer-sheet': 'answer sheet',
  'help.term.article': 'article',
  'help.term.as-known': 'as known',
  'help.term.as-of': 'as of',
  'help.term.benchmark': 'benchmark',
  'help.term.chain': 'chain',
  'help.term.change': 'change',
  'help.term.claim': 'claim',
  'help.term.condition': 'condition',
  'help.term.deadline': 'deadline',
  'help.term.defence': 'defence',
  'help.term.diligence': 'diligence',
  'help.term.dry-run': 'dry run',
  'help.term.end-client': 'end client',
  'help.term.enforced-after': 'joint debtor, enforced after the employer',
  'help.term.finding': 'finding',
  'help.term.going-rate': 'going rate',
  'help.term.gross-net': 'gross and net',
  'help.term.import': 'import',
  'help.term.indicator': 'indicator',
  'help.term.joint': 'joint debtor',
  'help.term.lawful-labour': 'lawful labour',
  'help.term.letter': 'draft letter',
  'help.term.limitation': 'limitation',
  'help.term.line': 'line of a claim',
  'help.term.living-wage': 'living wage',
  'help.term.main-contractor': 'main contractor',
  'help.term.mapping': 'mapping',
  'help.term.on-costs': 'on-costs',
  'help.term.order': 'order',
  'help.term.pseudonym': 'pseudonym',
  'help.term.question': 'question',
  'help.term.range': 'best and worst case',
  'help.term.regime': 'rule',
  'help.term.rejected': 'rejected',
  'help.term.root': 'root',
  'help.term.sequential': 'rung by rung',
  'help.term.source': 'source',
  'help.term.statutory-floor': 'statutory floor',
  'help.term.subsidiary': 'liable after the employer',
  'help.term.surety': 'guarantor',
  'help.term.threshold': 'share of a test',
  'help.term.tier': 'tier',
  'help.term.trace': 'trace',
  'help.term.undeclared': 'sign of undeclared subcontracting',
  'help.term.version': 'version',
  'help.term.waiting': 'waiting',
  'help.word.below': 'Under what it is held against.',
  'help.word.cannot_be_lawful': 'So far under that lawful pay does not fit in, unless somebody explains how.',
  'help.word.cannot_tell': 'A fact is missing; which one stands beside it. It is neither yes nor no.',
  'help.word.cba':
    'What unions and employers agreed for a trade. It may bind everybody in the trade, or only those who signed.',
  'help.word.contract_in_writing': 'Whether the terms of work were given in writing.',
  'help.word.covers':
    'What a company keeps of the price comes to at least the whole rise. Nobody is said to be able to do without all of it.',
  'help.word.deduction_lodging':
    'A part of the pay kept back for a place to sleep. Whether it may be kept back is a question of law.',
  'help.word.deduction_other': 'A part of the pay kept back for another reason.',
  'help.word.deduction_tools': 'A part of the pay kept back for tools.',
  'help.word.deduction_transport': 'A part of the pay kept back for the way to work.',
  'help.word.documented': 'A source says so; it stands with the fact.',
  'help.word.does_not_cover': 'What a company keeps of the price is less than the whole rise.',
  'help.word.does_not_owe': 'On the facts held the rule does not reach this company. Another rule may.',
  'help.word.employer_insurance': 'Insurance that an employer must pay beside wages, against accidents for example.',
  'help.word.exposure_cannot_tell':
    'A fact on which the law of that place turns is missing; which one stands beside it.',
  'help.word.exposure_law_not_held': 'No law of that place is encoded here. That is not the same as no liability.',
  'help.word.exposure_may_owe':
    'A law of that place may make this buyer answer for wages that stay unpaid, under conditions.',
  'help.word.exposure_no_debtor':
    'On the facts held no law that is encoded here makes this buyer a debtor. The shortfall stays with the workers.',
  'help.word.exposure_owes': 'A law of that place makes this buyer answer for wages that stay unpaid.',
  'help.word.far_below': 'Under the second, lower share of the test.',
  'help.word.flagged': 'The test found less than it is held against. A flag opens a question; it is never a verdict.',
  'help.word.gap': 'What was seen falls short of the standard that is named.',
  'help.word.generally_applied_cba': 'A collective agreement that the law makes binding for the whole trade.',
  'help.word.held': 'It is known here and has not lapsed.',
  'help.word.holiday_pay': 'What is set aside for days off, on top of the hourly pay.',
  'help.word.illegal_employment':
    'A kind of case of an authority. Solidary keeps nobody’s right to stay: there is no field for it.',
  'help.word.inferred': 'No document says so. It follows from other facts, which are named, and it may be wrong.',
  'help.word.lapsed': 'It was held once, and its time has run out.',
  'help.word.looked_for_not_found': 'Somebody looked and did not see it. That does not say that it was not there.',
  'help.word.may_owe': 'The rule would reach this company if one more thing holds, which stands beside it.',
  'help.word.memory': 'The rule was written down from memory, and no text was compared.',
  'help.word.model': 'A proposal or a form of contract, worked through for comparison. It binds nobody by itself.',
  'help.word.no_gap_found': 'Somebody looked and saw no shortfall. That does not say that there is none.',
  'help.word.not_applicable': 'The test or rule does not cover this. The reason stands beside it.',
  'help.word.not_held': 'Not known here. It may well exist.',
  'help.word.not_known': 'No source that is held says so or says otherwise.',
  'help.word.not_recorded': 'Nobody has written down here that it was looked for.',
  'help.word.not_shown': 'What is written down here does not show it.',
  'help.word.not_tested':
    'There are too many prices below this buyer to test them all at once, and no answers of that day are kept. It says nothing about the price.',
  'help.word.observed': 'Somebody wrote down that it was seen.',
  'help.word.owes': 'On the facts held the rule makes this company answer for this debt. It is for a court to say so.',
  'help.word.passed': 'This price, or this pay, passes this one test. It does not say that wages were paid.',
  'help.word.pay_counts': 'This part counts towards the floor that the pay is held against.',
  'help.word.pay_does_not_count': 'This part is set aside before the pay is held against the floor.',
  'help.word.pay_unknown':
    'Whether this part counts is not settled by a text that was read: both cases are worked out.',
  'help.word.payroll_levy': 'What an employer must pay to a fund, as a share of all wages.',
  'help.word.proposal': 'Put forward by somebody, and not in force.',
  'help.word.secondary': 'The rule was read in a text about the law, not in the law itself.',
  'help.word.to_review': 'Two things stand side by side that a person should look at. Nothing is decided.',
  'help.word.vat': 'Value added tax. Some rules make a buyer answer for it beside wages.',
  'help.word.worker_led_agreement': 'A binding agreement that workers’ own organisations lead and check.',
} as const;
