/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'certyfikat {name}',
  'ask.about.Claim': 'roszczenie {name}',
  'ask.about.ClaimLine': 'pozycja {name} roszczenia',
  'ask.about.Contract': 'umowa {name}',
  'ask.about.Finding': 'sprawa {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'płatność {name}',
  'ask.about.WageRecord':
    'płaca{employer, select, undefined {} other { u pracodawcy {employer}}}{place, select, undefined {} other {, miejsce {place}}}{from, select, undefined {} other {, od {from}}}{to, select, undefined {} other { do {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'Czego dotyczy',
  'ask.column.alone': 'Z tego niewymagające niczego więcej',
  'ask.column.answers': 'Zależne odpowiedzi',
  'ask.column.by': 'Najbliższy dzień',
  'ask.column.code': 'Fakt',
  'ask.column.holder': 'Kogo zapytać',
  'ask.column.record': 'Zapis',
  'ask.column.text': 'Pytanie',
  'ask.column.where': 'Gdzie tego brakuje',
  'ask.count':
    '{n, plural, =0 {Nie brakuje niczego, o czym wiadomo.} one {Otwarte jest jedno pytanie.} few {Otwarte są # pytania.} many {Otwartych jest # pytań.} other {Otwarte jest # pytania.}}',
  'ask.cut':
    'Nie zbadano wszystkiego.{answers, plural, =0 {} one { Pominięto # otwartą odpowiedź testu.} few { Pominięto # otwarte odpowiedzi testów.} many { Pominięto # otwartych odpowiedzi testów.} other { Pominięto # otwarte odpowiedzi testów.}}{claims, plural, =0 {} one { Pominięto # roszczenie.} few { Pominięto # roszczenia.} many { Pominięto # roszczeń.} other { Pominięto # roszczenia.}}{organisations, plural, =0 {} one { Pominięto # podmiot.} few { Pominięto # podmioty.} many { Pominięto # podmiotów.} other { Pominięto # podmioty.}}{contracts, plural, =0 {} one { Pominięto # umowę.} few { Pominięto # umowy.} many { Pominięto # umów.} other { Pominięto # umowy.}}{publicRecord, select, true { Pominięto część rejestrów publicznych.} other {}}',
  'ask.explain.asks': 'Prosimy o podanie własnymi słowami:',
  'ask.explain.kept':
    'Odpowiedź pozostaje przy oznaczeniu w oryginalnym brzmieniu i jest pokazywana wszędzie tam, gdzie ono.',
  'ask.explain.reached':
    '{subject, select, contract {Jak ustalono tę cenę i co ona obejmuje?} other {Jak obliczono tę płacę i za które godziny?}}',
  'ask.explain.since':
    '{subject, select, contract {Czy od tego czasu cenę zmieniono lub zostanie zmieniona?} other {Czy od tego czasu płacę wyrównano lub zostanie wyrównana?}}',
  'ask.explain.why':
    '{subject, select, contract {Przyglądamy się cenom w łańcuchach umów i mamy pytanie o tę cenę:} other {Przyglądamy się płacom w łańcuchach umów i mamy pytanie o ten zapis:}}',
  'ask.explain.wrong': 'Czy coś z tego jest błędne lub pominięte i jaki dokument to pokazuje?',
  'ask.holder.authority': 'organ',
  'ask.holder.own_file': 'Własne akta albo pracownik',
  'ask.holder.published': 'Nikt z łańcucha: do wyszukania',
  'ask.kind.claim': 'kto może odpowiadać',
  'ask.kind.diligence': 'sprawdzenia nabywcy',
  'ask.kind.pay_test': 'testy płacy',
  'ask.kind.price_test': 'testy cen',
  'ask.kind.public_record': 'certyfikaty i płatności',
  'ask.kind.undeclared': 'oznaki niezgłoszonego podwykonawstwa',
  'ask.letter.greeting': 'Dzień dobry,',
  'ask.letter.held-on': 'Nasze informacje są według stanu na {day}.',
  'ask.letter.how':
    'Pomocny jest też szacunek albo przedział, jeśli zostanie tak nazwany. Jeśli odpowiedź zna ktoś inny, prosimy o wskazanie, kto. Jeśli na pytanie nie można odpowiedzieć, prosimy o podanie przyczyny.',
  'ask.letter.look-up': 'Do wyszukania (dane publikowane albo to, ile zapłacono innym):',
  'ask.letter.no-accusation':
    'Te pytania tylko uzupełniają to, co jest w aktach o umowach i pracy. Nie mówią nic o tym, jak postąpili Państwo lub ktokolwiek inny.',
  'ask.letter.to': 'Do: {name}',
  'ask.letter.why':
    '{n, plural, one {W posiadanych przez nas dokumentach brakuje jednego faktu, który być może mogą nam Państwo podać:} few {W posiadanych przez nas dokumentach brakuje # faktów, które być może mogą nam Państwo podać:} many {W posiadanych przez nas dokumentach brakuje # faktów, które być może mogą nam Państwo podać:} other {W posiadanych przez nas dokumentach brakuje # faktu, które być może mogą nam Państwo podać:}}',
  'ask.line': '{answers} (samo: {alone}){by, select, undefined {} other {, do {by}}}: {text}',
  'ask.line-about': '{answers} (samo: {alone}){by, select, undefined {} other {, do {by}}}: {about}: {text}',
  'ask.more': 'Lista ma dalszy ciąg: --after {mark}',
  'ask.settles.claim':
    '{count, plural, one {# odpowiedź, kto może odpowiadać} few {# odpowiedzi, kto może odpowiadać} many {# odpowiedzi, kto może odpowiadać} other {# odpowiedzi, kto może odpowiadać}}',
  'ask.settles.diligence':
    '{count, plural, one {# sprawdzenie nabywcy} few {# sprawdzenia nabywców} many {# sprawdzeń nabywców} other {# sprawdzenia nabywców}}',
  'ask.settles.pay_test':
    '{count, plural, one {# test płacy} few {# testy płacy} many {# testów płacy} other {# testu płacy}}',
  'ask.settles.price_test':
    '{count, plural, one {# test ceny} few {# testy cen} many {# testów cen} other {# testu ceny}}',
  'ask.settles.public_record':
    '{count, plural, one {# porównanie rejestrów publicznych} few {# porównania rejestrów publicznych} many {# porównań rejestrów publicznych} other {# porównania rejestrów publicznych}}',
  'ask.settles.undeclared':
    '{count, plural, one {# oznaka niezgłoszonego podwykonawstwa} few {# oznaki niezgłoszonego podwykonawstwa} many {# oznak niezgłoszonego podwykonawstwa} other {# oznaki niezgłoszonego podwykonawstwa}}',
  'ask.topic.act': 'co ktoś zrobił',
  'ask.topic.claim': 'roszczenie',
  'ask.topic.contract': 'umowa',
  'ask.topic.figure': 'dane publikowane albo to, ile zapłacono innym',
  'ask.topic.party': 'firma',
  'ask.topic.pay': 'płaca',
  'ask.topic.public_record': 'rejestry publiczne',
  'ask.where.claim': 'Roszczenie {record}',
  'ask.where.diligence': 'Sprawdzenia: {record}',
  'ask.where.pay_test': '{test}: {record}',
  'ask.where.price_test': '{test}: umowa {record}',
  'ask.where.public_record': 'Rejestry publiczne: {record}',
  'ask.where.undeclared': 'Oznaki niezgłoszonego podwykonawstwa: {record}',
} as const;
