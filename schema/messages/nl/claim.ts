/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Geef het onbetaalde bedrag, of uren, tarief en betaald; niet beide.',
  'claim.bad-amount': '{value} is geen bedrag. Schrijf het als 18000.00.',
  'claim.bad-count': '{value} is geen aantal personen of perioden. Schrijf 1 of meer, of laat het leeg.',
  'claim.bad-currency': '{value} is geen valutacode. Schrijf het als EUR.',
  'claim.bad-day': '{value} is geen kalenderdag. Schrijf het als 2025-03-31.',
  'claim.bad-place': '{value} is geen land of regio. Schrijf het als DE, GB of US-CA.',
  'claim.bad-share': '{value} is geen aandeel. Schrijf het nettodeel van het brutoloon als 0.62.',
  'claim.claim-not-held': 'Deze vordering is niet meer aanwezig. Voer haar als nieuwe in.',
  'claim.contract-and-unknown': 'Noem het contract, of zeg dat het niet bekend is; niet beide.',
  'claim.contract-not-held':
    'Het contract {id} is niet aanwezig. Kies er een uit de lijst, of zeg dat het niet bekend is.',
  'claim.due-before-work':
    'Het loon zou op {due} verschuldigd zijn, voordat het werk op {from} begon. Controleer beide dagen.',
  'claim.ends-before-start': 'De periode eindigt op {until}, en dat is niet na het begin op {from}.',
  'claim.from-a-file': 'Een bestand zegt iets over deze vordering: verbeter elke post apart, met de bron ervan.',
  'claim.line-empty': 'Zeg wanneer er is gewerkt of hoeveel onbetaald is. Wat niet bekend is, blijft leeg.',
  'claim.no-lines': 'Voer ten minste één post in: wat onbetaald is, en voor welke dagen.',
  'claim.no-such-line': 'Er is geen post {line}; posten worden vanaf 0 geteld.',
  'claim.nothing-unpaid':
    'Uren maal tarief is niet meer dan er is betaald: hier is niets onbetaald. Verbeter het, of verwijder de post.',
  'claim.one-way':
    'Zeg op één manier wat onbetaald is: een bedrag, uren tegen een tarief, een deel van een andere post of gebruikelijk loon.',
  'claim.party-not-held': 'De partij {id} is niet aanwezig. Zoek haar op en kies haar uit de lijst.',
  'claim.payment-without-amount': 'Bij een betaling hoort het bedrag.',
  'claim.saved-meanwhile':
    'Iemand heeft deze vordering opgeslagen nadat u haar had geopend. Lees haar opnieuw en verbeter dan wat er nu staat.',
  'claim.unknown-value': '{value} is hier niet bekend. Gebruik een van deze: {known}.',
} as const;
