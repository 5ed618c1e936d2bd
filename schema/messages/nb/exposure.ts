/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Bruttolønn} contributions {Arbeidsgiverens trygdeavgifter} tax {Lønnsskatt} penalty {Sanksjonsbeløp} interest {Renter} other {Erstatning}}: {bounds, select, both {{least} til {most}} exact {{most}} least {{least} eller mer} most {høyst {most}} other {beløp ikke kjent}}',
  'exposure.head':
    'Av {all, plural, one {én kontrakt} other {# kontrakter}} under den kan prisen i {n, plural, =0 {ingen} one {én} other {#}} ikke ha dekket lovlig lønnskostnad.',
  'exposure.left-out': '{n, plural, one {Én kontrakt ble} other {Minst # kontrakter ble}} ikke undersøkt.',
  'exposure.missing.amount':
    '{debt, select, wages {Hvor mye lønn mangler det høyst?} contributions {Hva ville arbeidsgiverens trygdeavgifter være?} tax {Hvor mye skatt ville påløpe?} penalty {Hvilke sanksjonsbeløp ville bli fastsatt?} interest {Fra hvilken dag og til hvilken sats ville renter løpe?} other {For hvor mange arbeidstakere og lønnsperioder?}}',
  'exposure.no-shortfall': 'hvor mye som mangler, er ikke kjent',
  'exposure.none-below': 'Ingen kontrakt under den er kjent.',
  'exposure.shortfall': 'bruttolønn som mangler: {amount}',
  'exposure.sum':
    '{state, select, owes {Ville skylde} other {Kan skylde}}, hvis lønnen forblir ubetalt, for {n, plural, one {én kontrakt} other {# kontrakter}}: {text}.{nested, select, yes { Kontrakter som utføres under hverandre, gjelder samme arbeid: det som skyldes for det, telles én gang, og summer for samme arbeid må ikke legges sammen.} other {}}',
  'exposure.supposed':
    'Forutsatt: ingen har krevd denne lønnen her. Et sted der loven ikke gjør denne kjøperen til skyldner, er ikke en egen eksponering for den; underskuddet der forblir arbeidstakernes.',
  'exposure.unpriced':
    'For {n, plural, one {én kontrakt} other {# kontrakter}} under den er ingen pris kjent, så ingenting kan sies om {n, plural, one {den} other {dem}}.',
  'exposure.untold':
    'For {n, plural, one {én kontrakt} other {# kontrakter}} under den er en pris kjent, men en annen opplysning mangler, så det kan ikke sies.',
} as const;
