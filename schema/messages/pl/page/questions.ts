/** Questions to ask: everything that is missing, by whom to ask. */
export const pageQuestions = {
  'page.questions.all-shown': 'Wybierz wszystkie pokazane',
  'page.questions.also': 'albo {names}',
  'page.questions.alone':
    '{alone, plural, =0 {każda wymaga jeszcze czegoś innego} one {jedna nie wymaga niczego więcej} few {# nie wymagają niczego więcej} many {# nie wymaga niczego więcej} other {# nie wymaga niczego więcej}}',
  'page.questions.answer':
    '{n, plural, =0 {Z tego wyboru żadne pytanie nie jest otwarte.} one {Otwarte jest jedno pytanie.} few {Otwarte są # pytania.} many {Otwartych jest # pytań.} other {Otwarte jest # pytania.}} {answers, plural, =0 {} one {Zależy od tego jedna odpowiedź.} few {Zależą od tego # odpowiedzi.} many {Zależy od tego # odpowiedzi.} other {Zależy od tego # odpowiedzi.}}',
  'page.questions.answers': 'Zależne odpowiedzi',
  'page.questions.any': 'Dowolne',
  'page.questions.asked': 'Pytania',
  'page.questions.back': 'Odpowiedzi, które wróciły',
  'page.questions.back-choose': 'Wypełniony skoroszyt',
  'page.questions.back-text':
    'Skoroszyt wypełniony przez dostawcę czyta się jako import, który można cofnąć: każda odpowiedź staje się faktem swojej umowy i zamyka swoje pytanie.',
  'page.questions.chosen':
    '{n, plural, =0 {Nie wybrano żadnego: dalszy ciąg bierze wszystkie z tego wyboru ({all, number}).} one {Wybrano jedno.} few {Wybrano #.} many {Wybrano #.} other {Wybrano #.}}',
  'page.questions.closed': 'Zamknięte',
  'page.questions.copied': 'Skopiowano.',
  'page.questions.copy': 'Kopiuj tekst',
  'page.questions.cut':
    'Nie zbadano wszystkiego.{answers, plural, =0 {} one { Pominięto # otwartą odpowiedź testu.} few { Pominięto # otwarte odpowiedzi testów.} many { Pominięto # otwartych odpowiedzi testów.} other { Pominięto # otwarte odpowiedzi testów.}}{claims, plural, =0 {} one { Pominięto # roszczenie.} few { Pominięto # roszczenia.} many { Pominięto # roszczeń.} other { Pominięto # roszczenia.}}{organisations, plural, =0 {} one { Pominięto # podmiot.} few { Pominięto # podmioty.} many { Pominięto # podmiotów.} other { Pominięto # podmioty.}}{contracts, plural, =0 {} one { Pominięto # umowę.} few { Pominięto # umowy.} many { Pominięto # umów.} other { Pominięto # umowy.}}{publicRecord, select, true { Pominięto część rejestrów publicznych.} other {}}',
  'page.questions.day': 'Najbliższy dzień',
  'page.questions.empty': 'Nie brakuje niczego, o czym wiadomo.',
  'page.questions.empty-text':
    'Gdy w danych są umowy, płace lub roszczenia, a odpowiedzi brakuje faktu, pytanie stoi tutaj.',
  'page.questions.enter-for': 'Wpisz odpowiedź: {claim}',
  'page.questions.group':
    '{questions, plural, one {Jedno pytanie} few {# pytania} many {# pytań} other {# pytania}}; zależne odpowiedzi: {answers, plural, one {jedna} few {#} many {#} other {#}}',
  'page.questions.hangs': 'Zależy od tego',
  'page.questions.holder': 'Kogo zapytać',
  'page.questions.kept-back':
    '{n, plural, one {Pominięto jedno pytanie: zadanie go zdradzałoby, że ktoś dochodzi roszczenia albo czyja płaca jest w danych. Odpowiedź jest we własnych aktach albo u pracownika.} few {Pominięto # pytania: zadanie ich zdradzałoby, że ktoś dochodzi roszczenia albo czyja płaca jest w danych. Odpowiedzi są we własnych aktach albo u pracowników.} many {Pominięto # pytań: zadanie ich zdradzałoby, że ktoś dochodzi roszczenia albo czyja płaca jest w danych. Odpowiedzi są we własnych aktach albo u pracowników.} other {Pominięto # pytania: zadanie ich zdradzałoby, że ktoś dochodzi roszczenia albo czyja płaca jest w danych. Odpowiedzi są we własnych aktach albo u pracowników.}}',
  'page.questions.letter': 'Tekst do wysłania',
  'page.questions.letter-hint':
    'Przed wysłaniem należy go przeczytać: narzędzie niczego nie wysyła. Kto zostanie zapytany, dowie się, że ktoś przygląda się tej umowie.',
  'page.questions.letter-nothing': 'Z tego wyboru nic nie nadaje się do wysłania.',
  'page.questions.letter-show': 'Napisz tekst',
  'page.questions.list-file': 'Lista jako CSV',
  'page.questions.loading': 'Zbieranie tego, czego brakuje ...',
  'page.questions.import': 'Importuj listę',
  'page.questions.none-held':
    'W danych nie ma jeszcze żadnej umowy, zapisu płac ani roszczenia, więc nie ma o co pytać.',
  'page.questions.none-shown': 'Nie wybieraj żadnego',
  'page.questions.of-map': 'Tylko to, czego brakuje umowom z jednej mapy.',
  'page.questions.of-record': 'Tylko to, czego brakuje jednemu zapisowi.',
  'page.questions.of-record-all': 'Pokaż wszystkie',
  'page.questions.one': 'Pytanie',
  'page.questions.opened':
    '{n, plural, one {Jedno nowe pytanie: odpowiedź prowadzi dalej.} few {# nowe pytania: odpowiedź prowadzi dalej.} many {# nowych pytań: odpowiedź prowadzi dalej.} other {# nowego pytania: odpowiedź prowadzi dalej.}}',
  'page.questions.order': 'Najpierw',
  'page.questions.order-day': 'najbliższy dzień',
  'page.questions.order-settles': 'co rozstrzyga najwięcej',
  'page.questions.outside': 'Zdradza roszczenie: nie pytać nikogo z zewnątrz.',
  'page.questions.outside-few': 'Płaca niewielu pracowników: pytanie mogłoby zdradzić, czyja.',
  'page.questions.settles': 'Rozstrzygnęłoby',
  'page.questions.still-open':
    '{n, plural, one {Jedno pytanie ze skoroszytu pozostaje otwarte: bez odpowiedzi albo nie wiadomo.} few {# pytania ze skoroszytu pozostają otwarte: bez odpowiedzi albo nie wiadomo.} many {# pytań ze skoroszytu pozostaje otwartych: bez odpowiedzi albo nie wiadomo.} other {# pytania ze skoroszytu pozostają otwarte: bez odpowiedzi albo nie wiadomo.}}',
  'page.questions.take': 'Do zabrania',
  'page.questions.taken':
    '{accepted, plural, one {Przyjęto # odpowiedź} few {Przyjęto # odpowiedzi} many {Przyjęto # odpowiedzi} other {Przyjęto # odpowiedzi}}, już w danych: {duplicate}, nie do odczytania: {rejected}. {closed, plural, =0 {Nie zamknięto żadnego pytania.} one {Zamknięto jedno pytanie.} few {Zamknięto # pytania.} many {Zamknięto # pytań.} other {Zamknięto # pytania.}}',
  'page.questions.title': 'Pytania do zadania',
  'page.questions.topic': 'Rodzaj faktu',
  'page.questions.undo': 'Zobacz import albo go cofnij',
  'page.questions.unread': 'Nie do odczytania',
  'page.questions.where': 'Brakuje w',
  'page.questions.where-more':
    '{n, plural, one {i jeszcze na jednej stronie} few {i jeszcze na # stronach} many {i jeszcze na # stronach} other {i jeszcze na # strony}}',
  'page.questions.whom': 'Od kogo zależy najwięcej odpowiedzi',
  'page.questions.whom-more':
    '{n, plural, one {Jeszcze # można wybrać powyżej.} few {Jeszcze # można wybrać powyżej.} many {Jeszcze # można wybrać powyżej.} other {Jeszcze # można wybrać powyżej.}}',
  'page.questions.workbook': 'Skoroszyt dla dostawców',
  'page.questions.workbook-of': 'Skoroszyt tylko dla tego',
  'page.questions.workbook-hint':
    'Skoroszyt zawiera to, co dostawca może wypełnić, a Solidary odczytać; pozostałe pytania trafiają do tekstu. Wymienia każdego dostawcę z tego wyboru: aby wysłać go jednemu, należy wziąć skoroszyt tylko dla niego.',
} as const;
