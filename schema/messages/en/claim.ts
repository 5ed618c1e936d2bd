/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Give the unpaid amount, or hours, rate and paid; not both.',
  'claim.bad-amount': '{value} is not an amount. Write it as 18000.00.',
  'claim.bad-count': '{value} is not a head count or a number of periods. Write 1 or more, or leave it empty.',
  'claim.bad-currency': '{value} is not a currency code. Write it as EUR.',
  'claim.bad-day': '{value} is not a calendar day. Write it as 2025-03-31.',
  'claim.bad-place': '{value} is not a country or region. Write it as DE, GB or US-CA.',
  'claim.bad-share': '{value} is not a share. Write the net part of the gross pay as 0.62.',
  'claim.claim-not-held': 'This claim is not held any more. Enter it as a new one.',
  'claim.contract-and-unknown': 'Name the contract, or say that it is not known; not both.',
  'claim.contract-not-held': 'The contract {id} is not held. Pick one from the list, or say that it is not known.',
  'claim.due-before-work': 'The pay would have been due on {due}, before the work began on {from}. Check both days.',
  'claim.ends-before-start': 'The period ends on {until}, which is not after its start on {from}.',
  'claim.from-a-file': 'A file tells of this claim: correct each line by itself, with its source.',
  'claim.line-empty': 'Say when the work was done, or how much is unpaid. What is not known stays empty.',
  'claim.no-lines': 'Enter at least one line: what is unpaid, and for which days.',
  'claim.no-such-line': 'There is no line {line}; lines are counted from 0.',
  'claim.nothing-unpaid':
    'Hours times rate is no more than was paid: nothing is unpaid here. Correct it, or remove the line.',
  'claim.one-way':
    'Say in one way alone what is unpaid: an amount, hours at a rate, a share of another line, or customary pay.',
  'claim.party-not-held': 'The party {id} is not held. Search for it and pick it from the list.',
  'claim.payment-without-amount': 'A payment needs its amount.',
  'claim.saved-meanwhile':
    'Somebody saved this claim after you opened it. Read it again, then correct what is held now.',
  'claim.unknown-value': '{value} is not known here. Use one of: {known}.',
} as const;
