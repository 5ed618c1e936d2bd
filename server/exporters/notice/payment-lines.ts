/** What a notice says of the payment itself; what the record does not hold stands in brackets. */
import { formatMoney, render, word } from '../../../schema/messages/index.ts';
import { fundWord } from '../../domain/contradictions/rule.ts';
import type { Price } from '../../domain/money.ts';
import { param } from '../../domain/outcome.ts';
import { wireParam } from '../answer/wire-param.ts';
import type { NoticeFacts } from './facts.ts';
import { dayParam, sourceLines } from './words.ts';

export function paymentLines({ payment, names, sources }: NoticeFacts): readonly string[] {
  const { recipient, on, programme, number, amount, fund, farm, source } = payment;
  const name = recipient === undefined ? undefined : names(recipient);
  return [
    render('notice.paid', {
      recipient: name ?? render('notice.blank.recipient'),
      on: on === undefined ? render('notice.blank.day') : dayParam(on),
    }),
    render('notice.programme', { programme: programme ?? render('notice.blank.programme') }),
    ...(number === undefined ? [] : [render('notice.record', { number })]),
    render('notice.amount', { amount: amount === undefined ? render('notice.blank.amount') : amountOf(amount) }),
    ...(fund === undefined ? [] : [render('notice.fund', { fund: word(fundWord(fund)) })]),
    ...(farm === true ? [render('notice.farm')] : []),
    ...(source === undefined ? [] : [render('notice.published', { source })]),
    ...sourceLines(sources(payment.id)),
  ];
}

/** The lower end of a range. */
function amountOf({ amount, currency, bound }: Price) {
  return bound === 'exact'
    ? wireParam(param.money({ amount, currency }))
    : `${word(bound)} ${formatMoney({ amount: amount.toFixed(), currency })}`;
}
