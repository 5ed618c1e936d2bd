/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'Hvor lenge et krav etter den består, ble ikke lest i teksten.',
  'law.open.from-memory': 'Skrevet etter hukommelsen: ingen tekst ble lest.',
  'law.open.guidance-only': 'En myndighets veiledning ble lest, ikke selve teksten.',
  'law.open.judgement': 'Beror på en vurdering som ingen regel foretar: {what}.',
  'law.open.no-time-limit':
    'Hvor lenge et krav består mot dem som står over arbeidsgiveren, er ikke lagt inn: at ingen siste dag vises, betyr ikke at det ikke finnes noen.',
  'law.open.may-last': 'At det ikke lenger gjaldt fra {day}, er ikke kontrollert.',
  'law.open.start-approx': 'Den første dagen, {day}, er omtrentlig.',
  'law.open.start-unverified':
    '{day} er datoen for teksten som ble lest, ikke kjent som den første dagen: for tidligere arbeid er svaret at ingen kan si det.',
  'law.open.text-in-part': 'Deler av teksten ble lest, ikke hele.',
  'law.open.text-not-read': 'Det andre skriver om teksten, ble lest, ikke selve teksten.',
  'law.open.text-version': 'I hvilken versjon teksten ble lest, er ikke registrert.',
  'law.open.unsettled': 'Ikke undersøkt: {what}.',
  'law.relation.alternative_of': 'En annen kan påberopes i stedet',
  'law.relation.alternative_to': 'Kan påberopes i stedet, ikke i tillegg',
  'law.relation.beside': 'Står ved siden av den: begge vises, legges aldri sammen',
  'law.relation.transposed_by': 'Gjennomført i nasjonal rett ved',
  'law.relation.transposes': 'Gjennomfører i nasjonal rett',
  'law.relation.yields_of': 'Viker for denne',
  'law.relation.yields_to': 'Går foran denne',
} as const;
