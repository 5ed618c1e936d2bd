/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name}: av {all, plural, one {én kontrakt} other {# kontrakter}} under den kan prisen i {n, plural, =0 {ingen} one {én} other {#}} ikke ha dekket lovlig lønnskostnad.',
  'exposure.left-out': '{n, plural, one {Én kontrakt ble} other {Minst # kontrakter ble}} ikke undersøkt.',
  'exposure.no-shortfall': 'hvor mye som mangler, er ikke kjent',
  'exposure.shortfall': 'bruttolønn mangler med minst {amount}',
  'exposure.sum':
    '{state, select, owes {Ville skylde} other {Kan skylde}} inntil {amount} for {n, plural, one {én kontrakt} other {# kontrakter}}, hvis den minste bruttolønnen som mangler, forblir ubetalt. Mer kan mangle.',
  'exposure.supposed':
    'Forutsatt: ingen har krevd denne lønnen her. Et sted der loven ikke gjør denne kjøperen til skyldner, er ikke en egen eksponering for den; underskuddet der forblir arbeidstakernes.',
} as const;
