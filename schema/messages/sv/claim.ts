/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Ange det obetalda beloppet, eller timmar, lön att betala och betalt; inte båda.',
  'claim.bad-amount': '{value} är inget belopp. Skriv det som 18000.00.',
  'claim.bad-count': '{value} är inget antal personer eller perioder. Skriv 1 eller mer, eller lämna det tomt.',
  'claim.bad-currency': '{value} är ingen valutakod. Skriv den som EUR.',
  'claim.bad-day': '{value} är ingen kalenderdag. Skriv den som 2025-03-31.',
  'claim.bad-place': '{value} är inget land och ingen region. Skriv som DE, GB eller US-CA.',
  'claim.bad-share': '{value} är ingen andel. Skriv nettodelen av bruttolönen som 0.62.',
  'claim.claim-not-held': 'Detta krav finns inte längre. Lägg in det som ett nytt.',
  'claim.contract-and-unknown': 'Ange avtalet, eller säg att det inte är känt; inte båda.',
  'claim.contract-not-held': 'Avtalet {id} finns inte här. Välj ett ur listan, eller säg att det inte är känt.',
  'claim.due-before-work': 'Lönen skulle ha förfallit {due}, innan arbetet började {from}. Kontrollera båda dagarna.',
  'claim.ends-before-start': 'Perioden slutar {until}, vilket inte är efter dess början {from}.',
  'claim.from-a-file': 'En fil säger något om detta krav: rätta varje rad för sig, med sin källa.',
  'claim.line-empty': 'Ange när arbetet utfördes eller hur mycket som är obetalt. Det som inte är känt lämnas tomt.',
  'claim.no-lines': 'Lägg in minst en rad: vad som är obetalt, och för vilka dagar.',
  'claim.no-such-line': 'Det finns ingen rad {line}; rader räknas från 0.',
  'claim.nothing-unpaid':
    'Timmar gånger sats är inte mer än det som betalades: här är inget obetalt. Rätta det, eller ta bort raden.',
  'claim.one-way':
    'Ange på ett sätt enbart vad som är obetalt: ett belopp, timmar till en lön, en del av en annan rad eller sedvanlig lön.',
  'claim.party-not-held': 'Parten {id} finns inte här. Sök efter den och välj den ur listan.',
  'claim.payment-without-amount': 'En betalning behöver sitt belopp.',
  'claim.saved-meanwhile':
    'Någon sparade detta krav efter att du öppnade det. Läs det igen och rätta sedan det som står där nu.',
  'claim.unknown-value': '{value} är inte känt här. Använd något av: {known}.',
} as const;
