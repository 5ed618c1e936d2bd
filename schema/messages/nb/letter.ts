/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Vi ber om skriftlig svar til: {where}',
  'letter.ask.authority':
    'Vi ber dere undersøke om {employer} har betalt for dette arbeidet, høre {party} og opplyse oss om hva dere gjør. Der regelen krever et varsel eller en fastsettelse fra dere, ber vi dere forkynne det i tide.',
  'letter.ask.demand':
    'Vi ber {party} sørge for at det som er ubetalt, blir betalt, eller skriftlig opplyse oss om hvorfor den mener at den ikke svarer for det.',
  'letter.ask.documents':
    'Vi ber {party} sende oss opplysningene og dokumentene nedenfor, eller opplyse oss om hvem som har dem. Ut fra det som nå foreligger, kan ingen si om den kan være ansvarlig.',
  'letter.ask.explanation':
    'Vi ber {party} skriftlig forklare hva den visste om lønnen for dette arbeidet og siden når, og hva den gjorde. Om det gjør {party} ansvarlig, er ikke vår sak å si.',
  'letter.ask.notice':
    'Vi ber {party} merke seg at kravet består, holde tilbake det den fortsatt måtte skylde i kjeden, og skriftlig opplyse oss om den vil sørge for betalingen.',
  'letter.basis.amount': 'Den kan kreves for {amount} ({basis}) ut fra opplysningene som foreligger.',
  'letter.basis.amount_may': 'Den kan måtte svare for inntil {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'Om {party} svarer for en del av denne lønnen også etter {article}, kan ikke sies ut fra opplysningene som foreligger. Det ville være samme gjeld, og ikke komme i tillegg.',
  'letter.basis.checked':
    'Slik det siteres: {cite}. Hvordan vi kjenner det: {verification}{text, select, undefined {} other {, lest i versjonen {text}}}, sist kontrollert {checked}. Slå det opp før dere bygger på det.',
  'letter.basis.condition':
    '{what} ({state, select, met {oppfylt ut fra opplysningene som foreligger} unmet {ikke oppfylt ut fra opplysningene som foreligger} awaited {ennå ikke oppfylt} other {ikke kjent}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'At den står i denne kjeden, er utledet og ikke dokumentert.',
  'letter.basis.once':
    'Der flere regler gjelder samme lønn, skyldes den én gang: det som kreves etter den ene, kreves ikke på nytt etter den andre.',
  'letter.basis.open': 'Om den svarer for mer ({basis}), kan ikke sies ut fra opplysningene som foreligger.',
  'letter.basis.order': 'Kreves etter tur: nummer {order}.',
  'letter.basis.reach': 'Av lønnen gjelder regelen bare det som skyldes etter denne satsen: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} kan være ansvarlig for lønnen som arbeidsgiver, etter følgende grunnlag: {article}.} open {Om {party} kan være ansvarlig etter {article}, kan ikke avgjøres ut fra opplysningene som foreligger.} other {Ut fra opplysningene som foreligger, kan {party} være ansvarlig etter {article}.}}',
  'letter.basis.version':
    '{rule} (tekst i kraft {start, select, exact {fra} unverified {per} other {omtrent fra}} {from}{to, select, undefined {} other { til og med {ends, select, exact {} other {omtrent }}{to}}})',
  'letter.blank': '[{what}: foreligger ikke]',
  'letter.closing': 'Med vennlig hilsen',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {1 arbeidstaker} other {# arbeidstakere}}} other {{fit, plural, one {1} other {#}} av {of} arbeidstakere}}',
  'letter.count.not-known': 'ikke kjent{of, select, undefined {} other {, av {of} arbeidstakere}}',
  'letter.draft':
    'UTKAST, IKKE SENDT. Solidary skrev denne teksten og sender ingenting. Kontroller hver opplysning mot kilden, fyll ut eller stryk det som står i [klammer], og avgjør selv om den skal sendes. Dette er ikke juridisk rådgivning.',
  'letter.envelope.address': 'Adresse',
  'letter.envelope.addressee': 'Til',
  'letter.envelope.day': 'Dag',
  'letter.envelope.reference': 'Vår referanse',
  'letter.envelope.sender': 'Fra',
  'letter.greeting': 'Til rette vedkommende',
  'letter.head.answer': 'Hvordan svare',
  'letter.head.ask': 'Hva vi ber om',
  'letter.head.basis': 'Etter hvilket grunnlag',
  'letter.head.missing': 'Fylles ut før brevet sendes',
  'letter.head.unpaid': 'Hva som er ubetalt',
  'letter.head.work': 'Arbeidet',
  'letter.kind.authority': 'Anmodning til en myndighet om å undersøke saken og be om en forklaring',
  'letter.kind.demand': 'Betalingskrav',
  'letter.kind.documents': 'Anmodning om opplysninger og dokumenter',
  'letter.kind.explanation': 'Anmodning om en forklaring',
  'letter.kind.notice': 'Varsel om kravet',
  'letter.narrows': 'Ordene i dette brevet snevrer inn hvem klageren kan være, til: {count}.',
  'letter.nobody':
    'Ingen å skrive til ennå: ingen regel krever noe av noen ut fra disse opplysningene. Det betyr ikke at ingen er ansvarlig.',
  'letter.none': 'Ikke noe brev til {party}. {reason}',
  'letter.opening.authority':
    'Vi skriver om {of, select, wages {lønn} other {gjeld}} som {employer}, ut fra opplysningene som forelå per {asOf}, ikke har betalt, og om hva {party} kan være ansvarlig for.',
  'letter.opening.demand':
    'Vi skriver om {of, select, wages {lønn} other {gjeld}} som {employer}, ut fra opplysningene som forelå per {asOf}, ikke har betalt.',
  'letter.opening.documents':
    'Vi skriver om {of, select, wages {lønn} other {gjeld}} som {employer}, ut fra opplysningene som forelå per {asOf}, ikke har betalt. For å se hvem som svarer for den, mangler noen opplysninger.',
  'letter.opening.explanation':
    'Vi skriver om {of, select, wages {lønn} other {gjeld}} som {employer}, ut fra opplysningene som forelå per {asOf}, ikke har betalt. Om {party} kan være ansvarlig, beror på hva den visste.',
  'letter.opening.notice':
    'Vi varsler om {of, select, wages {lønn} other {gjeld}} som {employer}, ut fra opplysningene som forelå per {asOf}, ikke har betalt.',
  'letter.paper': 'Dokumenter om {act}: {of}',
  'letter.particular.address': 'mottakerens adresse',
  'letter.particular.addressee': 'mottakerens navn',
  'letter.particular.amount': 'beløp',
  'letter.particular.answer': 'hvor og innen hvilken dag det skal svares',
  'letter.particular.basis': 'bestemmelse',
  'letter.particular.completion': 'dagen arbeidet ble fullført eller overtatt',
  'letter.particular.contract_day': 'kontraktens dag',
  'letter.particular.creditor': 'hvem som krever',
  'letter.particular.day': 'dagen for sending',
  'letter.particular.deadline': 'neste siste dag',
  'letter.particular.debt': 'hva det gjelder',
  'letter.particular.due_day': 'dagen lønnen forfalt',
  'letter.particular.employer': 'arbeidsgiver',
  'letter.particular.event': 'dagen for: {event}',
  'letter.particular.fact': 'om selskapet: {fact}',
  'letter.particular.field': 'om kontrakten: {field}',
  'letter.particular.hours': 'timer',
  'letter.particular.left': 'fortsatt ubetalt',
  'letter.particular.line': 'linje',
  'letter.particular.net_share': 'nettoandel av bruttolønnen, antatt',
  'letter.particular.own_end': 'siste dag i selskapets kontrakt',
  'letter.particular.paid': 'betalt',
  'letter.particular.paid_since': 'betalt siden',
  'letter.particular.period': 'perioden for arbeidet',
  'letter.particular.rate': 'skyldig sats per time',
  'letter.particular.rate_basis': 'hva satsen bygger på',
  'letter.particular.reference': 'vår referanse for kravet',
  'letter.particular.sender': 'navn og adresse til den som undertegner, og på hvems vegne',
  'letter.particular.unpaid': 'ubetalt, brutto',
  'letter.particular.unpaid_sum': 'ubetalt',
  'letter.particular.work': 'utført arbeid',
  'letter.particular.work_end': 'siste dag i kontrakten for arbeidet',
  'letter.particular.workers': 'antall arbeidstakere',
  'letter.particular.workplace': 'arbeidssted',
  'letter.send': 'Hva som ville avklare det:',
  'letter.sends-nothing': 'Verktøyet skriver et utkast og sender ingenting.',
  'letter.subject.authority':
    '{of, select, wages {Lønn} other {Gjeld}} ikke betalt av {employer}: anmodning om å undersøke saken',
  'letter.subject.demand':
    '{of, select, wages {Lønn} other {Gjeld}} ikke betalt av {employer}: anmodning om betaling til {party}',
  'letter.subject.documents':
    '{of, select, wages {Lønn} other {Gjeld}} ikke betalt av {employer}: anmodning om opplysninger og dokumenter til {party}',
  'letter.subject.explanation':
    '{of, select, wages {Lønn} other {Gjeld}} ikke betalt av {employer}: anmodning om en forklaring til {party}',
  'letter.subject.notice': '{of, select, wages {Lønn} other {Gjeld}} ikke betalt av {employer}: varsel til {party}',
  'letter.unpaid.none':
    'Det skyldes {of, select, wages {lønn} other {gjeld}} for dette arbeidet. Hvor mye, opplyses til den som sørger for betalingen.',
  'letter.unpaid.of': 'I alt {all}. Av dette kan {party} måtte svare for {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'I alt {amount}: {parts}.',
  'letter.unpaid.sum': 'I alt {amount} ({basis}).',
  'letter.unpaid.together':
    'Betalt i tillegg, uten å si for hvilke linjer: {amount}{on, select, undefined {} other { {on}}}. Det er trukket fra summen.',
  'letter.value': '{value}',
  'letter.value.period': '{from} til {to}',
  'letter.warning.few':
    'Færre enn {least} arbeidstakere passer til disse ordene: den som klager, kan gjenkjennes på dem. Mer generelle formuleringer tilbys nedenfor.',
  'letter.warning.not_known':
    'Hvor mange arbeidstakere som passer til disse ordene, er ikke kjent: gå ut fra at den som klager, kan gjenkjennes på dem.',
  'letter.wording.amount':
    '{as, select, each {Hvert beløp med timene} sum {Én sum for alt} other {At det skyldes lønn, uten beløp}}',
  'letter.wording.period':
    '{as, select, days {Arbeidsdagene} month {Hele måneder} quarter {Hele kvartaler} other {Hele året}}',
  'letter.wording.place': '{as, select, workplace {Arbeidsstedet} other {Arbeidsgiveren, uten arbeidsstedet}}',
  'letter.wording.work': '{as, select, class {Arbeidets art} other {Ingen art}}',
  'letter.wording.workers': '{as, select, number {Antall arbeidstakere} other {Ikke noe antall arbeidstakere}}',
  'letter.written':
    'Et skriftlig krav kom fram til dere{on, select, undefined {} other { den {on}}}; dette brevet erstatter det ikke.',
} as const;
