/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: passo {n} di {all}',
  'page.guide.auditor': 'Come revisore',
  'page.guide.auditor.about': 'Ha un elenco di fornitori con prezzi.',
  'page.guide.auditor.ask': 'Chiedere ai fornitori',
  'page.guide.auditor.ask-text':
    'Tutto ciò che manca dei contratti, secondo a chi chiedere. Ne scelga alcuni, prenda la cartella di lavoro e la invii Lei. Quando torna compilata, la trascini in fondo a questa pagina: dice quali domande ha chiuso, e si può annullare.',
  'page.guide.auditor.below': 'Che cosa sta sotto un fornitore',
  'page.guide.auditor.below-text':
    'Guardi sotto «Indizi di subappalto non dichiarato»: le ore che il lavoro richiede sono confrontate con i lavoratori dichiarati. Un candidato è una ragione per chiedere. Sotto sta ciò che non dice.',
  'page.guide.auditor.flags': 'Quali prezzi non possono pagare salari legali',
  'page.guide.auditor.flags-text':
    'La barra ha ogni contratto una volta: segnalato, superato, non applicabile, indeterminato. Le righe sono ordinate secondo quanto manca. Un segnale apre una domanda; non è mai un verdetto.',
  'page.guide.auditor.list': 'Cominciare dall’elenco',
  'page.guide.auditor.list-text':
    'Il Suo elenco si trascina qui. Le colonne sono abbinate ai fatti, una prova a vuoto conta ciò che si leggerebbe, e nulla è scritto prima che Lei lo dica. La dimostrazione è entrata allo stesso modo, e si può annullare.',
  'page.guide.auditor.mend': 'Il prezzo che rimedierebbe',
  'page.guide.auditor.mend-text':
    'Legga i passi dall’alto: il prezzo, ciò che si deve comprare, ciò che resta per il lavoro, e quanto quel lavoro costa legalmente. Caso migliore e peggiore stanno fianco a fianco. Il prezzo che rimedia sta accanto alla risposta.',
  'page.guide.auditor.open': 'Che cosa non si può dire, e perché',
  'page.guide.auditor.open-text':
    'Non si può dire se questi prezzi bastino a salari legali, perché manca un fatto: quale, e di quanti contratti, sta accanto all’elenco. Dove il prezzo stesso dice quanto lavoro può reggere, la riga lo dice, e questo si può verificare.',
  'page.guide.auditor.own': 'I Suoi contratti',
  'page.guide.auditor.own-text':
    'I contratti sotto cui Hallmarkt compra. Ciascuno porta ai suoi test, e «Aprire la sua catena» a tutti quelli sotto. Più in basso stanno le verifiche che una legge conta a favore di un acquirente, dove ce ne sono.',
  'page.guide.back': 'Indietro',
  'page.guide.begin': 'Cominciare, {all} passi',
  'page.guide.end': 'Fine',
  'page.guide.go-on': 'Continuare dal passo {n} di {all}',
  'page.guide.hide': 'Riporre',
  'page.guide.inspector': 'Come ispettore',
  'page.guide.inspector.about': 'Ha una richiesta di salari.',
  'page.guide.inspector.claims': 'Cominciare dalla richiesta',
  'page.guide.inspector.claims-text':
    'Tutte le richieste registrate. Una nuova si inserisce in una pagina, con voci per giorni e somme; ciò che non è noto resta «non noto». Qui si segue quella dei lavoratori di Mirova.',
  'page.guide.inspector.days': 'Giorni che contano',
  'page.guide.inspector.days-text':
    'Un’altra richiesta, in Norvegia, dove una richiesta scritta deve arrivare in tempo a ciascuna impresa. Ogni riga dice da quando un giorno decorre e quanti ne restano; che cosa lo ferma e che cosa ne dipende è a un link di distanza. Da lì i giorni futuri vanno in un calendario.',
  'page.guide.inspector.ladder': 'Tutti coloro che possono essere obbligati, in ordine',
  'page.guide.inspector.ladder-text':
    'Il datore di lavoro sta più in basso, l’acquirente in cima più in alto. Dischi pieni, a metà, vuoti e punteggiati dicono quanto è ferma la risposta. Le somme di più soggetti non sono mai sommate: i salari sono dovuti una volta.',
  'page.guide.inspector.law': 'La norma dietro una riga',
  'page.guide.inspector.law-text':
    'Quale versione vale in quali giorni, quanto è sicura, quando è stata verificata l’ultima volta e su quale testo. Vi sta anche ciò che nella norma è aperto. Non è una consulenza legale.',
  'page.guide.inspector.papers': 'Portarlo con sé',
  'page.guide.inspector.papers-text':
    'Un foglio di risposta con passi, fonti e un’impronta per verificarlo, e bozze di lettere. Lo strumento non invia nulla: prima Lei lo legge.',
  'page.guide.inspector.rung': 'Una riga, aperta',
  'page.guide.inspector.rung-text':
    'La riga di Trosse è aperta nella scala: le condizioni soddisfatte, non soddisfatte o non note, le cause di esonero, e i passi con l’articolo su cui ciascuno si basa.',
  'page.guide.inspector.settling': 'Che cosa cambierebbe la risposta',
  'page.guide.inspector.settling-text':
    'Dove uno o due fatti deciderebbero di un’impresa, stanno qui, con a chi chiedere e che cosa vorrebbe dire ciascuna risposta.',
  'page.guide.leave': 'Uscire',
  'page.guide.next': 'Avanti',
  'page.guide.organiser': 'Come sindacalista',
  'page.guide.organiser.about': 'Ha un nome, o foto di un cantiere.',
  'page.guide.organiser.ask': 'Chiedere ciò che manca',
  'page.guide.organiser.ask-text':
    'Queste sono le domande a cui Lindhorst potrebbe rispondere. «Scrivere il testo» ne fa una lettera cortese. Non nomina alcun lavoratore, e trattiene ciò che rivelerebbe che qualcuno richiede.',
  'page.guide.organiser.firm': 'L’impresa che li occupava',
  'page.guide.organiser.firm-text':
    'I contratti sotto cui Mirova lavora, per acquirenti diversi. Le ore contano solo per il contratto sotto cui sono state lavorate.',
  'page.guide.organiser.hole': 'Un collegamento che nessuno ha documentato',
  'page.guide.organiser.hole-text':
    'Tutti sotto Hallmarkt. Una linea a trattini è un legame che nessun documento mostra: che questo contratto è eseguito sotto quello. Sotto «Lacune da colmare» sta da che cosa è stato desunto, e da lì si chiede il documento.',
  'page.guide.organiser.liable': 'Chi può essere obbligato',
  'page.guide.organiser.liable-text':
    'I salari di sei lavoratori, seguiti lungo entrambe le catene. La frase in alto è la risposta; ogni riga dice in base a quale articolo, quanto, fino a quando e che cosa ancora manca.',
  'page.guide.organiser.map': 'Chi sta sopra il luogo di lavoro',
  'page.guide.organiser.map-text':
    'Il luogo di lavoro è in basso e l’acquirente in cima sopra: in alto nella pagina è in alto nella catena. I prezzi stanno sui collegamenti. «Tabella» dice lo stesso in righe.',
  'page.guide.organiser.name': 'Cominciare dal nome',
  'page.guide.organiser.name-text':
    'Scriva il nome che sta sulla giacca o sul furgone. I nomi simili restano separati: guardi luogo e numero prima di sceglierne uno.',
  'page.guide.organiser.price': 'Questo prezzo può pagare salari legali?',
  'page.guide.organiser.price-text':
    'Il contratto sotto cui Mirova ha lavorato: cartongesso, pagato al m². Ogni test dice segnalato, superato, non applicabile o indeterminato, e porta ai suoi passi.',
  'page.guide.show': 'Mostrare',
  'page.guide.title': 'Dieci minuti sulla dimostrazione',
} as const;
