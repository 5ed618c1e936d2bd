/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { from {from}}}{to, select, undefined {, last day not known} other { to {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided': 'Paid in the time after the decision that the rule looks at: {from} to {to}.',
  'contradiction.agrees.after-final':
    'Paid in the time after the decision became final that the rule looks at: {from} to {to}.',
  'contradiction.agrees.after-opened':
    'Paid in the time after the case was opened that the rule looks at: {from} to {to}.',
  'contradiction.agrees.before-decided': 'Paid in the time before the decision that the rule looks at: {from} to {to}.',
  'contradiction.agrees.before-final':
    'Paid in the time before the decision became final that the rule looks at: {from} to {to}.',
  'contradiction.agrees.before-opened':
    'Paid in the time before the case was opened that the rule looks at: {from} to {to}.',
  'contradiction.agrees.contract': `The contract ran${days}.`,
  'contradiction.agrees.flagged':
    'Flagged by {tests}. A flag opens a question: it is no finding, and there may be an explanation.',
  'contradiction.agrees.in-force': `In force${days}.`,
  'contradiction.agrees.paid': 'Paid on {on}.',
  'contradiction.agrees.same-firm':
    'The case is against {party}: its register number stands there, or a person has confirmed it.',
  'contradiction.agrees.same-holder': '{party} holds it, and the record that is flagged is its own.',
  'contradiction.agrees.same-workplace': 'Both are about the same workplace.',
  'contradiction.agrees.same-year':
    'Paid in the year of the work and of the case, as far as its days are known: {year}.',
  'contradiction.agrees.same-years':
    'Paid in the years from the work to the decision of the case, as far as they are known: {from} to {to}.',
  'contradiction.agrees.shared-days': 'Both cover the days from {from} to {to}.',
  'contradiction.agrees.stage-alleged': 'The case stands at: alleged. Nobody has decided it.',
  'contradiction.agrees.stage-assessed': 'The case stands at: assessed by the authority.',
  'contradiction.agrees.stage-judgment': 'The case stands at: judgment.',
  'contradiction.agrees.subject': 'The rule names what the case is about: {subjects}.',
  'contradiction.agrees.work': `The work was done${days}.`,

  'contradiction.missing.applicant':
    'Whether it is against who applied for the money, or against who represents them by law or statutes.',
  'contradiction.missing.application-day':
    'On which day the application for the money was decided: applications may be refused, and the payment may be later.',
  'contradiction.missing.certificate-from': 'From when on the certificate was in force.',
  'contradiction.missing.certificate-until': 'Until when the certificate is in force, or was.',
  'contradiction.missing.certificate-workplace':
    'Whether the certificate covers the workplace where the work was done.',
  'contradiction.missing.contract-from': 'From when on the contract ran.',
  'contradiction.missing.contract-until': 'Until when the contract ran.',
  'contradiction.missing.finding-decided': 'On which day the case was decided.',
  'contradiction.missing.finding-final': 'From which day on the decision is final: it can no longer be appealed.',
  'contradiction.missing.finding-opened': 'On which day the case was opened.',
  'contradiction.missing.finding-place':
    'In which country the case was: the rule covers cases of the country of the payment.',
  'contradiction.missing.finding-subject':
    'What the case is about: the rule names {subjects}, and whether it covers this case cannot be told.',
  'contradiction.missing.finding-workplace': 'At which workplace the work of the case was done.',
  'contradiction.missing.fine-or-sentence':
    'Whether it was a final fine of at least 2,500 euros under § 404(2) no. 3 SGB III, or a final sentence under §§ 10, 10a or 11 SchwarzArbG of more than three months in prison or more than 90 daily rates: no other case counts.',
  'contradiction.missing.how-closed': 'How the case ended: it is closed, and nothing says with what result.',
  'contradiction.missing.neither-private-nor-union':
    'Whether the case was about work for private purposes of a natural person, or only about citizens of the Union: then the rule does not hold.',
  'contradiction.missing.no-entitlement':
    'Whether there was a legal entitlement to the money: then the rule does not hold.',
  'contradiction.missing.not-decided': 'A decision: the case is alleged, and the rule asks for one that was decided.',
  'contradiction.missing.payment-day': 'On which day the payment was made.',
  'contradiction.missing.payment-farm': 'Whether the payment is one to a farm: the rule covers no other.',
  'contradiction.missing.payment-fund': 'Whose money it is: of the EU, the state, a region or a municipality.',
  'contradiction.missing.payment-place': 'In which country the payment was made.',
  'contradiction.missing.rule-chosen': 'Whether the state applied the rule in that year: it could choose.',
  'contradiction.missing.rule-day':
    'From which day of the case the rule counts: from one of them the payment lies outside.',
  'contradiction.missing.same-firm':
    'Whether the firm of the case is {party}: it is named alike, and nobody has confirmed it.',
  'contradiction.missing.stage': 'How the case stands: alleged, assessed, or judged.',
  'contradiction.missing.status-day': 'On which day the certificate was suspended or withdrawn.',
  'contradiction.missing.subsidy': 'Whether the money is a subsidy within § 264 StGB.',
  'contradiction.missing.work-from': 'From when on the work was done.',
  'contradiction.missing.work-until': 'Until when the work was done.',

  'contradiction.open.length-decided':
    'The rule says may, and up to: whether an application was refused, and for how long others may be, depends on how grave the breach was.',
  'contradiction.open.order-made': 'Whether the authority ordered that aid be paid back only its decision says.',
  'contradiction.open.which-day': 'From which day the months count back must be looked up in the law.',
  'contradiction.open.which-year': 'The payments of which year are reduced must be looked up in the law.',

  'contradiction.reason.not-pay':
    'This rule does not cover pay below the floor. A flag on pay is no reason under it to look at the payment.',
  'contradiction.reason.other-subject': 'This rule does not cover what the case is about: {subjects}.',

  'contradiction.does.exclude':
    'Lets the authority refuse applications for subsidies, wholly or in part, up to {period, select, P5Y {five years} other {{period}}} after a fine or sentence is final',
  'contradiction.does.reduce': 'Reduces the payment',
  'contradiction.does.repay':
    'May have aid paid back, of the {period, select, P12M {twelve months} other {{period}}} before',

  'contradiction.read.memory': 'from memory',
  'contradiction.read.official_guidance': 'guidance of an authority was read',
  'contradiction.read.primary_text': 'its text was read',
  'contradiction.read.primary_text_partial': 'part of its text was read',
  'contradiction.read.secondary': 'what others write of it was read, and not its text',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { “{scheme}”}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'price of the contract {name}',
  'contradiction.title.finding':
    'case{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { of {agency}}}',
  'contradiction.title.payment':
    'payment{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'pay in the record {name}',
} as const;
