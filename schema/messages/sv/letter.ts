/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Vi ber om skriftligt svar till: {where}',
  'letter.ask.authority':
    'Vi ber er undersöka om {employer} har betalat för detta arbete, höra {party} och meddela oss vad ni gör. Där regeln kräver en underrättelse eller ett beslut från er ber vi er delge det i tid.',
  'letter.ask.demand':
    'Vi ber {party} se till att det obetalda betalas, eller skriftligen ange varför {party} anser sig inte svara för det.',
  'letter.ask.documents':
    'Vi ber {party} sända oss uppgifterna och handlingarna nedan, eller meddela vem som har dem. Med det som nu finns kan ingen avgöra om {party} kan vara ansvarig.',
  'letter.ask.explanation':
    'Vi ber {party} skriftligen förklara vad som var känt om lönen för detta arbete och sedan när, och vad som gjordes. Om det medför att {party} är ansvarig är inte vår sak att säga.',
  'letter.ask.notice':
    'Vi ber {party} notera att kravet består, behålla det som {party} ännu kan vara skyldig längs kedjan, och skriftligen meddela oss om {party} kommer att se till att betalning sker.',
  'letter.basis.amount': 'Det som kan krävas är {amount} ({basis}), enligt de uppgifter som finns.',
  'letter.basis.amount_may': 'Det kan behöva svara för upp till {amount} ({basis}).',
  'letter.basis.asked': '{what}: {value}',
  'letter.basis.beside':
    'Om {party} svarar för en del av denna lön även enligt {article} går inte att säga utifrån de uppgifter som finns. Det vore samma skuld, och inte en till.',
  'letter.basis.checked':
    'Så som citerat: {cite}. Hur vi känner till det: {verification}{text, select, undefined {} other {, läst i lydelsen {text}}}, senast kontrollerat {checked}. Slå upp det innan du förlitar dig på det.',
  'letter.basis.condition':
    '{what} ({state, select, met {uppfyllt enligt de uppgifter som finns} unmet {inte uppfyllt enligt de uppgifter som finns} awaited {ännu inte uppfyllt} other {inte känt}})',
  'letter.basis.day': '{what}: {on}',
  'letter.basis.inferred': 'Att företaget ingår i denna kedja är härlett och inte dokumenterat.',
  'letter.basis.once':
    'Där flera regler gäller samma lön ska den betalas en gång: det som krävs enligt den ena krävs inte på nytt enligt den andra.',
  'letter.basis.open': 'Om det svarar för mer ({basis}) kan inte sägas utifrån de uppgifter som finns.',
  'letter.basis.order': 'Krävs i tur och ordning: nummer {order}.',
  'letter.basis.reach': 'Av lönen gäller regeln bara det som ska betalas enligt denna sats: {rates}',
  'letter.basis.rule': '{article}: {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} kan som arbetsgivare vara ansvarig för lönen, enligt: {article}.} open {Om {party} kan vara ansvarig enligt {article} kan inte avgöras med de uppgifter som finns.} other {Enligt de uppgifter som finns kan {party} vara ansvarig enligt {article}.}}',
  'letter.basis.version':
    '{rule} (lydelse i kraft {start, select, exact {från} unverified {den} other {ungefär från}} {from}{to, select, undefined {} other { till och med {ends, select, exact {} other {ungefär }}{to}}})',
  'letter.blank': '[{what}: saknas]',
  'letter.closing': 'Med vänlig hälsning',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {1 arbetstagare} other {# arbetstagare}}} other {{fit, plural, one {1} other {#}} av {of} arbetstagare}}',
  'letter.count.not-known': 'inte känt{of, select, undefined {} other {, av {of} arbetstagare}}',
  'letter.draft':
    'UTKAST, EJ SKICKAT. Solidary skrev denna text och skickar ingenting. Kontrollera varje uppgift mot dess källa, fyll i eller stryk det som står inom [klamrar], och avgör själv om det ska gå iväg. Detta är inte juridisk rådgivning.',
  'letter.envelope.address': 'Adress',
  'letter.envelope.addressee': 'Till',
  'letter.envelope.day': 'Dag',
  'letter.envelope.reference': 'Vår beteckning',
  'letter.envelope.sender': 'Från',
  'letter.greeting': 'Till den det berör',
  'letter.head.answer': 'Hur ni svarar',
  'letter.head.ask': 'Vad vi ber om',
  'letter.head.basis': 'Med stöd av',
  'letter.head.missing': 'Fylls i innan det går iväg',
  'letter.head.unpaid': 'Vad som är obetalt',
  'letter.head.work': 'Arbetet',
  'letter.kind.authority': 'Begäran till en myndighet, om undersökning och förklaring',
  'letter.kind.demand': 'Betalningskrav',
  'letter.kind.documents': 'Begäran om uppgifter och handlingar',
  'letter.kind.explanation': 'Begäran om förklaring',
  'letter.kind.notice': 'Underrättelse om kravet',
  'letter.narrows': 'Brevets ordalag avgränsar den klagande till: {count}.',
  'letter.nobody':
    'Ingen att skriva till ännu: ingen regel kräver något av någon enligt dessa uppgifter. Det betyder inte att ingen bär ansvar.',
  'letter.none': 'Inget brev till {party}. {reason}',
  'letter.opening.authority':
    'Vi skriver om {of, select, wages {lön} other {skuld}} som {employer}, enligt de uppgifter som finns per {asOf}, inte har betalat, och om vad {party} kan vara ansvarig för.',
  'letter.opening.demand':
    'Vi skriver om {of, select, wages {lön} other {skuld}} som {employer}, enligt de uppgifter som finns per {asOf}, inte har betalat.',
  'letter.opening.documents':
    'Vi skriver om {of, select, wages {lön} other {skuld}} som {employer}, enligt de uppgifter som finns per {asOf}, inte har betalat. För att se vem som svarar för den saknas några uppgifter.',
  'letter.opening.explanation':
    'Vi skriver om {of, select, wages {lön} other {skuld}} som {employer}, enligt de uppgifter som finns per {asOf}, inte har betalat. Om {party} kan vara ansvarig beror på vad som var känt.',
  'letter.opening.notice':
    'Vi underrättar er om {of, select, wages {lön} other {skuld}} som {employer}, enligt de uppgifter som finns per {asOf}, inte har betalat.',
  'letter.paper': 'Handlingar om {act}: {of}',
  'letter.particular.address': 'mottagarens adress',
  'letter.particular.addressee': 'mottagarens namn',
  'letter.particular.amount': 'belopp',
  'letter.particular.answer': 'vart svaret ska gå och senast vilken dag',
  'letter.particular.basis': 'artikel',
  'letter.particular.completion': 'dagen då arbetet färdigställdes eller godkändes',
  'letter.particular.contract_day': 'avtalets dag',
  'letter.particular.creditor': 'vem som kräver',
  'letter.particular.day': 'dag för avsändande',
  'letter.particular.deadline': 'nästa sista dag',
  'letter.particular.debt': 'vad det avser',
  'letter.particular.due_day': 'dagen då lönen skulle betalas',
  'letter.particular.employer': 'arbetsgivare',
  'letter.particular.event': 'dag för: {event}',
  'letter.particular.fact': 'om företaget: {fact}',
  'letter.particular.field': 'om avtalet: {field}',
  'letter.particular.hours': 'timmar',
  'letter.particular.left': 'ännu obetalt',
  'letter.particular.line': 'rad',
  'letter.particular.net_share': 'nettodel av bruttolönen, antagen',
  'letter.particular.own_end': 'sista dag i företagets avtal',
  'letter.particular.paid': 'betalt',
  'letter.particular.paid_since': 'betalt sedan dess',
  'letter.particular.period': 'arbetets period',
  'letter.particular.rate': 'lön som skulle betalas per timme',
  'letter.particular.rate_basis': 'vad lönenivån vilar på',
  'letter.particular.reference': 'vår beteckning för kravet',
  'letter.particular.sender': 'namn och adress för den som undertecknar, och för vems räkning',
  'letter.particular.unpaid': 'obetalt, brutto',
  'letter.particular.unpaid_sum': 'obetalt',
  'letter.particular.work': 'utfört arbete',
  'letter.particular.work_end': 'sista dag i arbetets avtal',
  'letter.particular.workers': 'antal arbetstagare',
  'letter.particular.workplace': 'arbetsplats',
  'letter.send': 'Vad som skulle klara upp det:',
  'letter.sends-nothing': 'Verktyget skriver ett utkast och skickar ingenting.',
  'letter.subject.authority':
    '{of, select, wages {Lön} other {Skuld}} som inte betalats av {employer}: begäran om undersökning',
  'letter.subject.demand':
    '{of, select, wages {Lön} other {Skuld}} som inte betalats av {employer}: begäran om betalning till {party}',
  'letter.subject.documents':
    '{of, select, wages {Lön} other {Skuld}} som inte betalats av {employer}: begäran om uppgifter och handlingar till {party}',
  'letter.subject.explanation':
    '{of, select, wages {Lön} other {Skuld}} som inte betalats av {employer}: begäran om förklaring till {party}',
  'letter.subject.notice':
    '{of, select, wages {Lön} other {Skuld}} som inte betalats av {employer}: underrättelse till {party}',
  'letter.unpaid.none':
    '{of, select, wages {Lön} other {Skuld}} är obetald för detta arbete. Hur mycket meddelas den som ser till att betalning sker.',
  'letter.unpaid.of': 'Totalt {all}. Av detta kan {party} få svara för {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'Totalt {amount}: {parts}.',
  'letter.unpaid.sum': 'Totalt {amount} ({basis}).',
  'letter.unpaid.together':
    'Dessutom betalt, utan uppgift om för vilka rader: {amount}{on, select, undefined {} other { den {on}}}. Det är avdraget från summan.',
  'letter.value': '{value}',
  'letter.value.period': '{from} till {to}',
  'letter.warning.few':
    'Färre än {least} arbetstagare passar på dessa ord: den som klagar kan kännas igen på dem. Vidare ordalag erbjuds nedan.',
  'letter.warning.not_known':
    'Hur många arbetstagare som passar på dessa ord är inte känt: utgå från att den som klagar kan kännas igen på dem.',
  'letter.wording.amount':
    '{as, select, each {Varje belopp med sina timmar} sum {En summa för allt} other {Att lön är obetald, utan belopp}}',
  'letter.wording.period':
    '{as, select, days {Arbetets dagar} month {Hela månader} quarter {Hela kvartal} other {Hela året}}',
  'letter.wording.place': '{as, select, workplace {Arbetsplatsen} other {Arbetsgivaren, utan arbetsplatsen}}',
  'letter.wording.work': '{as, select, class {Slaget av arbete} other {Inget slag av arbete}}',
  'letter.wording.workers': '{as, select, number {Antalet arbetstagare} other {Inget antal arbetstagare}}',
  'letter.written':
    'Ett skriftligt krav nådde er{on, select, undefined {} other { den {on}}}; detta brev ersätter det inte.',
} as const;
