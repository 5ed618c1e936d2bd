/** A list of questions to suppliers, as a workbook to fill and to read back. */
export const questionnaire = {
  'questionnaire.answer': 'Antwoord',
  'questionnaire.both-ends': 'Het antwoord heeft alleen een ondergrens.',
  'questionnaire.both-ends.remedy': 'Schrijf één getal, of beide grenzen, zoals 36-45.',
  'questionnaire.contract': 'Contract',
  'questionnaire.contract-not-held': 'Er is geen contract {id} vastgelegd.',
  'questionnaire.contract-not-held.remedy': 'Laat de kolommen Gegeven en Feit zoals ze zijn geschreven.',
  'questionnaire.fact': 'Feit',
  'questionnaire.fact-not-asked': '“{fact}” is geen feit waarnaar wordt gevraagd.',
  'questionnaire.fact-not-asked.remedy': 'Laat de kolommen Gegeven en Feit zoals ze zijn geschreven.',
  'questionnaire.how': 'Hoe te schrijven',
  'questionnaire.how.amount':
    'een bedrag{currency, select, undefined {, zoals EUR 1250.00} other { in {currency}, zoals 1250.00}} (punt vóór de centen), of 900-1200',
  'questionnaire.how.count': 'een getal, zoals 1250',
  'questionnaire.how.day': 'een dag, zoals 2025-03-31 of 31.3.2025',
  'questionnaire.how.minutes': 'minuten per {unit}, zoals 7.5 (decimalen met punt), of 36-45',
  'questionnaire.how.number': 'een aantal uren, zoals 1250, of 900-1200',
  'questionnaire.how.word': 'een woord of code',
  'questionnaire.no-currency': 'Het bedrag noemt geen munteenheid.',
  'questionnaire.no-currency.remedy': 'Schrijf ook de munteenheid, zoals EUR 1250.00.',
  'questionnaire.none': 'Er ontbreekt niets wat een opdrachtnemer zou kunnen beantwoorden.',
  'questionnaire.question': 'Vraag',
  'questionnaire.record': 'Gegeven',
  'questionnaire.settles': 'Antwoorden die ervan afhangen',
  'questionnaire.supplier': 'Opdrachtnemer',
  'questionnaire.taken':
    '{accepted} antwoorden overgenomen, {duplicate} al bekend, {rejected} niet gelezen, {open} nog open',
  'questionnaire.two-ways': 'Het getal kan op twee manieren worden gelezen: {number}.',
  'questionnaire.two-ways.remedy':
    'Schrijf het zonder teken tussen de duizendtallen, zoals 1250, of met andere decimalen, zoals 1.25.',
  'questionnaire.written': '{questions} vragen over {contracts} contracten geschreven naar {path}',
} as const;
