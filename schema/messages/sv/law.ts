/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'Hur länge ett krav enligt den består lästes inte i texten.',
  'law.open.from-memory': 'Skriven ur minnet: ingen text lästes.',
  'law.open.guidance-only': 'En myndighets vägledning lästes, inte själva texten.',
  'law.open.judgement': 'Beror på en bedömning som ingen regel gör: {what}.',
  'law.open.no-time-limit':
    'Hur länge ett krav består mot dem som står ovanför arbetsgivaren är inte inlagt: att ingen sista dag visas betyder inte att det inte finns någon.',
  'law.open.may-last': 'Att det inte längre gällde från den {day} är inte kontrollerat.',
  'law.open.start-approx': 'Dess första dag, {day}, är ungefärlig.',
  'law.open.start-unverified':
    '{day} är dagen för den text som lästes, inte känd som dess första dag: för tidigare arbete är svaret att ingen kan avgöra det.',
  'law.open.text-in-part': 'Delar av texten lästes, inte hela.',
  'law.open.text-not-read': 'Vad andra skriver om texten lästes, inte själva texten.',
  'law.open.text-version': 'I vilken lydelse texten lästes är inte antecknat.',
  'law.open.unsettled': 'Inte utrett: {what}.',
  'law.relation.alternative_of': 'En annan kan göras gällande i dess ställe',
  'law.relation.alternative_to': 'Kan göras gällande i dess ställe, inte utöver den',
  'law.relation.beside': 'Står bredvid den: båda visas, de läggs aldrig ihop',
  'law.relation.transposed_by': 'Införd i nationell rätt genom',
  'law.relation.transposes': 'Inför i nationell rätt',
  'law.relation.yields_of': 'Får vika för denna',
  'law.relation.yields_to': 'Går före denna',
} as const;
