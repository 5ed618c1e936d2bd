import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '../../../schema/messages/locale.ts';
import { tellsStatus } from '../../../server/domain/indicators/status.ts';
import { STATUS_WORDS } from '../../../server/domain/indicators/status-words.ts';

describe('words about immigration status', () => {
  test('are listed for every language of the project', () => {
    expect(Object.keys(STATUS_WORDS).sort()).toEqual([...LOCALES].sort());
  });

  test.each([
    ...['He is undocumented and has no visa', 'She overstayed her VISA', 'her visa expired in May', 'illegal migrant'],
    ...['illegal worker, no visa', 'is an irregular migrant', 'She does not have a visa', 'Her visa had long expired'],
    ...['Sie hat keinen Aufenthaltstitel', 'abgelaufenes Visum, illegal im Land', 'ohne gültige Arbeitserlaubnis'],
    ...['no tiene papeles', 'migrante sin papeles', 'sin permiso de residencia', 'visado caducado'],
    ...[
      'sans-papiers',
      'Sans  Papiers',
      'demandeur d’asile débouté',
      'in situation irrégulière',
      'n’a pas de titre de séjour',
    ],
    ...['senza permesso di soggiorno', 'il permesso di soggiorno è scaduto', 'migranti irregolari'],
    ...['zonder geldige verblijfsvergunning', 'zijn verblijfsvergunning is verlopen', 'illegaal in Nederland'],
    ...['har ikke oppholdstillatelse', 'mangler oppholdstillatelse', 'Visumet er utløpt', 'papirløs'],
    ...['nie ma pozwolenia na pobyt', 'wiza wygasła', 'bez zezwolenia na pracę'],
    ...['Ele é um imigrante ilegal', 'Não tem visto', 'sem autorização de residência'],
    ...['papperslös arbetare', 'saknar uppehållstillstånd', 'visumet har utgått'],
    ...['لا يملك إقامة قانونية', 'مهاجر غير شرعي', 'انتهت الإقامة', 'بدون تأشيرة', 'لا يَملِكُ الإِقامة'],
  ])('are told of a workplace as of a person: %s', (text) => {
    expect([tellsStatus(text, 'workplace'), tellsStatus(text, 'person')]).toEqual([true, true]);
  });

  test.each([
    'has no papers',
    'clandestino',
    'asked for asylum',
    'works legally, has a residence permit',
    'ist geduldet',
  ])('are told of a person alone: %s', (text) => {
    expect([tellsStatus(text, 'workplace'), tellsStatus(text, 'person')]).toEqual([false, true]);
  });

  test.each([
    ...['Documents kept by the employer', 'Passport confiscated', 'The passport and the visa are kept in the office'],
    ...['Asked at the site office', 'Owes 3,000 euros for the visa', 'Threatened to call the immigration police'],
    ...['Threatened with deportation', 'Illegal deductions from pay', 'No pay for May. Visa kept by the agent'],
    ...['No overtime pay', 'North gate locked', 'Ausweis vom Chef einbehalten', 'Pass abgenommen', 'illegale Abzüge'],
    ...[
      'Pasaporte retenido',
      'Passeport confisqué',
      'Passaporto trattenuto',
      'Non è mai stato visto',
      'Sem ter visto o contrato',
    ],
    ...['Paspoort ingehouden', 'Passet er tatt', 'Paszport zatrzymany', 'Passaporte retido', 'Passet har tagits'],
    'جواز السفر محجوز لدى صاحب العمل',
  ])('are not read into what is none: %s', (text) => {
    expect([tellsStatus(text, 'workplace'), tellsStatus(text, 'person')]).toEqual([false, false]);
  });

  test.each([
    'Asked at the site office: no papers were kept there',
    'Wages undocumented',
    'A residence permit was promised',
  ])('of a workplace are none: %s', (text) => {
    expect(tellsStatus(text, 'workplace')).toBe(false);
  });
});
