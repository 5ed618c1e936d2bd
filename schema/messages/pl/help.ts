/** What a mark, a word or a test means, one short definition each. */
export const help = {
  'help.does.appeal':
    'Nie mówi, jak orzekłby sąd. Każdy przepis podaje, kiedy ostatnio go sprawdzono i na jakim tekście.',
  'help.does.knew':
    'Nie rozstrzyga, co ktoś wiedział lub powinien był wiedzieć: spisuje, co za tym przemawia, a co przeciw.',
  'help.does.meant': 'Nie mówi, dlaczego cena jest niska, ani że taka miała być.',
  'help.does.rank': 'Nie przyznaje firmom punktów ani miejsc w rankingu.',
  'help.does.right': 'Nie rozstrzyga, kto ma rację. Obie strony mogą czytać tę samą stronę i poprawiać jej fakty.',
  'help.does.send': 'Niczego do nikogo nie wysyła. Pisma, listy i pytania wysyłają ludzie, po ich przeczytaniu.',
  'help.does.sure': 'Nie zgaduje. Co nieznane, pozostaje „nieznane”, a brakujący fakt jest nazwany.',
  'help.does.workers':
    'Nie wymienia z nazwiska żadnego pracownika: osoby występują pod pseudonimem albo jako liczba, a pytania o płace niewielu osób nie wchodzą do tekstów do wysłania.',
  'help.mark.cannot_tell':
    'Kropkowany krąg ze znakiem zapytania: przy zgromadzonych faktach nie da się tego ustalić. Brakujący fakt stoi obok jako pytanie.',
  'help.mark.does_not_owe': 'Puste koło: w świetle tych faktów przepis nie obejmuje tej firmy. Powód stoi obok.',
  'help.mark.flagged':
    'Proporczyk w kolorze bursztynu: test znalazł mniej niż to, z czym porównuje. Otwiera pytanie i nie jest rozstrzygnięciem.',
  'help.mark.may_owe':
    'Koło wypełnione w połowie: przepis objąłby tę firmę, jeśli spełni się jeszcze jedno. Od czego to zależy, stoi obok.',
  'help.mark.not_applicable': 'Krótka kreska: test nie obejmuje tego zapisu. Dlaczego, stoi obok.',
  'help.mark.owes':
    'Pełne koło: w świetle zgromadzonych faktów według przepisu ta firma odpowiada za dług. Inne fakty mogą to zmienić.',
  'help.mark.passed':
    'Ptaszek, w kolorze tuszu, nie zielony: ta cena albo ta płaca przechodzi ten test. Nie mówi, że komukolwiek zapłacono.',
  'help.needs.below-official-estimate': 'Cena i urzędowy szacunek tej samej umowy.',
  'help.needs.bid-far-below-next': 'Oferty z tego samego przetargu, z kwotami.',
  'help.needs.chain-price-below-lawful-labour':
    'Ceny umów nad pracą, ile pracy wymaga, ustawowe minimum i to, co pracodawcy płacą ponad płacę.',
  'help.needs.charge-rate-below-floor':
    'Stawka za godzinę, godziny tygodniowo, ustawowe minimum i to, co pracodawcy w tym miejscu płacą ponad płacę.',
  'help.needs.hours-above-limit':
    'Godziny z zapisu płac, jego dni i największa liczba godzin tygodniowo, na którą pozwala prawo.',
  'help.needs.overtime-not-paid':
    'Płaca, godziny, ile z nich było nadliczbowych i według jakiej stawki płaci się je w tym miejscu.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'Płaca brutto, godziny i stawka zwyczajowa za tę pracę, tam i wtedy.',
  'help.needs.pay-below-collective-agreement':
    'Płaca brutto, godziny, rodzaj pracy i to, co układ zbiorowy przewidywał za nią tego dnia.',
  'help.needs.pay-below-living-wage':
    'Płaca brutto, godziny i płaca na godne życie, którą ktoś opublikował dla tego miejsca.',
  'help.needs.pay-below-statutory-floor':
    'Płaca brutto, godziny, ilu pracowników dotyczy i ustawowe minimum w tym miejscu tego dnia.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'Płaca brutto, godziny i stawka zwyczajowa za tę pracę, tam i wtedy.',
  'help.needs.pay-late-or-missing': 'Dzień wymagalności płacy, ile się należało, kiedy zapłacono i ile.',
  'help.needs.price-below-agreed-labour':
    'Cena, co trzeba kupić oprócz pracy, ile pracy jest potrzebne i ile układ zbiorowy przewidywał za ten rodzaj pracy.',
  'help.needs.price-below-lawful-labour':
    'Cena, co trzeba kupić oprócz pracy, ile pracy jest potrzebne, ustawowe minimum w dniu umowy i to, co pracodawcy płacą ponad płacę.',
  'help.needs.price-below-lawful-labour-beneath':
    'Cena, umowy wykonywane w jej ramach, a dla każdej: ile pracy wymaga, co trzeba kupić poza pracą, ustawowe minimum i to, co pracodawcy płacą ponad płacę.',
  'help.needs.unit-price-below-market': 'Cena jednostkowa, produkt i publikowana cena tego produktu, tam i wtedy.',
  'help.needs.unit-price-far-below-comparable':
    'Cena jednostkowa tej samej pracy i to, ile zapłacono za nią wystarczającej liczbie innych firm, tam i mniej więcej w tym czasie.',
  'help.says.accepted': 'Wiersz pliku, który odczytano i z którego coś się zachowuje.',
  'help.says.answer':
    'To, co narzędzie wyprowadza ze zgromadzonych faktów: test, wiersz prześledzenia, sprawdzenie. Zawsze na określony dzień.',
  'help.says.answer-sheet':
    'Odpowiedź na jednej karcie, z krokami i źródłami oraz skrótem, po którym każdy widzi, że od tej pory jej nie zmieniono. Mówi, co wynika z posiadanych faktów, a nie, że są prawdziwe.',
  'help.says.article':
    'Gdzie w prawie stoi przepis, tak jak się go cytuje. Na stronie przepisu jest przeczytany tekst.',
  'help.says.as-known':
    'Do kiedy poznane fakty się uwzględnia. Odpowiedź według wiedzy z danego dnia pomija to, czego dowiedziano się później, co później poprawiono albo wycofano: można więc powiedzieć, co wtedy dało się wiedzieć. To co innego niż dzień, którego dotyczy odpowiedź.',
  'help.says.as-of':
    'Dzień pytania. Fakty, obowiązujące prawo i pozostały czas są z tego dnia; inny dzień może dać inną odpowiedź.',
  'help.says.benchmark':
    'Opublikowana przez kogoś liczba, z którą porównuje się cenę albo płacę: minimum, stawka zwyczajowa, płaca na godne życie. Źródło stoi przy niej.',
  'help.says.chain':
    'Umowy od miejsca pracy aż do najwyższej, każda wykonywana w ramach umowy nad nią. W górę strony znaczy w górę łańcucha.',
  'help.says.change':
    'To, co w jednym punkcie jest inne niż w drugim: fakt dodany, poprawiony albo zamknięty, oznaczenie, które się pojawiło lub znikło, wiersz roszczenia z inną odpowiedzią, ostatni dzień, który minął, przepis, który zaczął lub przestał obowiązywać. Przy każdym fakcie stoi, kto to powiedział i kiedy się o tym dowiedziano.',
  'help.says.claim': 'Co według kogoś jest niezapłacone: pracodawca, miejsce i pozycje z dniami i kwotami.',
  'help.says.condition': 'Czego wymaga przepis, zanim kogoś obejmie: spełnione, niespełnione albo nieznane.',
  'help.says.deadline':
    'Dzień, do którego trzeba coś zrobić według przepisu, liczony od dnia, który stoi obok. Jego upływ może kosztować roszczenie wobec jednej firmy albo całe.',
  'help.says.defence':
    'Co zwalnia kogoś według przepisu, jeśli zachodzi: na przykład dokonane sprawdzenie. Narzędzie spisuje dowody za i przeciw.',
  'help.says.diligence':
    'Sprawdzenia, które prawo liczy na korzyść nabywcy. Wyprowadza się je z danych, nigdy nie odhacza.',
  'help.says.dry-run': 'Import wykonany i policzony, z którego niczego się nie zapisuje.',
  'help.says.end-client':
    'Kto zamówił pracę na własne potrzeby, na szczycie łańcucha. Niektóre przepisy go oszczędzają, inne wymieniają.',
  'help.says.enforced-after':
    'Odpowiada za całość jak dłużnik solidarny, ale egzekucję prowadzi się wobec niego dopiero po próbie egzekucji od pracodawcy.',
  'help.says.finding': 'Co mówi organ albo sąd, wraz z etapem sprawy: zarzut, ustalenie, wyrok, zamknięcie.',
  'help.says.going-rate': 'Ile zwykle płaci się za tę pracę w tym miejscu. Nie zawsze jest wiążąca.',
  'help.says.gross-net':
    'Brutto to płaca przed potrąceniami, netto to, co z niej zostaje. Niektóre przepisy obejmują tylko płacę netto.',
  'help.says.import': 'Jedno wczytanie plików. Wszystko, co przyniosło, można cofnąć razem.',
  'help.says.indicator':
    'Znak z opublikowanej listy, widziany w miejscu pracy albo tam szukany. Lista pomaga temu, kto patrzy; nikogo nie piętnuje.',
  'help.says.joint':
    'Każdy z kilku odpowiada za całość, a wierzyciel wybiera, od kogo żąda. Dług jest należny tylko raz.',
  'help.says.lawful-labour':
    'Ile kosztowałaby praca przy najniższej zgodnej z prawem płacy: godziny razy minimum z tego dnia, wraz z tym, co pracodawcy muszą dopłacić.',
  'help.says.letter':
    'Projekt do jednej firmy, z danymi, których wymaga przepis; brakujące są oznaczone. Zanim się go pokaże, mówi, do kogo jego słowa zawężają osobę skarżącą. Niczego nie wysyła.',
  'help.says.limitation': 'Dzień, po którym długu może nie dać się już dochodzić przed sądem.',
  'help.says.line': 'Jedna część roszczenia: dni pracy, rodzaj długu, ile się należało i ile zapłacono.',
  'help.says.living-wage':
    'Kwota, którą ktoś opublikował jako wystarczającą do życia w tym miejscu. Przez samą publikację nikt nie jest jej prawnie dłużny.',
  'help.says.main-contractor': 'Kto przejął pracę od klienta końcowego i przekazał jej części dalej.',
  'help.says.mapping':
    'Która kolumna pliku zasila który fakt. Zachowuje się je jako plik, który można czytać, poprawić i użyć ponownie.',
  'help.says.on-costs':
    'Co pracodawca musi zapłacić ponad płace: składki, ubezpieczenia, opłaty, wynagrodzenie urlopowe.',
  'help.says.order':
    'Od kogo prawo pozwala żądać najpierw. Gdzie szczeble są ponumerowane, następny otwiera się dopiero po nazwanym zdarzeniu.',
  'help.says.pseudonym':
    'Znak zamiast nazwiska, utworzony na tym komputerze. Mówi, że dwa wpisy dotyczą jednej osoby, ale nie, kogo.',
  'help.says.question': 'Brakujący fakt, z tym, kto prawdopodobnie go zna, i odpowiedziami, które od niego zależą.',
  'help.says.range': 'Gdzie fakt jest znany tylko w granicach, liczy się najlepszy i najgorszy przypadek.',
  'help.says.regime':
    'Jeden przepis z jednego miejsca, według którego ktoś może odpowiadać za cudzy dług, w brzmieniu z danego czasu.',
  'help.says.rejected':
    'Wiersz pliku, którego nie przyjęto. Stoją przy nim numer, kolumna, dlaczego i co go naprawia; można go poprawić na miejscu.',
  'help.says.root': 'Firma na szczycie pokazanej mapy. Od niej liczy się poziomy.',
  'help.says.sequential':
    'Szczebel po szczeblu w górę łańcucha: od następnego żąda się dopiero, gdy poprzedni nie zapłacił.',
  'help.says.source': 'Dokument i wiersz, z których odczytano fakt. Gdzie źródła są niezgodne, widoczne pozostają oba.',
  'help.says.statutory-floor': 'Najniższa płaca, którą prawo tego miejsca określało za tę pracę tego dnia.',
  'help.says.subsidiary': 'Odpowiada tylko tam, gdzie pracodawca nie zapłacił albo nie można go do tego zmusić.',
  'help.says.surety':
    'Odpowiada za cudzy dług jak ktoś, kto za niego poręczył. Czy najpierw trzeba żądać od pracodawcy, stoi przy przepisie.',
  'help.says.threshold':
    'Część, poniżej której test oznacza. Ma datę, jej źródło stoi przy niej i można wypróbować inną.',
  'help.says.tier': 'Ile umów stoi między firmą a szczytem. Zależy od tego, gdzie zaczyna się liczyć.',
  'help.says.trace':
    'Roszczenie prześledzone w górę łańcucha: kto może odpowiadać, na ile, według którego artykułu, do kiedy.',
  'help.says.undeclared':
    'Fakty, które bez dalszych podwykonawców do siebie nie pasują. Przypuszczenie to powód, żeby zapytać.',
  'help.says.version': 'Przepis w brzmieniu od jednego dnia do drugiego. O tym, które się liczy, decyduje dzień pracy.',
  'help.says.waiting':
    'Wiersz pliku, który odczytano i z którego na razie nic się nie zachowuje. Dlaczego, stoi przy nim; liczy się go, aby żaden wiersz nie zginął.',
  'help.sign.amber': 'Bursztyn wskazuje to, o co ktoś musi jeszcze zapytać albo co zrobić, i nic więcej.',
  'help.sign.dashed':
    'Linia lub podkreślenie kreskowane: wywnioskowane. Nie mówi tego żaden dokument; z czego wywnioskowano, stoi obok.',
  'help.sign.dotted': 'Kropkowana część paska: o tych nie da się tego ustalić albo czekają.',
  'help.sign.dotted-underline':
    'Kropkowane podkreślenie artykułu: przepis niezweryfikowany. Kiedy ostatnio go sprawdzono, stoi obok.',
  'help.sign.hatched': 'Zakreskowana część paska: nieznane albo najwyżej tyle.',
  'help.sign.mid':
    'Jaśniejsza część paska: następny łańcuch albo to, co firma zatrzymuje z ceny. Obok stoi, co to jest.',
  'help.sign.outlined': 'Część paska z samym obrysem: poza tym, o co pyta test, albo już w danych.',
  'help.sign.path':
    'Gruba linia na mapie: wybrana ścieżka. Kartki jedna za drugą: firmy narysowane jako jedna, z ich liczbą i sumą.',
  'help.sign.rail':
    'Linia obok drabiny firm: im szersza, tym więcej można żądać; kreskowana przez powiązanie tylko wywnioskowane; cienka i szara tam, gdzie odpowiedzialność się kończy.',
  'help.sign.solid': 'Pełna część paska: to, co nazwano obok. Części paska dają razem całość.',
  'help.sign.strip':
    'Na pasku płacy: kropka oznacza, ile zapłacono, pusta to średnia, kreska to przedział. Pionowe linie to poziomy, z którymi się ją porównuje.',
  'help.sign.timeline':
    'Na osi czasu: pierścień, gdzie termin się zaczyna, pasek, jak długo biegnie, kreska na ostatnim dniu. Kropkowany pasek już minął. Linia przez wszystko to dzień, na który jest odpowiedź.',
  'help.term.accepted': 'przyjęte',
  'help.term.answer': 'odpowiedź',
  'help.term.answer-sheet': 'karta odpowiedzi',
  'help.term.article': 'artykuł',
  'help.term.as-known': 'według wiedzy z',
  'help.term.as-of': 'stan na',
  'help.term.benchmark': 'wartość odniesienia',
  'help.term.chain': 'łańcuch',
  'help.term.change': 'zmiana',
  'help.term.claim': 'roszczenie',
  'help.term.condition': 'warunek',
  'help.term.deadline': 'termin',
  'help.term.defence': 'okoliczność zwalniająca',
  'help.term.diligence': 'należyta staranność',
  'help.term.dry-run': 'przebieg próbny',
  'help.term.end-client': 'klient końcowy',
  'help.term.enforced-after': 'dłużnik solidarny, egzekucja po pracodawcy',
  'help.term.finding': 'ustalenie',
  'help.term.going-rate': 'stawka zwyczajowa',
  'help.term.gross-net': 'brutto i netto',
  'help.term.import': 'import',
  'help.term.indicator': 'wskaźnik',
  'help.term.joint': 'dłużnik solidarny',
  'help.term.lawful-labour': 'zgodny z prawem koszt pracy',
  'help.term.letter': 'projekt pisma',
  'help.term.limitation': 'przedawnienie',
  'help.term.line': 'pozycja roszczenia',
  'help.term.living-wage': 'płaca na godne życie',
  'help.term.main-contractor': 'generalny wykonawca',
  'help.term.mapping': 'mapowanie',
  'help.term.on-costs': 'koszty pozapłacowe',
  'help.term.order': 'kolejność',
  'help.term.pseudonym': 'pseudonim',
  'help.term.question': 'pytanie',
  'help.term.range': 'najlepszy i najgorszy przypadek',
  'help.term.regime': 'przepis',
  'help.term.rejected': 'odrzucone',
  'help.term.root': 'korzeń',
  'help.term.sequential': 'szczebel po szczeblu',
  'help.term.source': 'źródło',
  'help.term.statutory-floor': 'ustawowe minimum',
  'help.term.subsidiary': 'odpowiada po pracodawcy',
  'help.term.surety': 'poręczyciel',
  'help.term.threshold': 'próg testu',
  'help.term.tier': 'poziom',
  'help.term.trace': 'prześledzenie',
  'help.term.undeclared': 'oznaka niezgłoszonego podwykonawstwa',
  'help.term.version': 'wersja',
  'help.term.waiting': 'czekające',
  'help.word.below': 'Mniej niż to, z czym się porównuje.',
  'help.word.cannot_be_lawful': 'O tyle mniej, że płaca zgodna z prawem się nie mieści, chyba że ktoś wyjaśni, jak.',
  'help.word.cannot_tell': 'Brakuje faktu; którego, stoi obok. To ani tak, ani nie.',
  'help.word.cba':
    'Co związki i pracodawcy uzgodnili dla branży. Może wiązać wszystkich w branży albo tylko tych, którzy podpisali.',
  'help.word.contract_in_writing': 'Czy warunki pracy podano na piśmie.',
  'help.word.covers':
    'To, co firmie zostaje z ceny, wynosi co najmniej tyle, co cały wzrost. Nie mówi się, że ktokolwiek może się bez tego obejść.',
  'help.word.deduction_lodging':
    'Część płacy zatrzymana za miejsce do spania. Czy wolno ją zatrzymać, to kwestia prawna.',
  'help.word.deduction_other': 'Część płacy zatrzymana z innego powodu.',
  'help.word.deduction_tools': 'Część płacy zatrzymana za narzędzia.',
  'help.word.deduction_transport': 'Część płacy zatrzymana za drogę do pracy.',
  'help.word.documented': 'Mówi to źródło; stoi przy fakcie.',
  'help.word.does_not_cover': 'To, co firmie zostaje z ceny, jest mniejsze niż cały wzrost.',
  'help.word.does_not_owe':
    'W świetle zgromadzonych faktów przepis nie obejmuje tej firmy. Inny przepis może ją obejmować.',
  'help.word.employer_insurance': 'Ubezpieczenie, które pracodawca musi opłacać obok płac, na przykład od wypadków.',
  'help.word.exposure_cannot_tell': 'Brakuje faktu, od którego zależy prawo tego miejsca; którego, stoi obok.',
  'help.word.exposure_law_not_held':
    'Prawa tego miejsca tu nie wprowadzono. To nie to samo, co brak odpowiedzialności.',
  'help.word.exposure_may_owe':
    'Według prawa tego miejsca ten nabywca może, pod warunkami, odpowiadać za płace, które pozostaną niezapłacone.',
  'help.word.exposure_no_debtor':
    'W świetle zgromadzonych faktów żadne wprowadzone tu prawo nie czyni tego nabywcy dłużnikiem. Niedobór obciąża nadal pracowników.',
  'help.word.exposure_owes': 'Według prawa tego miejsca ten nabywca odpowiada za płace, które pozostaną niezapłacone.',
  'help.word.far_below': 'Poniżej drugiego, niższego progu testu.',
  'help.word.flagged':
    'Test znalazł mniej niż to, z czym porównuje. Oznaczenie otwiera pytanie; nigdy nie jest rozstrzygnięciem.',
  'help.word.gap': 'To, co widziano, nie dorównuje wskazanej normie.',
  'help.word.generally_applied_cba': 'Układ zbiorowy, który prawo czyni wiążącym dla całej branży.',
  'help.word.held': 'Jest tu znane i nie wygasło.',
  'help.word.holiday_pay': 'Co odkłada się na dni wolne, ponad stawkę godzinową.',
  'help.word.illegal_employment':
    'Rodzaj sprawy przed organem. Solidary nie zapisuje niczyjego prawa pobytu: nie ma na to pola.',
  'help.word.inferred':
    'Nie mówi tego żaden dokument. Wynika to z innych faktów, które są wymienione, i może być błędne.',
  'help.word.lapsed': 'Było kiedyś posiadane, a jego czas minął.',
  'help.word.looked_for_not_found': 'Ktoś szukał i nie zobaczył. To nie mówi, że tego nie było.',
  'help.word.may_owe': 'Przepis objąłby tę firmę, jeśli spełni się jeszcze jedno, co stoi obok.',
  'help.word.memory': 'Przepis zapisano z pamięci i nie porównano z żadnym tekstem.',
  'help.word.model': 'Propozycja albo wzór umowy, przeliczone dla porównania. Sama nikogo nie wiąże.',
  'help.word.no_gap_found': 'Ktoś sprawdził i nie widział braku. To nie mówi, że go nie ma.',
  'help.word.not_applicable': 'Test albo przepis tego nie obejmuje. Powód stoi obok.',
  'help.word.not_held': 'Tu nieznane. Może jednak istnieć.',
  'help.word.not_known': 'Żadne źródło w danych nie mówi ani tak, ani inaczej.',
  'help.word.not_recorded': 'Nikt tu nie zapisał, że tego szukano.',
  'help.word.not_shown': 'To, co tu zapisano, tego nie pokazuje.',
  'help.word.not_tested':
    'Pod tym nabywcą jest zbyt wiele cen, by przetestować wszystkie naraz, a odpowiedzi z tego dnia nie zachowano. O cenie nic to nie mówi.',
  'help.word.observed': 'Ktoś zapisał, że to widziano.',
  'help.word.owes':
    'W świetle zgromadzonych faktów według przepisu ta firma odpowiada za ten dług. Orzec o tym może sąd.',
  'help.word.passed': 'Ta cena albo ta płaca przechodzi ten jeden test. To nie mówi, że płace wypłacono.',
  'help.word.pay_counts': 'Ta część wlicza się do tego, co porównuje się z minimum.',
  'help.word.pay_does_not_count': 'Ta część jest odkładana, zanim płacę porówna się z minimum.',
  'help.word.pay_unknown': 'Czy ta część się wlicza, nie rozstrzyga żaden przeczytany tekst: liczy się oba przypadki.',
  'help.word.payroll_levy': 'Co pracodawca musi wpłacać do funduszu, jako część wszystkich płac.',
  'help.word.proposal': 'Ktoś to zaproponował, ale nie obowiązuje.',
  'help.word.secondary': 'Przepis odczytano z tekstu o prawie, a nie z samego prawa.',
  'help.word.to_review':
    'Dwie rzeczy stoją obok siebie i powinien na nie spojrzeć człowiek. Nic nie jest rozstrzygnięte.',
  'help.word.vat': 'Podatek od towarów i usług. Według niektórych przepisów nabywca odpowiada zań obok płac.',
  'help.word.worker_led_agreement': 'Wiążące porozumienie, które prowadzą i kontrolują własne organizacje pracowników.',
} as const;
