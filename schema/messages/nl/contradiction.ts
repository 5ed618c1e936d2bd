/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { vanaf {from}}}{to, select, undefined {, laatste dag niet bekend} other { tot en met {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided':
    'Betaald in de tijd na de beslissing waarnaar de regel kijkt: {from} tot en met {to}.',
  'contradiction.agrees.after-final':
    'Betaald in de tijd nadat de beslissing onherroepelijk werd waarnaar de regel kijkt: {from} tot en met {to}.',
  'contradiction.agrees.after-opened':
    'Betaald in de tijd na de opening van de zaak waarnaar de regel kijkt: {from} tot en met {to}.',
  'contradiction.agrees.before-decided':
    'Betaald in de tijd vóór de beslissing waarnaar de regel kijkt: {from} tot en met {to}.',
  'contradiction.agrees.before-final':
    'Betaald in de tijd voordat de beslissing onherroepelijk werd waarnaar de regel kijkt: {from} tot en met {to}.',
  'contradiction.agrees.before-opened':
    'Betaald in de tijd vóór de opening van de zaak waarnaar de regel kijkt: {from} tot en met {to}.',
  'contradiction.agrees.contract': `Het contract liep${days}.`,
  'contradiction.agrees.flagged':
    'Signaal van {tests}. Een signaal opent een vraag: het is geen bevinding, en er kan een verklaring zijn.',
  'contradiction.agrees.in-force': `Van kracht${days}.`,
  'contradiction.agrees.paid': 'Betaald op {on}.',
  'contradiction.agrees.same-firm':
    'De zaak is tegen {party}: het registernummer staat daar, of een persoon heeft het bevestigd.',
  'contradiction.agrees.same-holder': '{party} is de houder, en het gegeven met het signaal is van dezelfde partij.',
  'contradiction.agrees.same-workplace': 'Beide gaan over dezelfde werkplek.',
  'contradiction.agrees.same-year':
    'Betaald in het jaar van het werk en van de zaak, voor zover de dagen bekend zijn: {year}.',
  'contradiction.agrees.same-years':
    'Betaald in de jaren van het werk tot de beslissing van de zaak, voor zover die bekend zijn: {from} tot en met {to}.',
  'contradiction.agrees.shared-days': 'Beide omvatten de dagen van {from} tot en met {to}.',
  'contradiction.agrees.stage-alleged': 'Stand van de zaak: gesteld. Niemand heeft erover beslist.',
  'contradiction.agrees.stage-assessed': 'Stand van de zaak: vastgesteld door de autoriteit.',
  'contradiction.agrees.stage-judgment': 'Stand van de zaak: uitspraak.',
  'contradiction.agrees.subject': 'De regel noemt waar de zaak over gaat: {subjects}.',
  'contradiction.agrees.work': `Het werk is gedaan${days}.`,

  'contradiction.missing.applicant':
    'Of ze gericht is tegen wie het geld aanvroeg, of tegen wie hem volgens wet of statuten vertegenwoordigt.',
  'contradiction.missing.application-day':
    'Op welke dag over de aanvraag van het geld is beslist: aanvragen kunnen worden geweigerd, en de betaling kan later zijn.',
  'contradiction.missing.certificate-from': 'Vanaf wanneer het certificaat van kracht was.',
  'contradiction.missing.certificate-until': 'Tot wanneer het certificaat van kracht is, of was.',
  'contradiction.missing.certificate-workplace': 'Of het certificaat de werkplek dekt waar het werk is gedaan.',
  'contradiction.missing.contract-from': 'Vanaf wanneer het contract liep.',
  'contradiction.missing.contract-until': 'Tot wanneer het contract liep.',
  'contradiction.missing.finding-decided': 'Op welke dag over de zaak is beslist.',
  'contradiction.missing.finding-final':
    'Vanaf welke dag de beslissing onherroepelijk is: er kan geen beroep meer tegen worden ingesteld.',
  'contradiction.missing.finding-opened': 'Op welke dag de zaak is geopend.',
  'contradiction.missing.finding-place':
    'In welk land de zaak speelde: de regel geldt voor zaken van het land van de betaling.',
  'contradiction.missing.finding-subject':
    'Waar de zaak over gaat: de regel noemt {subjects}, en of dat deze zaak omvat, is niet te zeggen.',
  'contradiction.missing.finding-workplace': 'Op welke werkplek het werk van de zaak is gedaan.',
  'contradiction.missing.fine-or-sentence':
    'Of het een onherroepelijke boete van ten minste 2.500 euro was volgens § 404(2) nr. 3 SGB III, of een onherroepelijke veroordeling volgens §§ 10, 10a of 11 SchwarzArbG tot meer dan drie maanden vrijheidsstraf of meer dan 90 dagtarieven: geen andere zaak telt.',
  'contradiction.missing.how-closed': 'Hoe de zaak is geëindigd: zij is gesloten, en niets zegt met welke uitkomst.',
  'contradiction.missing.neither-private-nor-union':
    'Of de zaak ging om werk voor privédoeleinden van een natuurlijke persoon, of alleen om burgers van de Unie: dan geldt de regel niet.',
  'contradiction.missing.no-entitlement': 'Of er een wettelijk recht op het geld was: dan geldt de regel niet.',
  'contradiction.missing.not-decided':
    'Een beslissing: de zaak is gesteld, en de regel verlangt er een waarover is beslist.',
  'contradiction.missing.payment-day': 'Op welke dag de betaling is gedaan.',
  'contradiction.missing.payment-farm': 'Of het een betaling aan een landbouwbedrijf is: de regel omvat geen andere.',
  'contradiction.missing.payment-fund': 'Wiens geld het is: van de EU, de staat, een regio of een gemeente.',
  'contradiction.missing.payment-place': 'In welk land de betaling is gedaan.',
  'contradiction.missing.rule-chosen': 'Of de staat de regel in dat jaar toepaste: hij kon kiezen.',
  'contradiction.missing.rule-day':
    'Vanaf welke dag van de zaak de regel telt: vanaf een van beide valt de betaling erbuiten.',
  'contradiction.missing.same-firm':
    'Of het bedrijf van de zaak {party} is: het heet net zo, en niemand heeft het bevestigd.',
  'contradiction.missing.stage': 'Hoe ver de zaak is: gesteld, vastgesteld of berecht.',
  'contradiction.missing.status-day': 'Op welke dag het certificaat is geschorst of ingetrokken.',
  'contradiction.missing.subsidy': 'Of het geld een subsidie is in de zin van § 264 StGB.',
  'contradiction.missing.work-from': 'Vanaf wanneer het werk is gedaan.',
  'contradiction.missing.work-until': 'Tot wanneer het werk is gedaan.',

  'contradiction.open.length-decided':
    'De regel zegt kan en tot: of een aanvraag is geweigerd, en hoelang andere geweigerd kunnen worden, hangt af van de ernst van de overtreding.',
  'contradiction.open.order-made':
    'Of de autoriteit terugbetaling van steun heeft gelast, zegt alleen haar beslissing.',
  'contradiction.open.which-day': 'Vanaf welke dag de maanden terugtellen, moet in de wet worden opgezocht.',
  'contradiction.open.which-year': 'Van welk jaar de betalingen worden verlaagd, moet in de wet worden opgezocht.',

  'contradiction.reason.not-pay':
    'Deze regel omvat geen loon onder de ondergrens. Een signaal over loon is volgens deze regel geen reden om naar de betaling te kijken.',
  'contradiction.reason.other-subject': 'Deze regel omvat niet waar de zaak over gaat: {subjects}.',

  'contradiction.does.exclude':
    'Laat de overheid aanvragen voor subsidies geheel of deels weigeren, tot {period, select, P5Y {vijf jaar} other {{period}}} nadat een boete of straf onherroepelijk is',
  'contradiction.does.reduce': 'Verlaagt de betaling',
  'contradiction.does.repay':
    'Kan steun laten terugbetalen, van de {period, select, P12M {twaalf maanden} other {{period}}} ervoor',

  'contradiction.read.memory': 'uit het geheugen',
  'contradiction.read.official_guidance': 'een toelichting van een autoriteit is gelezen',
  'contradiction.read.primary_text': 'de tekst ervan is gelezen',
  'contradiction.read.primary_text_partial': 'een deel van de tekst is gelezen',
  'contradiction.read.secondary': 'gelezen is wat anderen erover schrijven, en niet de tekst',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { “{scheme}”}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'prijs van het contract {name}',
  'contradiction.title.finding':
    'zaak{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { van {agency}}}',
  'contradiction.title.payment':
    'betaling{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'loon in het gegeven {name}',
} as const;
