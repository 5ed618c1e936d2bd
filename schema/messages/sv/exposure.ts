/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name}: av {all, plural, one {ett avtal} other {# avtal}} nedanför kan priset i {n, plural, =0 {inget} one {ett} other {#}} inte ha täckt lagenlig arbetskostnad.',
  'exposure.left-out': '{n, plural, one {Ett avtal} other {Minst # avtal}} gicks inte igenom.',
  'exposure.no-shortfall': 'hur mycket som fattas är inte känt',
  'exposure.shortfall': 'bruttolön fattas med minst {amount}',
  'exposure.sum':
    '{state, select, owes {Skulle svara för} other {Kan svara för}} upp till {amount} för {n, plural, one {ett avtal} other {# avtal}}, om den lägsta bruttolön som fattas förblir obetald. Mer kan fattas.',
  'exposure.supposed':
    'Antaget: ingen har krävt denna lön här. En plats vars lag inte gör denna köpare till gäldenär är ingen egen exponering; bristen där förblir arbetstagarnas.',
} as const;
