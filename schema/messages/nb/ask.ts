/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'attest {name}',
  'ask.about.Claim': 'krav {name}',
  'ask.about.ClaimLine': 'linje {name} i kravet',
  'ask.about.Contract': 'kontrakt {name}',
  'ask.about.Finding': 'sak {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'betaling {name}',
  'ask.about.WageRecord':
    'lønn{employer, select, undefined {} other { fra {employer}}}{place, select, undefined {} other { i {place}}}{from, select, undefined {} other { fra {from}}}{to, select, undefined {} other { til {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'Gjelder',
  'ask.column.alone': 'Av disse trenger ikke noe annet',
  'ask.column.answers': 'Svar som avhenger av det',
  'ask.column.by': 'Nærmeste dag',
  'ask.column.code': 'Opplysning',
  'ask.column.holder': 'Hvem å spørre',
  'ask.column.record': 'Oppføring',
  'ask.column.text': 'Spørsmål',
  'ask.column.where': 'Hvor den mangler',
  'ask.count':
    '{n, plural, =0 {Det er ikke kjent at noe mangler.} one {Ett spørsmål er åpent.} other {# spørsmål er åpne.}}',
  'ask.cut':
    'Ikke alt ble sett på.{answers, plural, =0 {} one { Ett åpent svar fra en test ble utelatt.} other { # åpne svar fra tester ble utelatt.}}{claims, plural, =0 {} one { Ett krav ble utelatt.} other { # krav ble utelatt.}}{organisations, plural, =0 {} one { Én virksomhet ble utelatt.} other { # virksomheter ble utelatt.}}{contracts, plural, =0 {} one { Én kontrakt ble utelatt.} other { # kontrakter ble utelatt.}}{publicRecord, select, true { En del av de offentlige opplysningene ble utelatt.} other {}}',
  'ask.explain.asks': 'Vi ber dere si med egne ord:',
  'ask.explain.kept': 'Svaret deres blir stående ved flagget med deres egne ord og vises overalt der det vises.',
  'ask.explain.reached':
    '{subject, select, contract {Hvordan ble denne prisen til, og hva dekker den?} other {Hvordan ble denne lønnen regnet ut, og for hvilke timer?}}',
  'ask.explain.since':
    '{subject, select, contract {Er prisen endret siden, eller blir den det?} other {Er lønnen etterbetalt siden, eller blir den det?}}',
  'ask.explain.why':
    '{subject, select, contract {Vi ser på priser i kontraktskjeder og har et spørsmål om denne:} other {Vi ser på lønn i kontraktskjeder og har et spørsmål om denne registreringen:}}',
  'ask.explain.wrong': 'Er noe av dette feil eller utelatt, og hvilket dokument viser det?',
  'ask.holder.authority': 'myndigheten',
  'ask.holder.own_file': 'Egen sak, eller arbeidstakeren',
  'ask.holder.published': 'Ingen i kjeden: må slås opp',
  'ask.kind.claim': 'hvem som kan være ansvarlig',
  'ask.kind.diligence': 'en kjøpers kontroller',
  'ask.kind.pay_test': 'lønnstester',
  'ask.kind.price_test': 'pristester',
  'ask.kind.public_record': 'attester og betalinger',
  'ask.kind.undeclared': 'tegn på uoppgitte underentrepriser',
  'ask.letter.greeting': 'God dag,',
  'ask.letter.held-on': 'Det vi har, er per {day}.',
  'ask.letter.how':
    'Et anslag eller et spenn hjelper også, hvis dere sier at det er det. Hvis noen andre har svaret, ber vi dere si hvem. Hvis et spørsmål ikke kan besvares, ber vi dere si hvorfor.',
  'ask.letter.look-up': 'Må slås opp (publiserte tall, eller hva andre betalte):',
  'ask.letter.no-accusation':
    'Disse spørsmålene skal bare utfylle det som foreligger om kontrakter og arbeid. De sier ingenting om hvordan dere eller noen andre har handlet.',
  'ask.letter.to': 'Til: {name}',
  'ask.letter.why':
    '{n, plural, one {I dokumentene vi har, mangler én opplysning som dere kanskje kan gi oss:} other {I dokumentene vi har, mangler # opplysninger som dere kanskje kan gi oss:}}',
  'ask.line': '{answers} ({alone} alene){by, select, undefined {} other {, innen {by}}}: {text}',
  'ask.line-about': '{answers} ({alone} alene){by, select, undefined {} other {, innen {by}}}: {about}: {text}',
  'ask.more': 'Listen fortsetter: --after {mark}',
  'ask.settles.claim':
    '{count, plural, one {# svar på hvem som kan være ansvarlig} other {# svar på hvem som kan være ansvarlig}}',
  'ask.settles.diligence': '{count, plural, one {# kontroll hos en kjøper} other {# kontroller hos kjøpere}}',
  'ask.settles.pay_test': '{count, plural, one {# lønnstest} other {# lønnstester}}',
  'ask.settles.price_test': '{count, plural, one {# pristest} other {# pristester}}',
  'ask.settles.public_record':
    '{count, plural, one {# sammenligning av offentlige registre} other {# sammenligninger av offentlige registre}}',
  'ask.settles.undeclared':
    '{count, plural, one {# tegn på uoppgitte underentrepriser} other {# tegn på uoppgitte underentrepriser}}',
  'ask.topic.act': 'hva noen gjorde',
  'ask.topic.claim': 'et krav',
  'ask.topic.contract': 'en kontrakt',
  'ask.topic.figure': 'et publisert tall, eller hva andre betalte',
  'ask.topic.party': 'et selskap',
  'ask.topic.pay': 'lønn',
  'ask.topic.public_record': 'offentlige registre',
  'ask.where.claim': 'Krav {record}',
  'ask.where.diligence': 'Kontroller hos {record}',
  'ask.where.pay_test': '{test}: {record}',
  'ask.where.price_test': '{test}: kontrakt {record}',
  'ask.where.public_record': 'Offentlige registre om {record}',
  'ask.where.undeclared': 'Tegn på uoppgitte underentrepriser: {record}',
} as const;
