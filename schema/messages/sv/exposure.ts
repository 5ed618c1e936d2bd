/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Bruttolön} contributions {Arbetsgivaravgifter} tax {Skatt på lön} penalty {Sanktionsbelopp} interest {Ränta} other {Skadestånd}}: {bounds, select, both {{least} till {most}} exact {{most}} least {{least} eller mer} most {högst {most}} other {beloppet är inte känt}}',
  'exposure.head':
    'Av {all, plural, one {ett avtal} other {# avtal}} nedanför kan priset i {n, plural, =0 {inget} one {ett} other {#}} inte ha täckt lagenlig arbetskostnad.',
  'exposure.left-out': '{n, plural, one {Ett avtal} other {Minst # avtal}} gicks inte igenom.',
  'exposure.missing.amount':
    '{debt, select, wages {Hur mycket lön fattas högst?} contributions {Vad skulle arbetsgivaravgifterna vara?} tax {Hur mycket skatt skulle tillkomma?} penalty {Vilka sanktionsbelopp skulle fastställas?} interest {Från vilken dag och med vilken räntesats skulle ränta löpa?} other {För hur många arbetstagare och löneperioder?}}',
  'exposure.no-shortfall': 'hur mycket som fattas är inte känt',
  'exposure.none-below': 'Inget avtal nedanför är känt.',
  'exposure.shortfall': 'bruttolön som fattas: {amount}',
  'exposure.sum':
    '{state, select, owes {Skulle svara för} other {Kan svara för}}, om lönen förblir obetald, för {n, plural, one {ett avtal} other {# avtal}}: {text}.{nested, select, yes { Avtal som utförs under varandra gäller samma arbete: det som är skyldigt för det räknas en gång, och summor för samma arbete får inte läggas ihop.} other {}}',
  'exposure.supposed':
    'Antaget: ingen har krävt denna lön här. En plats vars lag inte gör denna köpare till gäldenär är ingen egen exponering; bristen där förblir arbetstagarnas.',
  'exposure.unpriced':
    'För {n, plural, one {ett avtal} other {# avtal}} nedanför är inget pris känt, så inget kan sägas om {n, plural, one {det} other {dem}}.',
  'exposure.untold':
    'För {n, plural, one {ett avtal} other {# avtal}} nedanför är ett pris känt, men en annan uppgift saknas, så det kan inte sägas.',
} as const;
