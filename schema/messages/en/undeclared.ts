/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Candidate',
  'undeclared.answer.cannot_tell': 'Cannot tell',
  'undeclared.answer.fits': 'Fits',
  'undeclared.column.evidence': 'Evidence',
  'undeclared.column.not-said': 'What it does not say',
  'undeclared.evidence.computed': 'computed from stated figures',
  'undeclared.evidence.documented': 'stated by a source',
  'undeclared.evidence.inferred': 'inferred',
  'undeclared.kind.depth': 'Depth of the chain',
  'undeclared.kind.hours': 'Hours against declared workers',
  'undeclared.kind.labour_only': 'Layers of labour only',
  'undeclared.kind.successor': 'Firms that may be successors',
  'undeclared.missing.comparable-price':
    'Prices of {contract} and of what is bought for it that can be compared: for the whole, or by one unit.',
  'undeclared.missing.consent': 'Whether the buyer of {contract} agreed to further tiers.',
  'undeclared.missing.continuity':
    'Who owned and ran {earlier} and {later}, and whether workers, tools or contracts went from one to the other.',
  'undeclared.missing.country': 'In which country {earlier} and {later} have their address.',
  'undeclared.missing.days': 'The first and the last day of work under {contract}.',
  'undeclared.missing.declared-workers': 'How many workers are declared at {workplace}.',
  'undeclared.missing.each-day': 'How many hours were worked on each day under {contracts}, and by how many workers.',
  'undeclared.missing.exact-hours':
    'How many hours of labour {contract} takes exactly: only a bound or a range is stated.',
  'undeclared.missing.exception': 'Whether an exception of the law held for the chain below {contract}.',
  'undeclared.missing.head-count': 'How many workers {party} declared, and when.',
  'undeclared.missing.head-count-in': 'How many workers {party} declared from {from} to {until}.',
  'undeclared.missing.hours': 'How many hours of labour {contract} takes.',
  'undeclared.missing.hours-there':
    'How many of the hours of {contract} were worked at {workplace}: it is performed at other workplaces too.',
  'undeclared.missing.kind': 'What kind of contract {contract} is.',
  'undeclared.missing.least-value':
    'From which value on the rule held for {contract}: it lies between {never} and {always} {currency}, and that value changed over the years and by buyer.',
  'undeclared.missing.licence': 'Whether {party} may supply labour, and how many workers it declared.',
  'undeclared.missing.loose': 'Under which contract {contract} is performed, and how many hours it takes.',
  'undeclared.missing.loose-known': 'Under which contract {contract} is performed.',
  'undeclared.missing.ownership-days': 'From when until when {owner} owned {earlier}, and {later}.',
  'undeclared.missing.passed-hours': 'How many hours of {lower} were worked for {contract}, and on which days.',
  'undeclared.missing.passed-on':
    'Whether hours under {contracts} were worked by others than the declared workers, and by whom.',
  'undeclared.missing.place': 'Where the work under {contract} is done.',
  'undeclared.missing.price': 'The price of {contract}.',
  'undeclared.missing.price-in':
    'The price of {contract} in {currency}: the rule holds from a value on that lies between {never} and {always}, and nothing is converted.',
  'undeclared.missing.public-buyer': 'Whether the buyer of {contract} is a public body.',
  'undeclared.missing.sector': 'In which sector the work under {contract} is.',
  'undeclared.missing.town': 'In which town {earlier} and {later} have their address: a street alone lies in many.',
  'undeclared.missing.weekly-hours': 'The most hours a week that a worker may work in {place} on {day}.',
  'undeclared.missing.which-head-count':
    'Which number of workers {party} declared from {from} to {until}: sources state different ones.',
  'undeclared.not-said.depth':
    'It does not say that a tier was hidden: the buyer may have agreed to it. Limits that a law sets are not held.',
  'undeclared.not-said.depth-law':
    'That the law was broken: exceptions, values below which it does not hold, and what else counts as no tier are not looked at.',
  'undeclared.not-said.fits':
    'It does not say that nothing was passed on: only that the declared workers could have done what is held of the contracts. Part-time work and leave are not held; they would leave fewer hours.',
  'undeclared.not-said.hours-supplier':
    'It does not say that anybody worked undeclared: longer hours, workers hired in, a subcontract that is not held or a wrong figure would explain it too.',
  'undeclared.not-said.hours-workplace':
    'It does not say that anybody worked undeclared, nor whose workers: longer hours, work done elsewhere or a wrong figure would explain it too. On which day the workers were declared is not held.',
  'undeclared.not-said.labour-supply':
    'It does not say that anything is wrong: labour may be supplied openly. Whether it is declared and licensed is to be asked.',
  'undeclared.not-said.layer':
    'It does not say that the layer is a sham: it may lend means, organise the work or bear a risk that no figure here shows.',
  'undeclared.not-said.successor':
    'It does not say that one firm continues the other, nor that anybody evaded a debt: an address, an owner or a trade may be shared by chance.',
  'undeclared.step.agrees': 'What agrees: {what}.',
  'undeclared.step.began':
    '{party} began its first contract held on {on}; from {first} to {last} counts as near the end of the other.',
  'undeclared.step.differs': 'What differs: {what}.',
  'undeclared.step.ended-contracts': 'The last contract held of {party} ended on {on}.',
  'undeclared.step.ended-status': '{party}: {status} since {on}.',
  'undeclared.step.kept-more': '{party} keeps at most {kept} % of its price, more than {share} %.',
  'undeclared.step.kept-nothing': '{party} keeps at most {kept} % of its price, no more than {share} %.',
  'undeclared.step.labour-supply': '{contract} is for labour that {supplier} supplies to {buyer}.',
  'undeclared.step.law-tiers':
    'As a rule the law of {place} permits {most, select, 1 {one tier} other {{most} tiers}} of contracts below {contract}.',
  'undeclared.step.most-tiers':
    '{contract} permits {most, select, 0 {no subcontract} 1 {one tier of contracts below it} other {{most} tiers of contracts below it}}.',
  'undeclared.step.needed-candidate':
    'From {from} to {until} at least {hours} hours are to be worked under {contracts}, all of whose days lie in this time.',
  'undeclared.step.needed-cannot_tell':
    'From {from} to {until} at least {hours} hours are to be worked under {contracts}, all of whose days lie in this time.',
  'undeclared.step.needed-fits':
    'From {from} to {until} at most {hours} hours are to be worked under {contracts}, all of whose days lie in this time.',
  'undeclared.step.no-workers': '{party} declared no workers for any day of {contract}.',
  'undeclared.step.no-workers-there':
    'No worker is declared at any workplace of {contract}; of which day that is, is not held.',
  'undeclared.step.possible':
    'The declared workers of {who} can work {hours} hours from {from} to {until}, at {limit} hours a week each.',
  'undeclared.step.possible-days':
    'The declared workers of {who} can work at most {hours} hours from {from} to {until}, at {limit} hours a day each.',
  'undeclared.step.same-address':
    '{earlier} and {later} have the same address but for case, accents and marks: {address}.',
  'undeclared.step.same-owner': '{owner} owned {earlier} and {later}, as far as is held.',
  'undeclared.step.same-work-documented':
    '{lower} is performed under {upper}, and is for the same work as far as is held: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} may be performed under {upper}, which no document says, and is for the same work as far as is held: {agrees}.',
  'undeclared.step.succession': 'A source states that {later} succeeds {earlier}.',
  'undeclared.step.tiers-documented':
    'Below {contract} {tiers, select, 1 {stands one tier} other {stand {tiers} tiers}}, documented throughout: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Below {contract} {tiers, select, 1 {stands one tier} other {stand {tiers} tiers}}, and at least one link is only inferred: {contracts}.',
  'undeclared.what.depth': 'The chain may go deeper than the contract permits.',
  'undeclared.what.depth-law': 'The chain may go deeper than the law of the place permits.',
  'undeclared.what.hours-candidate': 'The contracts need more hours than the declared workers can work.',
  'undeclared.what.hours-cannot_tell': 'Whether the declared workers can work these hours cannot be told.',
  'undeclared.what.hours-fits': 'The declared workers can work the hours of the contracts held.',
  'undeclared.what.labour-supply': 'A layer that supplies labour only.',
  'undeclared.what.layer-candidate': 'A layer that may pass the work on whole.',
  'undeclared.what.layer-cannot_tell': 'Whether this layer passes the work on whole cannot be told.',
  'undeclared.what.successor-candidate': 'One firm ended and another, tied to it, began: it may be a successor.',
  'undeclared.what.successor-cannot_tell':
    'One firm ended, and another may be tied to it: whether it may be a successor cannot be told.',
} as const;
