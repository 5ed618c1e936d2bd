/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Contract',
  'page.exposure.debts': 'Wat het verschuldigd kan zijn',
  'page.exposure.group.exposed': 'Een wet kan deze opdrachtgever laten instaan',
  'page.exposure.group.open': 'Of een wet dat zou doen, is niet te zeggen',
  'page.exposure.group.workers': 'Geen wet die hier is vastgelegd, laat deze opdrachtgever instaan',
  'page.exposure.law': 'Wet, en waarom',
  'page.exposure.left-out': '{n, plural, one {Eén contract is} other {Ten minste # contracten zijn}} niet bekeken.',
  'page.exposure.loading': 'Het recht van elke plaats wordt bevraagd ...',
  'page.exposure.no-article': 'geen',
  'page.exposure.not-known': 'niet bekend',
  'page.exposure.shortfall': 'Tekort aan brutoloon',
  'page.exposure.state': 'Antwoord',
  'page.exposure.supplier': 'Opdrachtnemer, en waar het werk wordt gedaan',
  'page.exposure.supposed':
    'Verondersteld op grond van prijzen: niemand heeft dit loon hier gevorderd, en een te lage prijs bewijst niet dat het onbetaald is. Geen juridisch advies.',
  'page.exposure.text.exposed':
    'Als het loon dat de prijs niet kan hebben betaald, onbetaald blijft. Het tekort kan groter zijn dan wordt gezegd.',
  'page.exposure.text.open':
    'Er ontbreekt een feit, of geen wet van die plaats is hier opgenomen. Dat is niet hetzelfde als geen aansprakelijkheid.',
  'page.exposure.text.workers':
    'Rechtens hoeft deze opdrachtgever daar niet voor in te staan. Het tekort blijft bij de werknemers, wie hen ook kan helpen.',
  'page.exposure.title': 'Waarvoor het mogelijk moet instaan',
} as const;
