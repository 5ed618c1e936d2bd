/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Avtal',
  'page.exposure.debts': 'Vad köparen kan svara för',
  'page.exposure.group.exposed': 'En lag kan göra att denna köpare svarar',
  'page.exposure.group.open': 'Om en lag skulle göra det kan inte avgöras',
  'page.exposure.group.workers': 'Ingen lag som finns här gör att denna köpare svarar',
  'page.exposure.law': 'Lag, och varför',
  'page.exposure.left-out': '{n, plural, one {Ett avtal} other {Minst # avtal}} gicks inte igenom.',
  'page.exposure.loading': 'Frågar lagen på varje plats ...',
  'page.exposure.no-article': 'ingen',
  'page.exposure.not-known': 'inte känt',
  'page.exposure.shortfall': 'Bruttolön som fattas',
  'page.exposure.state': 'Svar',
  'page.exposure.supplier': 'Leverantör, och var arbetet utförs',
  'page.exposure.supposed':
    'Antaget ur priser: ingen har krävt denna lön här, och ett för lågt pris bevisar inte att den är obetald. Inte juridisk rådgivning.',
  'page.exposure.text.exposed':
    'Om den lön som priset inte kan ha täckt förblir obetald. Mer kan fattas än vad som anges.',
  'page.exposure.text.open':
    'En uppgift saknas, eller ingen lag för den platsen är inlagd här. Det är inte detsamma som inget ansvar.',
  'page.exposure.text.workers':
    'Det är ingen exponering i lag för denna köpare. Bristen stannar hos arbetstagarna, vem som än kan hjälpa dem.',
  'page.exposure.title': 'Vad köparen kan få svara för',
} as const;
