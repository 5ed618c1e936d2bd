/** Tests of price and pay. A flag opens a question; it is never a verdict. */
const CASES = '{exact, select, yes {{best}} other {{best} at best, {worst} at worst}}';
const ENDS = '{exact, select, yes {{best}} other {{best} at least, {worst} at most}}';
const PERCENT = '{exact, select, yes {{best} %} other {{best} % at best, {worst} % at worst}}';

export const flag = {
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG 22 April 2009, 5 AZR 436/08',
  'flag.basis.directive-2014-24-69':
    'Directive 2014/24/EU, article 69: ask for an explanation before anything is decided',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: a contract must hold funds sufficient to obey labour law',
  'flag.basis.labour-minute-costing': 'Labour minute costing: minutes of work a unit at the lawful cost of a minute',
  'flag.basis.law-of-the-place': 'The dated floor of the place of work, with its source in the steps',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): the yardstick is the legal minimum, not the usual wage',
  'flag.basis.no-fixed-share': 'No statute found fixes a share of the estimate; the share is a stated policy',
  'flag.basis.warsaw-2007': 'Report of 2007: pay of one third less than the going rate',

  'flag.excludes.basic-pay-only': 'It compares basic pay an hour, without supplements.',
  'flag.excludes.estimate-may-be-wrong': 'It does not say that the estimate was right.',
  'flag.excludes.general-floor-only': 'It looks at the floor set by law, not at agreed or living wages.',
  'flag.excludes.going-rate-not-law': 'It does not say that the going rate was binding.',
  'flag.excludes.overhead-and-margin':
    'It leaves nothing for overhead and margin: a price that just passes may still be too low.',
  'flag.excludes.overtime-not-looked-at': 'It does not look at overtime or supplements.',
  'flag.excludes.rival-bids-not-looked-at': 'It does not look at rival bids or at what the work takes.',
  'flag.excludes.says-nothing-of-pay':
    'It does not say what was paid: the supplier may have paid lawful wages at a loss.',
  'flag.excludes.what-counts-as-pay': 'It does not decide which allowances and deductions count as pay.',

  'flag.missing.contract-day': 'On which day was the contract signed, or the work begun?',
  'flag.missing.days-of-change': 'What was paid before and after the floor changed? Split the record there.',
  'flag.missing.estimate-above-nothing': 'What was the official estimate? The one held is not above nothing.',
  'flag.missing.exact-pay': 'What exactly was paid?',
  'flag.missing.exact-price': 'What exactly is the price?',
  'flag.missing.exchange-rate': 'At which dated rate are the two currencies converted?',
  'flag.missing.extra-payments':
    'Does this pay hold its part of the payments beyond twelve a year, such as holiday and Christmas pay?',
  'flag.missing.going-rate': 'What was the going rate for this work in {place} on {day}?',
  'flag.missing.gross-pay': 'What was the gross pay?',
  'flag.missing.hours-a-day': 'How many hours is the day for which the floor of {place} is set?',
  'flag.missing.hours-a-week': 'How many hours a week is the monthly or weekly floor of {place} for?',
  'flag.missing.hours-worked': 'How many hours were worked for this pay?',
  'flag.missing.hours-worked-above-nothing': 'How many hours were worked? The record says none.',
  'flag.missing.labour-hours': 'How many hours of labour does the work take, or how many minutes a unit?',
  'flag.missing.narrower-ranges':
    'Which values within the ranges held are right? At best the price passes, at worst it does not.',
  'flag.missing.non-labour-cost': 'What must the supplier buy besides labour: material, tools, travel?',
  'flag.missing.on-costs': 'What did employers in {place} have to pay on top of wages?',
  'flag.missing.pay': 'How much was paid?',
  'flag.missing.pay-of-each-worker': 'What was each worker paid? An average can hide low pay.',
  'flag.missing.pay-period': 'When was this work done?',
  'flag.missing.payments-a-year': 'How many times a year is the monthly floor of {place} paid?',
  'flag.missing.place': 'Where was the work done?',
  'flag.missing.price': 'What is the price of the contract?',
  'flag.missing.quantity': 'How many units does the contract cover?',
  'flag.missing.sector': 'In which sector is the work? Sectors of {place} have floors of their own on {day}.',
  'flag.missing.threshold': 'Which share does this test use on that day?',
  'flag.missing.unit-of-floor': 'For how much work is the floor of {place} set?',
  'flag.missing.wage-floor': 'What was the floor set by law in {place} on {day}?',
  'flag.missing.work-class': 'Which class of work is it? {place} has several floors on {day}.',

  'flag.question.below-official-estimate': 'Is the price under a stated share of the official estimate?',
  'flag.question.pay-at-most-two-thirds-of-going-rate': 'Is the pay two thirds of the going rate or less?',
  'flag.question.pay-below-statutory-floor':
    'Is the gross pay an hour under the floor set by law for that place and time?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'Is the pay under two thirds of the going rate?',
  'flag.question.price-below-lawful-labour': 'Could this price have paid lawful wages?',

  'flag.reason.no-going-rate': 'There is no going rate for this work in {place} on {day}.',
  'flag.reason.no-official-estimate': 'No official estimate is held for this contract.',
  'flag.reason.no-statutory-floor':
    'No statutory floor: the law of {place} set none for this work on {day}. Collective agreements may.',

  'flag.step.floor-wage': `Floor wage an hour in {place} on {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Gross pay an hour that the price could fund: ${CASES}.`,
  'flag.step.going-rate': `Going rate an hour in {place} from {day}: ${ENDS}.`,
  'flag.step.hours-worked': 'Hours worked: {best}.',
  'flag.step.labour-hours': `Hours of labour {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Lawful labour, hours × wage × (1 + on-costs), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Left for labour {per}: ${CASES}.`,
  'flag.step.limit': `The share of the estimate comes to ${ENDS}.`,
  'flag.step.non-labour-cost': `Less other costs {per}: ${CASES}.`,
  'flag.step.official-estimate': `Official estimate: ${ENDS}.`,
  'flag.step.on-costs': `On-costs of the employer on {day}: ${PERCENT}.`,
  'flag.step.pay-an-hour': `Gross pay an hour: ${CASES}.`,
  'flag.step.pay-limit': `Held against ${ENDS}.`,
  'flag.step.price': `Price {per}: ${CASES}.`,
  'flag.step.share-of-estimate': 'The price is at most {share} % of the estimate.',
  'flag.step.short': `Short even in the best case, {per}: ${CASES}.`,
  'flag.step.statutory-floor': `Floor set by law an hour in {place} from {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'The test, since {from}: {share} or less.',
  'flag.step.threshold-strict': 'The test, since {from}: under {share}.',

  'flag.title.below-official-estimate': 'Official estimate',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Two thirds of the going rate or less',
  'flag.title.pay-below-statutory-floor': 'Statutory floor',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Under two thirds of the going rate',
  'flag.title.price-below-lawful-labour': 'Lawful-labour floor',

  'flag.warning.flags-too-much':
    'This test flags {flagged} of {tested}: more than {share} of what it tests. Doubt the test before the prices.',
} as const;
