/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Please answer in writing to: {where}',
  'letter.ask.authority':
    'We ask you to look at whether {employer} paid for this work, to hear {party}, and to tell us what you do. Where the rule needs a notice or an assessment of yours, we ask you to serve it in time.',
  'letter.ask.demand':
    'We ask {party} to see to it that what is unpaid is paid, or to tell us in writing why it holds that it does not answer for it.',
  'letter.ask.documents':
    'We ask {party} to send us the facts and papers below, or to tell us who holds them. On what is held now nobody can tell whether it may be liable.',
  'letter.ask.explanation':
    'We ask {party} to explain in writing what it knew of the pay for this work and since when, and what it did. Whether that makes it liable is not for us to say.',
  'letter.ask.notice':
    'We ask {party} to take note that the claim stands, to keep what it may still owe along the chain, and to tell us in writing whether it will see to the payment.',
  'letter.basis.amount': 'It can be asked for {amount} ({basis}) on the facts held.',
  'letter.basis.amount_may': 'It may have to answer for as much as {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'Whether {party} answers for part of these wages under {article} too cannot be told on the facts held. It would be for the same debt, and not on top of it.',
  'letter.basis.checked':
    'As cited: {cite}. How we know it: {verification}{text, select, undefined {} other {, read in its version of {text}}}, last checked on {checked}. Look it up before you rely on it.',
  'letter.basis.condition':
    '{what} ({state, select, met {met on the facts held} unmet {not met on the facts held} awaited {not yet met} other {not known}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'That it stands in this chain is inferred and not documented.',
  'letter.basis.once':
    'Where several rules reach the same wages, the wages are owed once: what is asked under one is not asked again under another.',
  'letter.basis.open': 'Whether it answers for more ({basis}) cannot be told on the facts held.',
  'letter.basis.order': 'Asked in turn: number {order}.',
  'letter.basis.reach': 'Of wages it reaches what is due at this rate alone: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} may be liable for the wages as the employer, under the {article}.} open {Whether {party} may be liable under {article} cannot be told on the facts held.} other {On the facts held {party} may be liable under {article}.}}',
  'letter.basis.version':
    '{rule} (text in force {start, select, exact {from} unverified {on} other {from about}} {from}{to, select, undefined {} other { to {ends, select, exact {} other {about }}{to}}})',
  'letter.blank': '[{what}: not held]',
  'letter.closing': 'Yours faithfully,',
  'letter.count': '{fit, plural, one {1} other {#}}{of, select, undefined {} other { of {of}}} workers',
  'letter.count.not-known': 'not known{of, select, undefined {} other {, of {of} workers}}',
  'letter.draft':
    'DRAFT, NOT SENT. Solidary wrote this text and sends nothing. Check each fact at its source, fill or strike what stands in [brackets], and decide yourself whether it goes out. This is not legal advice.',
  'letter.envelope.address': 'Address',
  'letter.envelope.addressee': 'To',
  'letter.envelope.day': 'Day',
  'letter.envelope.reference': 'Our number',
  'letter.envelope.sender': 'From',
  'letter.greeting': 'To whom it may concern,',
  'letter.head.answer': 'How to answer',
  'letter.head.ask': 'What we ask',
  'letter.head.basis': 'Under what',
  'letter.head.missing': 'To be filled before it goes out',
  'letter.head.unpaid': 'What is unpaid',
  'letter.head.work': 'The work',
  'letter.kind.authority': 'Request to an authority, to look at it and ask for an explanation',
  'letter.kind.demand': 'Demand for payment',
  'letter.kind.documents': 'Request for facts and documents',
  'letter.kind.explanation': 'Request for an explanation',
  'letter.kind.notice': 'Notice of the claim',
  'letter.narrows': 'The words of this letter narrow the complainant down to: {count}.',
  'letter.nobody':
    'Nobody to write to yet: no rule asks anything of anybody on these facts. That does not mean that nobody is responsible.',
  'letter.none': 'No letter to {party}. {reason}',
  'letter.opening.authority':
    'We write about {of, select, wages {wages} other {debts}} that, on the facts held as of {asOf}, {employer} has not paid, and about what {party} may be liable for.',
  'letter.opening.demand':
    'We write about {of, select, wages {wages} other {debts}} that, on the facts held as of {asOf}, {employer} has not paid.',
  'letter.opening.documents':
    'We write about {of, select, wages {wages} other {debts}} that, on the facts held as of {asOf}, {employer} has not paid. To see who answers for them some facts are missing.',
  'letter.opening.explanation':
    'We write about {of, select, wages {wages} other {debts}} that, on the facts held as of {asOf}, {employer} has not paid. Whether {party} may be liable turns on what it knew.',
  'letter.opening.notice':
    'We give you notice of {of, select, wages {wages} other {debts}} that, on the facts held as of {asOf}, {employer} has not paid.',
  'letter.paper': 'Papers on {act}: {of}',
  'letter.particular.address': 'address of the receiver',
  'letter.particular.addressee': 'name of the receiver',
  'letter.particular.amount': 'amount',
  'letter.particular.answer': 'where to answer and by which day',
  'letter.particular.basis': 'article',
  'letter.particular.completion': 'day on which the work was completed or accepted',
  'letter.particular.contract_day': 'day of the contract',
  'letter.particular.creditor': 'who claims',
  'letter.particular.day': 'day of sending',
  'letter.particular.deadline': 'next last day',
  'letter.particular.debt': 'what it is',
  'letter.particular.due_day': 'day on which the pay was due',
  'letter.particular.employer': 'employer',
  'letter.particular.event': 'day of: {event}',
  'letter.particular.fact': 'of the company: {fact}',
  'letter.particular.field': 'of the contract: {field}',
  'letter.particular.hours': 'hours',
  'letter.particular.left': 'still unpaid',
  'letter.particular.line': 'line',
  'letter.particular.net_share': 'net share of the gross pay, assumed',
  'letter.particular.own_end': 'last day of the contract of the company',
  'letter.particular.paid': 'paid',
  'letter.particular.paid_since': 'paid on it since',
  'letter.particular.period': 'period of the work',
  'letter.particular.rate': 'rate due an hour',
  'letter.particular.rate_basis': 'what the rate rests on',
  'letter.particular.reference': 'our number of the claim',
  'letter.particular.sender': 'name and address of who signs, and on whose behalf',
  'letter.particular.unpaid': 'unpaid, gross',
  'letter.particular.unpaid_sum': 'unpaid',
  'letter.particular.work': 'work done',
  'letter.particular.work_end': 'last day of the contract of the work',
  'letter.particular.workers': 'number of workers',
  'letter.particular.workplace': 'place of work',
  'letter.send': 'What would settle it:',
  'letter.sends-nothing': 'The tool writes a draft and sends nothing.',
  'letter.subject.authority': '{of, select, wages {Wages} other {Debts}} not paid by {employer}: request to look at it',
  'letter.subject.demand':
    '{of, select, wages {Wages} other {Debts}} not paid by {employer}: request for payment to {party}',
  'letter.subject.documents':
    '{of, select, wages {Wages} other {Debts}} not paid by {employer}: request for facts and documents to {party}',
  'letter.subject.explanation':
    '{of, select, wages {Wages} other {Debts}} not paid by {employer}: request for an explanation to {party}',
  'letter.subject.notice': '{of, select, wages {Wages} other {Debts}} not paid by {employer}: notice to {party}',
  'letter.unpaid.none':
    '{of, select, wages {Wages} other {Debts}} are due for this work. How much is told to whoever sees to the payment.',
  'letter.unpaid.of': 'In all {all}. Of this {party} may have to answer for {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'In all {amount}: {parts}.',
  'letter.unpaid.sum': 'In all {amount} ({basis}).',
  'letter.unpaid.together':
    'Paid besides, without saying for which lines: {amount}{on, select, undefined {} other { on {on}}}. It is taken off the sum.',
  'letter.value': '{value}',
  'letter.value.period': '{from} to {to}',
  'letter.warning.few':
    'Fewer than {least} workers fit these words: the one who complains may be told by them. Wider words are offered below.',
  'letter.warning.not_known':
    'How many workers fit these words is not known: take it that the one who complains can be told by them.',
  'letter.wording.amount':
    '{as, select, each {Each amount with its hours} sum {One sum for all} other {That wages are due, without an amount}}',
  'letter.wording.period':
    '{as, select, days {The days of the work} month {Whole months} quarter {Whole quarters} other {The whole year}}',
  'letter.wording.place': '{as, select, workplace {The place of work} other {The employer, without the place of work}}',
  'letter.wording.work': '{as, select, class {The kind of work} other {No kind of work}}',
  'letter.wording.workers': '{as, select, number {The number of workers} other {No number of workers}}',
  'letter.written':
    'A written claim reached you{on, select, undefined {} other { on {on}}}; this letter does not replace it.',
} as const;
