/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} nomina contratti superiori che non sono in questo elenco: importi l’elenco che li contiene sotto lo stesso editore, con quel numero come chiave, e la catena sarà completa.',
  'draft.amount-and-paid':
    '{column} può essere prima o dopo quanto pagato secondo {paid}, e una riga tiene ciò che non è pagato: {column} non alimenta nulla finché non sceglie. Se è il resto, lo dia ad amount e tolga {paid}.',
  'draft.bid-as-price':
    '{column} è quanto è stato offerto e si legge come prezzo del contratto: non sempre si aggiudica all’offerta più bassa. Guardare chi l’ha ottenuto e a quanto.',
  'draft.bids-of-nobody':
    'Nulla dice a quale contratto appartiene una riga né quale offerente di {column} l’ha ottenuto: i prezzi restano offerte e nessuno è confrontato finché la mappatura non lo dice.',
  'draft.blank-keys':
    'Le righe in cui {columns} è vuoto sono respinte, a meno che la chiave dica mayBeBlank: docs/MAPPING.md, sezione 4.',
  'draft.called-off':
    'Le righe con {words} sotto {column} sembrano annullate: non ne è nato un contratto, e sono messe in attesa. Tolga la regola da `hold` se si è lavorato lo stesso.',
  'draft.choose-from':
    'Nulla nel file dice da quale giorno valgono le sue cifre: metterlo al posto di {placeholder} sotto from, e sotto until il giorno dopo l’ultimo se è noto. Fino ad allora non si importa nulla.',
  'draft.choose-measure':
    'Nulla nel file dice che cosa misurano le sue cifre, come un minimo di legge o un contratto collettivo: lo metta al posto di {placeholder}. Fino ad allora non si importa nulla.',
  'draft.choose-place':
    'Nulla nel file dice dove valgono le sue cifre, e una cifra senza luogo non si trova mai: mettere sotto place il codice del luogo al posto di {placeholder}. Fino ad allora ogni riga è respinta.',
  'draft.choose-unit':
    'Nulla nel file dice se la paga è all’ora, al mese o altro: lo metta al posto di {placeholder} sotto unit. Fino ad allora ogni riga è respinta.',
  'draft.cmt':
    '{column} è solo taglio, confezione e finitura (CMT), e {taken} è letto come prezzo unitario. Se il fornitore è pagato solo {column}, alimenti unitPrice da essa.',
  'draft.cost-parts':
    '{columns} sono ciascuna una parte dei costi oltre alla manodopera, e un contratto ne tiene la somma: le sommi in una colonna del file e alimenti {property} da essa.',
  'draft.currency-words':
    '{words} sotto {column} non è il codice di una valuta e può indicarne diverse o nessuna nota qui: dica quale con un elenco di valori (docs/MAPPING.md, sezione 6). Fino ad allora quelle righe sono respinte, con il motivo.',
  'draft.day-two-ways':
    '«{cell}» sotto {column} può essere scritto {taken} o {other}, e nulla nel file dice quale: scelga. Fino ad allora non si importa nulla.',
  'draft.encoding':
    'Il file non indica la sua codifica. Letto come {read} dice {words}.{isAsked, select, yes { Come {other} direbbe {otherWords}.} other {}} Se le lettere non sono giuste, indichi quella giusta in encoding: docs/MAPPING.md, sezione 8.',
  'draft.estimate-with-tax':
    '{column} sembra una stima con imposta: accanto ad essa un prezzo senza l’imposta sembrerebbe troppo basso. Non alimenta nulla finché non si sceglie, e poi senza l’imposta.',
  'draft.estimates':
    'Le righe di {cells} dicono ciò che il committente si aspettava e non sono l’offerta di nessuno: sono messe in attesa.',
  'draft.fill-down':
    'Alcune righe lasciano {column} vuoto sotto una che lo riempie. Se significa «come sopra», scriva `fillDown` con l’intestazione (docs/MAPPING.md, sezione 8); così com’è, quelle righe non ne dicono nulla.',
  'draft.framework':
    'Le righe con {words} sotto {column} sono accordi quadro: {price} è allora il massimo che si può ordinare e non un prezzo, e non alimenta il prezzo di quelle righe.',
  'draft.hours-in-parts':
    '{columns} contengono ciascuna una parte delle stesse ore e nessuna dice che siano tutte: nessuna alimenta nulla finché non le somma in una colonna.',
  'draft.in-thousands':
    '{times, select, none {{column} sembra un importo in migliaia o più: così com’è sarebbe letto troppo piccolo. Non alimenta nulla. Lo si alimenti con `times: 1000`, o si scrivano i suoi importi per intero.} other {{column} sembra un importo in migliaia o più, e viene letto con `times: {times}`. Si verifichi se è giusto.}}',
  'draft.key-of-several': 'Nessuna colonna è diversa in ogni riga del campione: la chiave ne unisce più d’una.',
  'draft.kind': 'Una bozza: ogni riga è letta come {kind}. docs/MAPPING.md spiega ogni parola.',
  'draft.known-mapping':
    'La mappatura {mapping} legge una tabella così com’è ({title}): la prenda al posto di questa bozza, qui con `--mapping {mapping}`, nella pagina dall’elenco.{named, select, no { I suoi file si chiamano {glob}: dia a questo un nome simile.} other {}}',
  'draft.lowest-bid':
    'Chi ha {words} in {column} è considerato quello che ha ottenuto il contratto, e solo i suoi prezzi sono quelli di un contratto. Non sempre vince l’offerta più bassa: verifichi chi l’ha ottenuto.',
  'draft.minutes-of-pieces':
    '{column} vale al pezzo, e l’unità del contratto è «{unit}»: non alimenta nulla. Scriva i minuti di quella unità.',
  'draft.no-currency':
    'Nulla nel file dice in quale valuta sono gli importi: la metta al posto di {code}. Fino ad allora non si importa nulla.',
  'draft.no-place':
    '«{cell}» sotto {column} non è né codice né nome di un paese, e leggi e minimi si trovano tramite i codici dei luoghi: dire con un elenco di valori quale rappresenta (docs/MAPPING.md, sezione 6). Fino ad allora la colonna non alimenta nulla.',
  'draft.notes':
    'Le righe che riempiono solo la prima cella{named, select, no {} other {, come {cells},}} sembrano note o titoli e sono messe in attesa.',
  'draft.nothing': 'Le celle che contengono {cells} si leggono come se non dicessero nulla, mai come zero.',
  'draft.number-two-ways':
    '«{cell}» sotto {column} è letto come scritto {taken} e può essere {other}: metta quello giusto.',
  'draft.other-calendar':
    '«{cell}» sotto {column} sembra un giorno di un altro calendario (buddhista, persiano, islamico, giapponese o di Taiwan): la colonna non alimenta nulla. Scriva i giorni del calendario comune in una colonna accanto, per esempio 2024-03-14.',
  'draft.other-words':
    '«{cell}» sotto {column} non è nessuna delle parole che le regole cercano: {known}. Dica con un elenco di valori che cosa significa (docs/MAPPING.md, sezione 6); fino ad allora la colonna non alimenta nulla.',
  'draft.overtime-among-hours':
    '{column} è letta come tutte le ore e {overtime} come parte di esse. Se lo straordinario si aggiunge, faccia alimentare a {column} ordinaryHours invece di hours.',
  'draft.part-of-year':
    '{column} dice di quale parte di {year} è ogni riga, in un modo non noto: nessuna delle due dà un giorno. La paga di una parte letta come quella dell’anno sarebbe sbagliata. Indicare il primo e l’ultimo giorno di ogni riga.',
  'draft.partly':
    '«{cell}» sotto {column} non si legge come la maggior parte della colonna: la sua riga sarà respinta e indicata.',
  'draft.parts':
    '«{cell}» sotto {column} contiene più cose in una cella: la colonna non alimenta nulla. Prenda con `extract` la parte che conta (docs/MAPPING.md, sezione 6), e veda che nessuna cella ne contenga due.',
  'draft.per-period':
    '{column} sembra un importo all’anno, al mese o alla settimana: il prezzo di un contratto vale per l’intero. Non alimenta nulla. Lo moltiplichi per la durata del contratto, se il file la indica.',
  'draft.periods':
    '{columns} sono una per anno o mese, e tali cifre non alimentano da sole un {kind}: dica con eachColumn che cosa sono (docs/MAPPING.md, sezione 8).',
  'draft.place-of-all':
    "Nessuna colonna dice dove si lavora, e leggi, minimi e prezzi da confrontare si trovano attraverso il luogo. Se tutto si svolge in un solo luogo, lo si dice una volta per tutto l’elenco: `place: '{' constant: US-CA '}'` tra i valori di {record}, con il codice di quel luogo. Altrimenti i test che ne dipendono rispondono che il luogo manca.",
  'draft.price-either-way':
    '{column} può essere per unità o per il tutto, e nulla nel file lo dice: non alimenta nulla finché non sceglie.',
  'draft.publisher':
    'Indichi chi pubblica il file e controlli la chiave: le colonne che identificano un record e non cambiano mai.',
  'draft.ranges':
    '«{cell}» sotto {column} è un intervallo, e un conteggio è un numero: la colonna non alimenta nulla. Nulla è letto come il suo mezzo. Se il numero è noto, metterlo al posto dell’intervallo; altrimenti resta ignoto, e lo si chiede dove una risposta ne dipende.',
  'draft.rates':
    'Sembra una tabella di tassi di cambio, e non dice di ogni tasso quante unità di quale valuta vale un’unità di quale altra, né in quale giorno. Parta da una mappatura di tassi fornita con Solidary, o ne scriva una secondo docs/MAPPING.md, sezione 8. Le medie di un mese non sono tassi di un giorno, e non si leggono.',
  'draft.regions':
    '«{cell}» sotto {column} sembra il codice di una regione, e il file non dice di quale paese: lo scelga. Fino ad allora non si importa nulla.',
  'draft.second-heading': 'La prima riga, {cells}, sembra una seconda riga dell’intestazione e viene messa in attesa.',
  'draft.second-table':
    'Da «{title}» in poi sembra iniziare un’altra tabella: da lì non si legge nulla. La metta in un foglio o in un file proprio, e ne faccia una bozza.',
  'draft.several-currencies':
    '{column} contiene importi in più valute, {found}, e una colonna si legge in una: metta la valuta di ogni riga in una colonna propria. Fino ad allora non alimenta nulla.',
  'draft.several-days':
    'La maggior parte delle celle sotto {column} non sono giorni scritti in un solo modo{same, select, yes { («{cell}»)} other {: «{cell}» e «{other}»}}. Li scriva in un modo, o elenchi ciascuno sotto formats se nessuno si legge come un altro. Fino ad allora la colonna non alimenta nulla.',
  'draft.several-names':
    '«{cell}» sotto {column} sembra contenere più imprese in una cella. Quelle righe si leggono senza parte in quel punto: scriva ogni impresa in una riga propria, o un solo nome per il raggruppamento.',
  'draft.several-prices':
    '{columns} potrebbero essere ciascuna il prezzo pattuito, e nulla nel file dice quale: nessuna lo alimenta finché non si sceglie.',
  'draft.several-values':
    '{columns} contengono ciascuna un importo, e una riga dà una sola cifra: nessuna la alimenta. Scegliere quella che vale per tutti coloro a cui la riga si riferisce, o fare di ciascuna una cifra con la sua classe di lavoro, il suo luogo o i suoi giorni (eachColumn; docs/MAPPING.md, sezione 8).',
  'draft.sheets':
    'La cartella di lavoro ha più fogli. Questa bozza legge {sheet}; gli altri sono {others}. Per un altro: `solidary mapping suggest FILE --sheet NOME`, o lo scelga nella pagina.',
  'draft.shortened':
    '«{cell}» sotto {column} è un numero lungo che un foglio di calcolo ha accorciato, e le cifre che lo distinguevano sono perse: la colonna non alimenta nulla. Esporti di nuovo il file con quella colonna come testo.',
  'draft.sign':
    '«{sign}» può stare per {among}: metta la valuta del file al posto di {code}. Fino ad allora non si importa nulla.',
  'draft.times':
    '«{cell}» sotto {column} è un orario o una durata, e le ore si leggono come numero: scriva sette ore e mezza come 7,5. Fino ad allora la colonna non alimenta nulla.',
  'draft.totals': 'Le righe che iniziano con {cells} sembrano totali delle righe sopra e sono messe in attesa.',
  'draft.unawarded':
    'Le righe senza fornitore sotto {firm} né prezzo sotto {price} sembrano procedure in cui nulla è stato aggiudicato, e sono messe in attesa.',
  'draft.undated-pay':
    'Nessuna colonna dice di quali giorni è la paga. Aggiunga from e until, e i giorni alla chiave: senza, l’elenco del mese dopo prende il posto di questa.',
  'draft.unfed': 'Colonne che non alimentano ancora nulla: {columns}',
  'draft.unknown-headings':
    'Nessuna intestazione di questo file è nota qui, quindi nulla è ancora alimentato: dica di ogni colonna che cosa significa, sulla pagina o in questo file. docs/MAPPING.md spiega ogni parola.',
  'draft.unread':
    '{column} non alimenta nulla: la maggior parte delle celle, come «{cell}», non sono {needs, select, amount {importi in una valuta} other {numeri}}. Nomini la valuta nell’intestazione o in una colonna, o corregga le celle.',
  'draft.with-tax':
    '{column} sembra un prezzo con imposta: ciò che il fornitore versa come imposta non paga lavoro. Non alimenta nulla finché non sceglie, e allora senza l’imposta.',
} as const;
