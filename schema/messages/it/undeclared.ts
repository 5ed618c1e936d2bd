/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Candidato',
  'undeclared.answer.cannot_tell': 'Indeterminato',
  'undeclared.answer.fits': 'Si accorda',
  'undeclared.column.evidence': 'Elementi',
  'undeclared.column.not-said': 'Che cosa non dice',
  'undeclared.evidence.computed': 'calcolato da cifre dichiarate',
  'undeclared.evidence.documented': 'dichiarato da una fonte',
  'undeclared.evidence.inferred': 'desunto',
  'undeclared.kind.depth': 'Profondità della catena',
  'undeclared.kind.hours': 'Ore a confronto con i lavoratori dichiarati',
  'undeclared.kind.labour_only': 'Strati di sola manodopera',
  'undeclared.kind.successor': 'Imprese che possono succedersi',
  'undeclared.missing.comparable-price':
    'Prezzi di {contract} e di ciò che si compra per esso che si possano confrontare: per l’insieme, o per una stessa unità.',
  'undeclared.missing.consent': 'Se l’acquirente di {contract} ha accettato altri livelli.',
  'undeclared.missing.continuity':
    'Chi possedeva e gestiva {earlier} e {later}, e se lavoratori, attrezzi o contratti siano passati dall’una all’altra.',
  'undeclared.missing.country': 'In quale paese hanno il loro indirizzo {earlier} e {later}.',
  'undeclared.missing.days': 'Il primo e l’ultimo giorno di lavoro sotto {contract}.',
  'undeclared.missing.declared-workers': 'Quanti lavoratori sono dichiarati nel luogo di lavoro: {workplace}.',
  'undeclared.missing.each-day': 'Quante ore sono state lavorate ogni giorno per {contracts}, e da quanti lavoratori.',
  'undeclared.missing.exact-hours':
    'Quante ore di lavoro richiede esattamente {contract}: è indicato solo un limite o un intervallo.',
  'undeclared.missing.exception': 'Se un’eccezione della legge valeva per la catena sotto {contract}.',
  'undeclared.missing.head-count': 'Quanti lavoratori ha dichiarato {party}, e quando.',
  'undeclared.missing.head-count-in': 'Quanti lavoratori ha dichiarato {party} ({from} – {until}).',
  'undeclared.missing.hours': 'Quante ore di lavoro richiede {contract}.',
  'undeclared.missing.hours-there':
    'Quante delle ore di {contract} sono state lavorate presso {workplace}: è eseguito anche in altri luoghi di lavoro.',
  'undeclared.missing.kind': 'Di che tipo di contratto si tratta: {contract}.',
  'undeclared.missing.least-value':
    'Da quale valore la norma valeva per {contract}: sta tra {never} e {always} {currency}, e quel valore è cambiato negli anni e secondo l’acquirente.',
  'undeclared.missing.licence': 'Se {party} possa fornire manodopera, e quanti lavoratori abbia dichiarato.',
  'undeclared.missing.loose': 'Sotto quale contratto è eseguito {contract}, e quante ore richiede.',
  'undeclared.missing.loose-known': 'Nell’ambito di quale contratto è eseguito {contract}.',
  'undeclared.missing.ownership-days': 'Da quando a quando {owner} ha posseduto {earlier}, e {later}.',
  'undeclared.missing.passed-hours': 'Quante ore di {lower} sono state lavorate per {contract}, e in quali giorni.',
  'undeclared.missing.passed-on':
    'Se ore sotto {contracts} siano state lavorate da altri che dai lavoratori dichiarati, e da chi.',
  'undeclared.missing.place': 'Dove è svolto il lavoro sotto {contract}.',
  'undeclared.missing.price': 'Il prezzo di {contract}.',
  'undeclared.missing.price-in':
    'Il prezzo di {contract} in {currency}: la norma vale da un valore tra {never} e {always}, e nulla viene convertito.',
  'undeclared.missing.public-buyer': 'Se l’acquirente di {contract} è un ente pubblico.',
  'undeclared.missing.sector': 'In quale settore è il lavoro di {contract}.',
  'undeclared.missing.town':
    'In quale città hanno il loro indirizzo {earlier} e {later}: una via sola esiste in molte.',
  'undeclared.missing.weekly-hours':
    'Il massimo di ore settimanali che un lavoratore può lavorare in data {day} ({place}).',
  'undeclared.missing.which-head-count':
    'Quale numero di lavoratori ha dichiarato {party} dal {from} al {until}: le fonti ne danno di diversi.',
  'undeclared.not-said.depth':
    'Non dice che un livello sia stato nascosto: l’acquirente può averlo accettato. I limiti che una legge fissa non sono registrati.',
  'undeclared.not-said.depth-law':
    'Che la legge sia stata violata: non si guardano le eccezioni, i valori sotto i quali non vale e ciò che altrimenti non conta come livello.',
  'undeclared.not-said.fits':
    'Non dice che nulla sia stato ceduto: solo che i lavoratori dichiarati potevano fare ciò che risulta dei contratti. Il lavoro a tempo parziale e le ferie non risultano; lascerebbero meno ore.',
  'undeclared.not-said.hours-supplier':
    'Non dice che qualcuno abbia lavorato senza essere dichiarato: orari più lunghi, lavoratori presi in prestito, un subappalto non registrato o una cifra errata lo spiegherebbero anch’essi.',
  'undeclared.not-said.hours-workplace':
    'Non dice che qualcuno abbia lavorato senza essere dichiarato, né di chi fossero i lavoratori: orari più lunghi, lavoro svolto altrove o una cifra errata lo spiegherebbero anch’essi. In quale giorno i lavoratori siano stati dichiarati non è registrato.',
  'undeclared.not-said.labour-supply':
    'Non dice che vi sia qualcosa di irregolare: la manodopera può essere fornita apertamente. Se sia dichiarata e autorizzata è da chiedere.',
  'undeclared.not-said.layer':
    'Non dice che lo strato sia fittizio: può prestare mezzi, organizzare il lavoro o sopportare un rischio che nessuna cifra qui mostra.',
  'undeclared.not-said.successor':
    'Non dice che un’impresa continui l’altra, né che qualcuno abbia eluso un debito: un indirizzo, un proprietario o un mestiere possono essere comuni per caso.',
  'undeclared.step.agrees': 'Che cosa concorda: {what}.',
  'undeclared.step.began':
    '{party} ha iniziato il suo primo contratto registrato in data {on}; il periodo {first} – {last} conta come vicino alla fine dell’altra.',
  'undeclared.step.differs': 'Che cosa differisce: {what}.',
  'undeclared.step.ended-contracts': 'L’ultimo contratto registrato di {party} è finito in data {on}.',
  'undeclared.step.ended-status': '{party}: {status} dal giorno {on}.',
  'undeclared.step.kept-more': '{party} trattiene al massimo {kept} % del suo prezzo, più di {share} %.',
  'undeclared.step.kept-nothing': '{party} trattiene al massimo {kept} % del suo prezzo, non più di {share} %.',
  'undeclared.step.labour-supply': '{contract} è per manodopera che {supplier} fornisce a {buyer}.',
  'undeclared.step.law-tiers':
    'Di regola la legge di {place} permette {most, select, 1 {un livello} other {{most} livelli}} di contratti sotto {contract}.',
  'undeclared.step.most-tiers':
    '{contract} permette {most, select, 0 {nessun subappalto} 1 {un livello di contratti al di sotto} other {{most} livelli di contratti al di sotto}}.',
  'undeclared.step.needed-candidate':
    'Periodo {from} – {until}: almeno {hours} ore sono da lavorare sotto {contracts}, i cui giorni stanno tutti in questo periodo.',
  'undeclared.step.needed-cannot_tell':
    'Periodo {from} – {until}: almeno {hours} ore sono da lavorare sotto {contracts}, i cui giorni stanno tutti in questo periodo.',
  'undeclared.step.needed-fits':
    'Periodo {from} – {until}: al massimo {hours} ore sono da lavorare sotto {contracts}, i cui giorni stanno tutti in questo periodo.',
  'undeclared.step.no-workers': '{party} non ha dichiarato lavoratori per alcun giorno di {contract}.',
  'undeclared.step.no-workers-there':
    'Nessun lavoratore è dichiarato in alcun luogo di lavoro di {contract}; di quale giorno sia, non è registrato.',
  'undeclared.step.possible':
    'I lavoratori dichiarati di {who} possono lavorare {hours} ore nel periodo {from} – {until}, a {limit} ore settimanali ciascuno.',
  'undeclared.step.possible-days':
    'I lavoratori dichiarati di {who} possono lavorare al massimo {hours} ore dal {from} al {until}, a {limit} ore al giorno ciascuno.',
  'undeclared.step.same-address':
    '{earlier} e {later} hanno lo stesso indirizzo, a parte maiuscole, accenti e segni: {address}.',
  'undeclared.step.same-owner': '{owner} ha posseduto {earlier} e {later}, per quanto risulta.',
  'undeclared.step.same-work-documented':
    '{lower} è eseguito sotto {upper}, ed è per lo stesso lavoro per quanto è registrato: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} può essere eseguito sotto {upper}, cosa che nessun documento dice, ed è per lo stesso lavoro per quanto è registrato: {agrees}.',
  'undeclared.step.succession': 'Una fonte dichiara che {later} succede a {earlier}.',
  'undeclared.step.tiers-documented':
    'Al di sotto di {contract} {tiers, select, 1 {sta un livello} other {stanno {tiers} livelli}}, tutto documentato: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Al di sotto di {contract} {tiers, select, 1 {sta un livello} other {stanno {tiers} livelli}}, e almeno un collegamento è solo desunto: {contracts}.',
  'undeclared.what.depth': 'La catena può andare più a fondo di quanto il contratto permetta.',
  'undeclared.what.depth-law': 'La catena può essere più profonda di quanto permetta la legge del luogo.',
  'undeclared.what.hours-candidate':
    'I contratti richiedono più ore di quante i lavoratori dichiarati possano lavorare.',
  'undeclared.what.hours-cannot_tell': 'Non si può dire se i lavoratori dichiarati possano lavorare queste ore.',
  'undeclared.what.hours-fits': 'I lavoratori dichiarati possono lavorare le ore dei contratti registrati.',
  'undeclared.what.labour-supply': 'Uno strato che fornisce solo manodopera.',
  'undeclared.what.layer-candidate': 'Uno strato che può passare l’intero lavoro.',
  'undeclared.what.layer-cannot_tell': 'Non si può dire se questo strato passi l’intero lavoro.',
  'undeclared.what.successor-candidate':
    'Un’impresa è finita e un’altra, a essa collegata, è iniziata: può essere un successore.',
  'undeclared.what.successor-cannot_tell':
    'Un’impresa è cessata, e un’altra può esserle legata: non si può dire se possa succederle.',
} as const;
