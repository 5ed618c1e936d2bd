/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Oppgi det ubetalte beløpet, eller timer, sats og betalt; ikke begge deler.',
  'claim.bad-amount': '{value} er ikke et beløp. Skriv det som 18000.00.',
  'claim.bad-count': '{value} er ikke et antall personer eller perioder. Skriv 1 eller mer, eller la det stå tomt.',
  'claim.bad-currency': '{value} er ikke en valutakode. Skriv den som EUR.',
  'claim.bad-day': '{value} er ikke en kalenderdag. Skriv den som 2025-03-31.',
  'claim.bad-place': '{value} er ikke et land eller en region. Skriv det som DE, GB eller US-CA.',
  'claim.bad-share': '{value} er ikke en andel. Skriv nettodelen av bruttolønnen som 0.62.',
  'claim.claim-not-held': 'Dette kravet foreligger ikke lenger. Registrer det som et nytt.',
  'claim.contract-and-unknown': 'Nevn kontrakten, eller si at den ikke er kjent; ikke begge deler.',
  'claim.contract-not-held': 'Kontrakten {id} foreligger ikke. Velg en fra listen, eller si at den ikke er kjent.',
  'claim.due-before-work': 'Lønnen ville ha forfalt {due}, før arbeidet begynte {from}. Kontroller begge dagene.',
  'claim.ends-before-start': 'Perioden slutter {until}, som ikke er etter starten {from}.',
  'claim.from-a-file': 'En fil sier noe om dette kravet: rett hver linje for seg, med sin kilde.',
  'claim.line-empty': 'Si når arbeidet ble gjort, eller hvor mye som er ubetalt. Det som ikke er kjent, står tomt.',
  'claim.no-lines': 'Registrer minst én linje: hva som er ubetalt, og for hvilke dager.',
  'claim.no-such-line': 'Det finnes ingen linje {line}; linjer telles fra 0.',
  'claim.nothing-unpaid':
    'Timer ganger sats er ikke mer enn det som ble betalt: her er ingenting ubetalt. Rett det, eller fjern linjen.',
  'claim.one-way':
    'Si på bare én måte hva som er ubetalt: et beløp, timer til en sats, en del av en annen linje, eller vanlig lønn.',
  'claim.party-not-held': 'Parten {id} foreligger ikke. Søk etter den og velg den fra listen.',
  'claim.payment-without-amount': 'En betaling trenger beløpet sitt.',
  'claim.saved-meanwhile':
    'Noen lagret dette kravet etter at du åpnet det. Les det på nytt, og rett så det som står der nå.',
  'claim.unknown-value': '{value} er ikke kjent her. Bruk en av: {known}.',
} as const;
