/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { At the wage floor of {supposed}: the day of the price is not held.}}';
const CASES = '{exact, select, yes {{best}} other {{best} at best, {worst} at worst}}';
const ENDS = '{exact, select, yes {{best}} other {{best} at least, {worst} at most}}';
const NUMBERS = '{exact, select, yes {{best}} other {{best} to {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {{best} % at best, not known at worst} other {{best} % at best, {worst} % at worst}}';

export const flag = {
  'flag.basis.agreement-of-the-sector':
    'The collective agreement of the sector, with its class and source in the steps',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG 22 April 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'The lines of the indicative charge rates for labour providers (GLAA Brief 87): wage, holiday pay, insurance, pension, levy',
  'flag.basis.day-of-pay': 'The day on which the pay was due, as the record says it',
  'flag.basis.directive-2014-24-69':
    'Directive 2014/24/EU, article 69: ask for an explanation before anything is decided',
  'flag.basis.hours-of-the-place': 'The dated limit of hours of the place of work, with its source in the steps',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: a contract must hold funds sufficient to obey labour law',
  'flag.basis.labour-minute-costing': 'Labour minute costing: minutes of work a unit at the lawful cost of a minute',
  'flag.basis.law-of-the-place': 'The dated floor of the place of work, with its source in the steps',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): the yardstick is the legal minimum, not the usual wage',
  'flag.basis.living-wage-estimate': 'A published estimate of a living wage, with its source in the steps',
  'flag.basis.no-fixed-share': 'No statute found fixes a share of the estimate; the share is a stated policy',
  'flag.basis.overtime-of-the-place':
    'The dated floor and the law of overtime of the place of work, with their sources in the steps',
  'flag.basis.quartile-fences':
    'Quartile fences: far out is what lies more than a stated number of spreads beyond the middle half of its peers',
  'flag.basis.warsaw-2007': 'Report of 2007: pay of one third less than the going rate',
  'flag.excludes.agreement-may-not-bind': 'It does not say that the agreement binds this employer.',
  'flag.excludes.basic-pay-only': 'It compares basic pay an hour, without supplements.',
  'flag.excludes.costs-in-between': 'It does not look at what those in between need for themselves.',
  'flag.excludes.daily-overtime':
    'It looks at the hours of a day only where a law that counts by the day is held, and at none of a night or a holiday.',
  'flag.excludes.estimate-may-be-wrong': 'It does not say that the estimate was right.',
  'flag.excludes.exempt-from-overtime': 'It does not say that the worker is not exempt from the law of overtime.',
  'flag.excludes.forced-or-wanted': 'It does not say whether the hours were forced or wanted.',
  'flag.excludes.general-floor-only': 'It looks at the floor set by law, not at agreed or living wages.',
  'flag.excludes.going-rate-not-law': 'It does not say that the going rate was binding.',
  'flag.excludes.known-beneath':
    'It counts what is known to be performed under the contract, and nothing that its supplier does itself.',
  'flag.excludes.level-not-looked-at': 'It does not say that what was due was enough.',
  'flag.excludes.living-wage-not-law': 'It does not say that anybody owes a living wage.',
  'flag.excludes.low-is-not-unlawful': 'It does not say that the price is unlawful: a low price may have good reasons.',
  'flag.excludes.many-lines-many-chances':
    'A contract of many lines has many chances to be caught by one of them: look at how many were compared.',
  'flag.excludes.market-may-be-low': 'It does not say that the published price pays lawful wages.',
  'flag.excludes.not-why-late': 'It does not say why the pay came late.',
  'flag.excludes.one-record-of-a-week':
    "Records of one worker's week are added only where one source holds them for the same employer and the very same days, each of another class, contract or workplace. Otherwise they may be the same hours twice: then none passes, and what another record may have paid is not flagged.",
  'flag.excludes.one-way-up': 'It climbs only as far as one way leads up.',
  'flag.excludes.opt-outs': 'It does not look at opt-outs, exemptions or longer averages that an agreement may allow.',
  'flag.excludes.overhead-and-margin':
    'It leaves nothing for overhead and margin: a price that just passes may still be too low.',
  'flag.excludes.overtime-not-looked-at': 'It does not look at overtime or supplements.',
  'flag.excludes.rival-bids-not-looked-at': 'It does not look at rival bids or at what the work takes.',
  'flag.excludes.rivals-may-be-dear': 'It does not say that the rival’s bid was a fair price.',
  'flag.excludes.same-code-other-work': 'Work under one code may differ from job to job.',
  'flag.excludes.same-unit-same-goods':
    'It compares prices by the unit only where both contracts name the same product.',
  'flag.excludes.says-nothing-of-pay':
    'It does not say what was paid: the supplier may have paid lawful wages at a loss.',
  'flag.excludes.this-work-alone':
    'It looks at this work alone: whether a price pays for everything performed under it is a test of its own.',
  'flag.excludes.what-counts-as-pay':
    'Pay that is held as one sum is taken to be pay in whole, whatever allowances it holds.',
  'flag.missing.agreed-pay': 'What did the collective agreement set for this work in {place} on {day}?',
  'flag.missing.beneath': 'What do lawful labour and other costs of {contract} come to? The same price pays for them.',
  'flag.missing.beneath-agrees':
    '{contract} says that it needs less than is documented under it, which comes to at least {documented}: which is right?',
  'flag.missing.beneath-many':
    'What do all contracts performed under {contract} need? Its price pays for them too, and they are too many to be added up.',
  'flag.missing.bid-amounts': 'What did each bidder offer?',
  'flag.missing.bidders': 'Who made each bid? One that names nobody may be another bid of the winner’s.',
  'flag.missing.bids-of-contract':
    'Which of the bids were for this contract? More than one contract was let from the tender, or the winner made several bids.',
  'flag.missing.charge-an-hour': 'What is charged an hour?',
  'flag.missing.charge-line': 'What did employers in {place} owe on {day} as {line}?',
  'flag.missing.charge-line-owed': 'Does the supplier owe this in {place} on {day}: {line}? Only some employers do.',
  'flag.missing.charge-threshold':
    'From which weekly pay on did employers in {place} owe {line} on {day}? Write 0 where it was owed on all pay.',
  'flag.missing.contract-day': 'On which day was the contract signed, or the work begun?',
  'flag.missing.costs-agree':
    'What are the other costs of {contract}? Those of a unit times the quantity are {counted}, and {whole} is stated for the whole.',
  'flag.missing.day-due': 'On which day was the pay due?',
  'flag.missing.day-paid': 'On which day was it paid?',
  'flag.missing.days-of-change': 'What was paid before and after the floor changed? Split the record there.',
  'flag.missing.estimate-above-nothing': 'What was the official estimate? The one held is not above nothing.',
  'flag.missing.estimate-at-least': 'What was the official estimate? The one held says only what it was at most.',
  'flag.missing.exact-estimate': 'What exactly was the official estimate?',
  'flag.missing.exact-hours': 'How many hours exactly? They look rounded, and what is short is no more than that.',
  'flag.missing.exact-market-price': 'What exactly was the published price of this product in {place} on {day}?',
  'flag.missing.exact-pay': 'What exactly was paid?',
  'flag.missing.exact-price': 'What exactly is the price?',
  'flag.missing.exchange-day': 'On which of these days did the rate of exchange count? It changed within them.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {At which dated rate are the two currencies converted?} other {What was the reference rate of {base} in {quote} on {day}?}}',
  'flag.missing.extra-payments':
    'Does this pay hold its part of the payments beyond twelve a year, such as holiday and Christmas pay?',
  'flag.missing.floor-of-class':
    'Is the floor for all work owed to this class too? On {day} its own is lower in {place}.',
  'flag.missing.going-rate': 'What was the going rate for this work in {place} on {day}?',
  'flag.missing.gross-pay': 'What was the gross pay?',
  'flag.missing.hours-a-day': 'How many hours is the day for which the floor of {place} is set?',
  'flag.missing.hours-a-week':
    'How many hours a week is the monthly or weekly floor of {place} for? State it as a benchmark of {place}: measures working_week, hours a week, from which day, and who says so.',
  'flag.missing.hours-agree':
    'How many hours does {contract} take? The time of a unit times the quantity is {counted}, and {whole} is stated for the whole.',
  'flag.missing.hours-by-day': 'How many hours were worked on each day? The law there counts overtime by the day.',
  'flag.missing.hours-by-week':
    'How many hours did each worker work in each week? Split the record by week and worker.',
  'flag.missing.hours-limit': 'How many hours a week did the law of {place} allow?',
  'flag.missing.hours-of-all-records':
    'How many hours did this worker work in all on these days? Other records are held for some of them.',
  'flag.missing.hours-of-the-month':
    'How many hours was full-time work in that month in {place}? The floor is one by the month.',
  'flag.missing.hours-of-whole-average':
    'How many hours were worked over the whole time of which the limit is an average?',
  'flag.missing.hours-per-week': 'How many hours a week does each worker supplied work?',
  'flag.missing.hours-that-add-up':
    'How many hours were worked, how many of them ordinary and how many overtime? Those held do not add up.',
  'flag.missing.hours-worked': 'How many hours were worked for this pay?',
  'flag.missing.hours-worked-above-nothing': 'How many hours were worked? The record says none.',
  'flag.missing.how-many-workers': 'Of how many workers is this the pay? An average can hide low pay.',
  'flag.missing.item-and-unit':
    'To which item and unit does each unit price belong, and what exactly is it? Some are held without.',
  'flag.missing.kind-of-contract': 'Which kind of contract is it: works, services, labour supply, sale?',
  'flag.missing.labour-hours': 'How many hours of labour does the work take, or how many minutes a unit?',
  'flag.missing.living-wage': 'What was a living wage in {place} on {day}?',
  'flag.missing.market-price': 'What was the published price of this product in {place} on {day}?',
  'flag.missing.narrower-ranges':
    'Which values within the ranges held are right? At best the price passes, at worst it does not.',
  'flag.missing.non-labour-cost': 'What must the supplier buy besides labour: material, tools, travel?',
  'flag.missing.on-costs': 'What did employers in {place} have to pay on top of wages?',
  'flag.missing.one-way-up': 'Under which of the contracts above was this work done?',
  'flag.missing.ordinary-hours': 'How many of the hours were ordinary working time?',
  'flag.missing.ordinary-rate': 'What was agreed or set by law for an ordinary hour?',
  'flag.missing.overtime-hours': 'How many of the hours were overtime?',
  'flag.missing.overtime-premium': 'At which rate must overtime be paid in {place}?',
  'flag.missing.parts-that-add-up': 'Which is right, the pay or its parts? The parts come to more than was paid.',
  'flag.missing.pay': 'How much was paid?',
  'flag.missing.pay-due': 'How much was due in all?',
  'flag.missing.pay-of-all-records':
    'What was this worker paid in all for these days? Other records of the same employer are held for some of them, and what is missing here may have been paid there.',
  'flag.missing.pay-of-each-worker': 'What was each worker paid? An average can hide low pay.',
  'flag.missing.pay-period': 'When was this work done?',
  'flag.missing.payments-a-year': 'How many times a year is the monthly floor of {place} paid?',
  'flag.missing.peer-owners':
    'What were more other firms paid for the same? The prices held are of too few firms. Firms of one owner or group count once.',
  'flag.missing.peer-spread': 'Do others’ prices differ at all? Those held are nearly all alike.',
  'flag.missing.peers': 'What were others paid for the same, there and at about that time? Too few prices are held.',
  'flag.missing.performed-under':
    'Was the work of {contract} done under {upper}, and all of it? No document says so, or it may have been done under another contract too.',
  'flag.missing.place': 'Where was the work done?',
  'flag.missing.price': 'What is the price of the contract?',
  'flag.missing.price-of-tier': 'What is the price of {contract}?',
  'flag.missing.prices-agree':
    'Which price was agreed for {contract}? The unit price times the quantity is {counted}, and {whole} is stated for the whole.',
  'flag.missing.product': 'Which product is it, and by which unit is it priced?',
  'flag.missing.quantity': 'How many units does the contract cover?',
  'flag.missing.same-unit': 'What is the price of {contract} by the unit in which the work is measured?',
  'flag.missing.sector': 'In which sector is the work? Sectors of {place} have floors of their own on {day}.',
  'flag.missing.supplier': 'Who was paid this price?',
  'flag.missing.threshold': 'Which share does this test use on that day?',
  'flag.missing.unit-of-floor': 'For how much work is the floor of {place} set?',
  'flag.missing.wage-floor': 'What was the floor set by law in {place} on {day}?',
  'flag.missing.which-floor': 'Is the floor of the country owed in {place} too, where it is the higher one?',
  'flag.missing.which-parts-count': 'Which parts count as pay in {place}?',
  'flag.missing.which-worker':
    'Whose record is this? Without a pseudonym nobody can look for other records of the same worker.',
  'flag.missing.work-class': 'Which class of work is it? Several floors hold in {place} on {day}.',
  'flag.question.below-official-estimate': 'Is the price under a stated share of the official estimate?',
  'flag.question.bid-far-below-next':
    'Does the winning bid lie further below the next one than is usual among tenders?',
  'flag.question.chain-price-below-lawful-labour': 'Could every price above this work have paid its lawful labour?',
  'flag.question.charge-rate-below-floor': 'Does the charge an hour cover what an hour lawfully costs the supplier?',
  'flag.question.hours-above-limit': 'Were more hours worked than the law of that place allows a week?',
  'flag.question.overtime-not-paid': 'Is the pay less than all hours cost, overtime among them?',
  'flag.question.pay-at-most-two-thirds-of-going-rate': 'Is the pay two thirds of the going rate or less?',
  'flag.question.pay-below-collective-agreement':
    'Is the gross pay an hour under what the collective agreement sets for that class of work?',
  'flag.question.pay-below-living-wage': 'Is the gross pay an hour under a living wage of that place?',
  'flag.question.pay-below-statutory-floor':
    'Is the gross pay an hour under the floor set by law for that place and time?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'Is the pay under two thirds of the going rate?',
  'flag.question.pay-late-or-missing': 'Did the pay come late, in part, or not at all?',
  'flag.question.price-below-agreed-labour':
    'Could this price have paid what a collective agreement sets for the work?',
  'flag.question.price-below-lawful-labour': 'Could this price have paid lawful wages?',
  'flag.question.price-below-lawful-labour-beneath':
    'Could this price have paid the lawful labour of everything known to be performed under it?',
  'flag.question.unit-price-below-market': 'Is the price a unit under a stated share of the published price?',
  'flag.question.unit-price-far-below-comparable':
    'Is a unit price far below what other firms were paid for the same, there and at about that time?',
  'flag.reason.no-bids': 'No bids are held for this contract.',
  'flag.reason.no-collective-agreement': 'There is no collective agreement for this work in {place} on {day}.',
  'flag.reason.no-contract-above': 'No contract is held above this one.',
  'flag.reason.no-going-rate': 'There is no going rate for this work in {place} on {day}.',
  'flag.reason.no-living-wage': 'There is no living wage estimate for {place} on {day}.',
  'flag.reason.no-official-estimate': 'No official estimate is held for this contract.',
  'flag.reason.no-overtime': 'No overtime is recorded.',
  'flag.reason.no-statutory-floor':
    'No statutory floor: the law of {place} set none for this work on {day}. Tests of their own look at collective agreements.',
  'flag.reason.no-unit-prices': 'No price by the unit is held for this contract.',
  'flag.reason.no-winner-among-bids': 'None of the bids held is that of the firm that got the contract.',
  'flag.reason.not-by-the-hour': 'The labour is not charged by the hour.',
  'flag.reason.not-labour-supply': 'The contract is not for the supply of labour.',
  'flag.reason.not-the-lowest': 'The lowest bid did not win: price was not what decided.',
  'flag.reason.not-yet-due': 'The pay is not due before {day}.',
  'flag.reason.nothing-beneath': 'Nothing is known to be performed under this contract.',
  'flag.reason.one-bid': 'There was one bid only.',
  'flag.step.agreed-labour': `Labour as agreed, hours × wage × (1 + on-costs), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Collective agreement, an hour in {place} from {day}: ${ENDS}.`,
  'flag.step.agreed-wage': `Wage of the collective agreement an hour in {place} on {day}: ${CASES}.`,
  'flag.step.before-exchange': `To be converted into {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'The next bid is {share} % above the winning one.',
  'flag.step.carries-hour': `Lawful only if the work takes at most {most} hours {unit, select, undefined {{per}} other {a {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Lawful only if the work takes at most {most} minutes {unit, select, undefined {{per}} other {a {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `Charge an hour: ${CASES}.`,
  'flag.step.charge-floor': `Least lawful charge an hour, before overhead and margin: ${ENDS}.`,
  'flag.step.charge-line': `Of it {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} a {unit}, held against {fence}. Half of {peers} prices of {owners} other firms lie between {lower} and {upper}.',
  'flag.step.compared-line-between': `{item}: {price} a {unit}. Where the fence stands is open: ${ENDS}. {peers} prices of {owners} other firms are compared.`,
  'flag.step.compared-lines':
    'Unit prices: {lines}; with enough peers to be compared: {tested}; of those far below: {caught}.',
  'flag.step.double-time-hours': 'Of them at twice the ordinary rate, as recorded: {best}.',
  'flag.step.due-in-all': `Due in all: ${ENDS}.`,
  'flag.step.exchange-rate': `Reference rate of {day}: 1 {base} is ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Reference rates from {from} to {day}: 1 {base} is ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'The first price from the top that cannot have paid lawful wages is that of {contract}: {buyer} and {supplier} agreed it and could see it.',
  'flag.step.first-known-impossible':
    'Of the prices that can be told, the first from the top that cannot have paid lawful wages is that of {contract}: {buyer} and {supplier} agreed it and could see it. Above it this cannot be told of: {above}.',
  'flag.step.floor-rises':
    'From {day}, while the work goes on, the level in {place} is higher: {best} an hour at least. This test is of the day of the contract.',
  'flag.step.floor-wage': `Floor wage an hour in {place} on {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Gross pay an hour that the price could fund: ${CASES}.`,
  'flag.step.gap-fence':
    'Far out is {fence} % and more. Of {peers} tenders half have a gap between {lower} % and {upper} %.',
  'flag.step.going-rate': `Going rate an hour in {place} from {day}: ${ENDS}.`,
  'flag.step.hours-allowed': `Hours that the limit allows a worker: {exact, select, yes {{best}} other {{best} in one such time, {worst} in all the time of the record}}.`,
  'flag.step.hours-limit':
    'At most {most} hours a week, {over, select, P7D {in each week} other {on the average of {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} h.',
  'flag.step.hours-at-level': `Hours from {day} on: {hours}, each at ${ENDS}.`,
  'flag.step.hours-worked': 'Hours worked: {best}.',
  'flag.step.labour-hours': `Hours of labour {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Lawful labour, hours × wage × (1 + on-costs), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Left for labour {per}: ${CASES}.`,
  'flag.step.limit': `The share of the estimate comes to ${ENDS}.`,
  'flag.step.living-wage': `Living wage an hour in {place} from {day}: ${ENDS}.`,
  'flag.step.market-limit': `The share of the published price comes to ${ENDS}.`,
  'flag.step.market-price': `Published price a unit: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'A floor by the month is for all ordinary work of that month, which is more hours in some months and fewer in others: from {fewest} to {most} weeks in the months of this record, 4 1/3 on average. The floor an hour lies between.',
  'flag.step.need-beneath': `{contract} ({supplier}), lawful labour and other costs: ${CASES}.`,
  'flag.step.needs-beneath': `All of it together: ${CASES}.`,
  'flag.step.next-bid': 'Next bid: {best}.',
  'flag.step.non-labour-cost': `Less other costs {per}: ${CASES}.`,
  'flag.step.not-paid': 'Due on {due}; by {on} it was not paid, {days, plural, one {# day} other {# days}} after.',
  'flag.step.official-estimate': `Official estimate: ${ENDS}.`,
  'flag.step.on-costs': `On-costs of the employer on {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `An ordinary hour costs ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'No law of overtime is held for that place and time: an hour of overtime costs at least what an ordinary hour does.',
  'flag.step.overtime-hours': 'Of them overtime: {best}.',
  'flag.step.overtime-in-sum':
    'The pay is one sum, of which nobody says how much was for the {best} hours of overtime: all of it is held against all hours.',
  'flag.step.overtime-rule': 'Beyond {after} hours a week an hour costs at least {factor} times the ordinary rate.',
  'flag.step.overtime-rule-daily':
    'Beyond {after} hours a day an hour costs at least {factor} times the ordinary rate.',
  'flag.step.overtime-rule-seventh-day':
    'On the seventh day worked in a week, beyond {after} hours: at least {factor} times the ordinary rate.',
  'flag.step.paid-in-all': `Paid in all: ${CASES}.`,
  'flag.step.paid-in-time': 'Due on {due}, paid on {on}.',
  'flag.step.paid-late': 'Due on {due}, paid on {on}: {days, plural, one {# day} other {# days}} late.',
  'flag.step.pay-an-hour': `Gross pay an hour: ${CASES}.`,
  'flag.step.pay-class': '{share} % of the workers are in a class paid at most {upTo} an hour: {workClass}.',
  'flag.step.pay-in-one-sum':
    'The pay is one sum for all hours. It pays the overtime in full only where an ordinary hour was due {rate} at most.',
  'flag.step.pay-limit': `Held against ${ENDS}.`,
  'flag.step.pay-part': `Part of the pay, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'The test, since {from}: at least {peers} others by {owners} owners or more, and {fence} spreads beyond the quartile.',
  'flag.step.peer-rule-within':
    'The test, since {from}: at least {peers} others of {owners} firms, agreed within {within} months before or after, and {fence} spreads beyond the quartile.',
  'flag.step.peers-converted': 'Others’ prices in {currency}, agreed on {day}, converted into {into}: {count}.',
  'flag.step.peers-converted-more': 'Further prices converted into {into} by the rate of their own day: {count}.',
  'flag.step.peers-left-out':
    'Left out, because no reference rate {base} to {quote} is held for {day}{more, select, 0 {} 1 { and one more day} other { and {more} more days}}: prices of others, {count}. The answer stands only where it would whatever these came to.',
  'flag.step.price': `Price {per}: ${CASES}.`,
  'flag.step.published-floor': `Set at ${ENDS} a {unit}, for {hours} hours a week.`,
  'flag.step.published-floor-payments': `Set at ${ENDS} a {unit}, payments a year: {payments}, for {hours} hours a week.`,
  'flag.step.records-added': '{records} records of this worker for the same days and employer, added.',
  'flag.step.share-below': 'At least {share} % of the workers are in a class below the level.',
  'flag.step.share-of-estimate': 'The price is at most {share} % of the estimate.',
  'flag.step.short': `Short even in the best case, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Short of what was due: ${ENDS}.`,
  'flag.step.short-uprated':
    'At the floor of {day}, {floor} an hour, the shortfall comes to {amount}. Some laws have arrears paid at the floor of the day of payment.',
  'flag.step.statutory-floor': `Floor set by law an hour in {place} from {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'The test, since {from}: {share} or less.',
  'flag.step.threshold-strict': 'The test, since {from}: under {share}.',
  'flag.step.tier': `{buyer} pays {supplier} under {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} pays {supplier} under {contract} ({link}), {per}: ${CASES}. {supplier} keeps at most {keeps}.`,
  'flag.step.tier-not-known': '{buyer} pays {supplier} under {contract} ({link}): not known in the same unit.',
  'flag.step.winning-bid': 'Winning bid: {best}.',
  'flag.step.workers': 'Workers: {workers}.',
  'flag.title.below-official-estimate': 'Official estimate',
  'flag.title.bid-far-below-next': 'Far below the next bid',
  'flag.title.chain-price-below-lawful-labour': 'Squeeze along the chain',
  'flag.title.charge-rate-below-floor': 'Charge of a labour supplier',
  'flag.title.hours-above-limit': 'Hours a week',
  'flag.title.overtime-not-paid': 'Overtime',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Two thirds of the going rate or less',
  'flag.title.pay-below-collective-agreement': 'Collective agreement',
  'flag.title.pay-below-living-wage': 'Living wage',
  'flag.title.pay-below-statutory-floor': 'Statutory floor',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Under two thirds of the going rate',
  'flag.title.pay-late-or-missing': 'Late or missing pay',
  'flag.title.price-below-agreed-labour': 'Agreed labour',
  'flag.title.price-below-lawful-labour': 'Lawful-labour floor',
  'flag.title.price-below-lawful-labour-beneath': 'All work under a price',
  'flag.title.unit-price-below-market': 'Published price',
  'flag.title.unit-price-far-below-comparable': 'Comparable prices',
  'flag.warning.flags-too-much':
    'This test flags {flagged} of {tested}: more than {share} % of what it tests. Doubt the test before the prices.',
} as const;
