/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: krok {n} z {all}',
  'page.guide.auditor': 'W roli audytu',
  'page.guide.auditor.about': 'Jest lista dostawców z cenami.',
  'page.guide.auditor.ask': 'Pytania do dostawców',
  'page.guide.auditor.ask-text':
    'Wszystko, czego brakuje o umowach, według tego, kogo zapytać. Należy wybrać kilka, wziąć skoroszyt i wysłać go samodzielnie. Gdy wróci wypełniony, upuszcza się go na dole tej strony: powie, które pytania zamknął, i można go cofnąć.',
  'page.guide.auditor.below': 'Co stoi pod dostawcą',
  'page.guide.auditor.below-text':
    'Pod „Oznaki niezgłoszonego podwykonawstwa”: godziny, których wymaga praca, porównuje się ze zgłoszonymi pracownikami. Przypuszczenie to powód, żeby zapytać. Pod nim stoi, czego nie mówi.',
  'page.guide.auditor.flags': 'Które ceny nie mogą pokryć płac zgodnych z prawem',
  'page.guide.auditor.flags-text':
    'Na pasku każda umowa jest raz: oznaczone, przeszło, nie dotyczy, nie da się ustalić. Wiersze stoją według tego, ile brakuje. Oznaczenie otwiera pytanie; nigdy nie jest rozstrzygnięciem.',
  'page.guide.auditor.list': 'Na początek lista',
  'page.guide.auditor.list-text':
    'Tu upuszcza się własną listę. Kolumny dopasowuje się do faktów, przebieg próbny liczy, co zostałoby odczytane, i niczego nie zapisuje się bez zgody. Pokaz wczytano w ten sam sposób i można go cofnąć.',
  'page.guide.auditor.mend': 'Cena, która by to naprawiła',
  'page.guide.auditor.mend-text':
    'Kroki czyta się od góry: cena, co trzeba kupić, co zostaje na pracę i ile ta praca zgodnie z prawem kosztuje. Najlepszy i najgorszy przypadek stoją obok siebie. Cena, która to naprawia, stoi obok odpowiedzi.',
  'page.guide.auditor.open': 'Czego nie da się ustalić i dlaczego',
  'page.guide.auditor.open-text':
    'Nie da się ustalić, czy te ceny wystarczą na zgodne z prawem płace, bo brakuje faktu: którego i przy ilu umowach, stoi obok listy. Gdzie sama cena mówi, ile pracy może udźwignąć, mówi to wiersz i można to sprawdzić.',
  'page.guide.auditor.own': 'Własne umowy',
  'page.guide.auditor.own-text':
    'Umowy, w ramach których kupuje Hallmarkt. Każda prowadzi do swoich testów, a „Otwórz łańcuch” do wszystkich poniżej. Niżej stoją sprawdzenia, które prawo liczy na korzyść nabywcy, o ile takie są.',
  'page.guide.back': 'Wstecz',
  'page.guide.begin': 'Zacznij, kroki: {all}',
  'page.guide.end': 'Koniec',
  'page.guide.go-on': 'Dalej od kroku {n} z {all}',
  'page.guide.hide': 'Schowaj',
  'page.guide.inspector': 'W roli inspekcji',
  'page.guide.inspector.about': 'Jest roszczenie o wynagrodzenie.',
  'page.guide.inspector.claims': 'Na początek roszczenie',
  'page.guide.inspector.claims-text':
    'Wszystkie roszczenia, które są w danych. Nowe wprowadza się na jednej stronie, w pozycjach z dniami i kwotami; co nieznane, pozostaje „nieznane”. Tu śledzi się roszczenie pracowników Mirovy.',
  'page.guide.inspector.days': 'Dni, które się liczą',
  'page.guide.inspector.days-text':
    'Inne roszczenie, w Norwegii, gdzie pisemne roszczenie musi na czas dotrzeć do każdej firmy. Każdy wiersz mówi, od kiedy dzień biegnie i ile zostało; co go zatrzymuje i co od niego zależy, jest o jeden odsyłacz dalej. Stamtąd nadchodzące dni można przenieść do kalendarza.',
  'page.guide.inspector.ladder': 'Wszyscy, którzy mogą odpowiadać, po kolei',
  'page.guide.inspector.ladder-text':
    'Pracodawca stoi najniżej, najwyższy nabywca na górze. Koła pełne, w połowie pełne, puste i kropkowane mówią, jak pewna jest odpowiedź. Kwot kilku podmiotów nigdy się nie sumuje: wynagrodzenia należą się raz.',
  'page.guide.inspector.law': 'Przepis za wierszem',
  'page.guide.inspector.law-text':
    'Która wersja obowiązuje w których dniach, jak jest pewna, kiedy ostatnio ją sprawdzono i na jakim tekście. Stoi tam też, co w przepisie pozostaje otwarte. To nie jest porada prawna.',
  'page.guide.inspector.papers': 'Do zabrania',
  'page.guide.inspector.papers-text':
    'Karta odpowiedzi z krokami, źródłami i skrótem do jej sprawdzenia oraz projekty pism. Narzędzie niczego nie wysyła: najpierw trzeba to przeczytać.',
  'page.guide.inspector.rung': 'Jeden wiersz, otwarty',
  'page.guide.inspector.rung-text':
    'Wiersz firmy Trosse jest otwarty w drabinie: warunki spełnione, niespełnione albo nieznane, okoliczności zwalniające i kroki z artykułem, na którym każdy się opiera.',
  'page.guide.inspector.settling': 'Co zmieniłoby odpowiedź',
  'page.guide.inspector.settling-text':
    'Gdzie jeden lub dwa fakty rozstrzygnęłyby o firmie, stoją one tutaj, z tym, kogo zapytać i co znaczyłaby każda odpowiedź.',
  'page.guide.leave': 'Wyjdź',
  'page.guide.next': 'Dalej',
  'page.guide.organiser': 'W roli związku',
  'page.guide.organiser.about': 'Jest nazwa albo zdjęcia z miejsca.',
  'page.guide.organiser.ask': 'Pytania o to, czego brakuje',
  'page.guide.organiser.ask-text':
    'To pytania, na które mógłby odpowiedzieć Lindhorst. „Napisz tekst” robi z nich uprzejme pismo. Nie wymienia żadnego pracownika i zatrzymuje to, co zdradzałoby, że ktoś dochodzi roszczenia.',
  'page.guide.organiser.firm': 'Firma, która ich zatrudniała',
  'page.guide.organiser.firm-text':
    'Umowy, w ramach których pracuje Mirova, dla różnych nabywców. Godziny liczą się tylko do tej umowy, w ramach której je przepracowano.',
  'page.guide.organiser.hole': 'Ogniwo, którego nikt nie udokumentował',
  'page.guide.organiser.hole-text':
    'Wszyscy poniżej Hallmarkt. Linia kreskowana to powiązanie, którego nie pokazuje żaden dokument: że tę umowę wykonuje się w ramach tamtej. Pod „Luki do wypełnienia” stoi, z czego je wywnioskowano, i stamtąd prosi się o dokument.',
  'page.guide.organiser.liable': 'Kto może odpowiadać',
  'page.guide.organiser.liable-text':
    'Wynagrodzenia sześciu pracowników, prześledzone w górę obu łańcuchów. Zdanie na górze jest odpowiedzią; każdy wiersz mówi, według którego artykułu, ile, do kiedy i czego jeszcze brakuje.',
  'page.guide.organiser.map': 'Kto stoi nad miejscem pracy',
  'page.guide.organiser.map-text':
    'Miejsce pracy jest na dole, a najwyższy nabywca na górze: w górę strony znaczy w górę łańcucha. Ceny stoją na ogniwach. „Tabela” mówi to samo w wierszach.',
  'page.guide.organiser.name': 'Na początek nazwa',
  'page.guide.organiser.name-text':
    'Należy wpisać nazwę z kurtki albo z furgonetki. Podobne nazwy pozostają osobno: przed wyborem trzeba spojrzeć na miejsce i numer.',
  'page.guide.organiser.price': 'Czy ta cena mogła pokryć płace zgodne z prawem?',
  'page.guide.organiser.price-text':
    'Umowa, w ramach której pracowała Mirova: płyty gipsowe, z ceną za m². Każdy test mówi: oznaczone, przeszło, nie dotyczy albo nie da się ustalić, i prowadzi do swoich kroków.',
  'page.guide.show': 'Pokaż',
  'page.guide.title': 'Dziesięć minut z pokazem',
} as const;
