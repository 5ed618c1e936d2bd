import type { FieldErrors } from '../../ui/ErrorList.tsx';
import { countFault, numberFault } from '../../ui/read-number.ts';
import { t } from '../../ui/words.ts';
import { BY_PARTY, type ClaimForm } from './form.ts';

const NUMBERS = ['hours', 'rateDue', 'paid', 'amount'] as const;
const COUNTS = ['workers', 'payPeriods'] as const;

/** What can be seen to be missing, or to read two ways, without asking the server. */
export function ownErrors(form: ClaimForm): FieldErrors {
  const errors: Record<string, string> = {};
  if (!form.employer) errors.employer = t('page.form.error.employer');
  if (form.place.trim() === '') errors.place = t('page.form.error.place');
  if (form.lines.length === 0) errors.lines = t('page.form.error.lines');
  const mustRead = (field: string, text: string, faultOf = numberFault) => {
    const fault = faultOf(text);
    if (fault !== undefined) errors[field] = fault;
  };
  mustRead('netFactor', form.netFactor);
  form.lines.forEach((line, at) => {
    for (const name of NUMBERS) mustRead(`lines.${at}.${name}`, line[name]);
    for (const name of COUNTS) mustRead(`lines.${at}.${name}`, line[name], countFault);
  });
  form.events.forEach((event, at) => {
    mustRead(`events.${at}.amount`, event.amount);
    if (event.kind !== '' && event.from === BY_PARTY && !event.byParty)
      errors[`events.${at}.byParty`] = t('page.form.error.by-party');
  });
  return errors;
}
