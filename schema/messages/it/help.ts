/**
 * What a mark, a word or a test means, one short definition each. Where a statute has a word of its own for a thing, that
 * word stands on the page of the rule; here it is only said what the tool means.
 */
export const help = {
  'help.does.appeal':
    'Non dice che cosa deciderebbe un giudice. Ogni norma dice quando è stata verificata l’ultima volta, e su quale testo.',
  'help.does.knew':
    'Non decide che cosa qualcuno sapesse o avrebbe dovuto sapere: elenca ciò che parla a favore e contro.',
  'help.does.meant': 'Non dice perché un prezzo sia basso, né che sia stato voluto.',
  'help.does.rank': 'Non dà punteggi né classifiche di imprese.',
  'help.does.right':
    'Non decide chi abbia ragione. Entrambe le parti possono leggere la stessa pagina e correggerne i fatti.',
  'help.does.send': 'Non invia nulla a nessuno. Lettere, elenchi e domande sono inviati da persone, dopo averli letti.',
  'help.does.sure': 'Non indovina. Ciò che non è noto resta «non noto», e il fatto mancante è nominato.',
  'help.does.workers':
    'Non nomina alcun lavoratore: le persone vi figurano con uno pseudonimo o come numero, e le domande sulla retribuzione di pochi restano fuori dai testi da inviare.',
  'help.mark.cannot_tell':
    'Un anello punteggiato con un punto interrogativo: con i fatti registrati non si può dire. Accanto sta il fatto mancante, come domanda.',
  'help.mark.does_not_owe':
    'Un disco vuoto: in base a questi fatti la norma non raggiunge questa impresa. Accanto sta la ragione.',
  'help.mark.flagged':
    'Una bandierina, color ambra: il test ha trovato meno di ciò con cui confronta. È un segnale che apre una domanda, e non è un verdetto.',
  'help.mark.may_owe':
    'Un disco pieno a metà: la norma raggiungerebbe questa impresa se è data una cosa in più. Accanto sta ciò da cui dipende.',
  'help.mark.not_applicable': 'Un trattino: il test non copre questa scheda. Accanto sta il perché.',
  'help.mark.owes':
    'Un disco pieno: in base ai fatti registrati la norma fa rispondere questa impresa del debito. Altri fatti possono cambiarlo.',
  'help.mark.passed':
    'Un segno di spunta, in inchiostro e non in verde: questo prezzo, o questa retribuzione, supera questo test. Non dice che qualcuno sia stato pagato.',
  'help.needs.below-official-estimate': 'Il prezzo, e la stima ufficiale dello stesso contratto.',
  'help.needs.bid-far-below-next': 'Le offerte della stessa gara, con i loro importi.',
  'help.needs.chain-price-below-lawful-labour':
    'I prezzi dei contratti sopra il lavoro, quanto lavoro serve, il minimo fissato dalla legge e ciò che i datori di lavoro pagano in più.',
  'help.needs.charge-rate-below-floor':
    'Quanto si addebita per ora, le ore settimanali, il minimo fissato dalla legge, e ciò che i datori di lavoro di quel luogo pagano in più.',
  'help.needs.hours-above-limit':
    'Le ore di una scheda retributiva, i suoi giorni, e il massimo di ore settimanali che la legge permette.',
  'help.needs.overtime-not-paid':
    'Retribuzione, ore, quante di esse erano di straordinario, e a quale tasso si paga lo straordinario in quel luogo.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'Retribuzione lorda, ore, e la retribuzione usuale per quel lavoro in quel luogo e periodo.',
  'help.needs.pay-below-collective-agreement':
    'Retribuzione lorda, ore, la categoria di lavoro, e ciò che il contratto collettivo fissava per essa in quel giorno.',
  'help.needs.pay-below-living-wage':
    'Retribuzione lorda, ore, e un salario dignitoso che qualcuno ha pubblicato per quel luogo.',
  'help.needs.pay-below-statutory-floor':
    'Retribuzione lorda, ore, di quanti lavoratori è la retribuzione, e il minimo fissato dalla legge in quel luogo in quel giorno.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'Retribuzione lorda, ore, e la retribuzione usuale per quel lavoro in quel luogo e periodo.',
  'help.needs.pay-late-or-missing':
    'Il giorno in cui la retribuzione era esigibile, quanto era dovuto, quando è stata pagata, e quanto.',
  'help.needs.price-below-agreed-labour':
    'Il prezzo, ciò che si deve comprare oltre al lavoro, quanto lavoro serve, e ciò che un contratto collettivo fissava per la categoria di lavoro.',
  'help.needs.price-below-lawful-labour':
    'Il prezzo, ciò che si deve comprare oltre al lavoro, quanto lavoro serve, il minimo fissato dalla legge nel giorno del contratto, e ciò che i datori di lavoro pagano in più.',
  'help.needs.price-below-lawful-labour-beneath':
    'Il prezzo, quali contratti sono eseguiti in base a esso e, di ciascuno, quanto lavoro richiede, che cosa si deve comprare oltre al lavoro, il minimo legale e quanto pagano in più i datori di lavoro.',
  'help.needs.unit-price-below-market':
    'Il prezzo per unità, il prodotto, e un prezzo pubblicato di quel prodotto in quel luogo e periodo.',
  'help.needs.unit-price-far-below-comparable':
    'Il prezzo per unità dello stesso lavoro, e ciò che un numero sufficiente di altre imprese ha ricevuto per esso in quel luogo e in quel periodo.',
  'help.says.accepted': 'Una riga di un file che è stata letta e di cui si conserva qualcosa.',
  'help.says.answer':
    'Ciò che lo strumento ricava dai fatti registrati: un test, una riga di una risalita, una verifica. Vale sempre per un giorno.',
  'help.says.answer-sheet':
    'Una risposta su un foglio, con passi e fonti, e un’impronta con cui chiunque vede che da allora non è stato cambiato. Dice che cosa segue dai fatti noti, non che siano veri.',
  'help.says.article':
    'Dove sta la norma nella legge, così come la si cita. La pagina della norma ha il testo che è stato letto.',
  'help.says.as-known':
    'Fino a quando si erano appresi dei fatti. Una risposta secondo quanto si sapeva un dato giorno tralascia ciò che è stato appreso, corretto o ritirato dopo: così si può dire che cosa si sarebbe potuto sapere allora. È altra cosa dal giorno per cui vale la risposta.',
  'help.says.as-of':
    'Il giorno della domanda. Fatti, legge in vigore e tempo rimasto sono quelli di quel giorno; un altro giorno può dare un’altra risposta.',
  'help.says.benchmark':
    'Una cifra che qualcuno ha pubblicato e con cui si confronta un prezzo o una retribuzione: un minimo, una retribuzione usuale, un salario dignitoso. È un valore di riferimento, e la sua fonte lo accompagna.',
  'help.says.chain':
    'I contratti da un luogo di lavoro fino a quello in cima, ciascuno eseguito sotto quello superiore. In alto nella pagina è in alto nella catena.',
  'help.says.change':
    'Ciò che in un momento è diverso che in un altro: un fatto aggiunto, corretto o chiuso, un segnale apparso o venuto meno, una riga di una richiesta con un’altra risposta, una scadenza trascorsa, una norma iniziata o finita. Chi lo ha detto e quando è stato appreso sta accanto a ogni fatto.',
  'help.says.claim':
    'Ciò che qualcuno dice non pagato: un datore di lavoro, un luogo, e voci con i loro giorni e le loro somme.',
  'help.says.condition':
    'Ciò che una norma richiede prima di raggiungere qualcuno: soddisfatta, non soddisfatta, o non nota.',
  'help.says.deadline':
    'Un giorno entro il quale qualcosa va fatto in base a una norma, contato da un giorno che sta accanto. Mancarlo può far perdere la richiesta contro un’impresa, o per intero.',
  'help.says.defence':
    'Ciò che libera qualcuno in base a una norma, se è dato: una verifica fatta, per esempio. Lo strumento elenca gli elementi a favore e contro.',
  'help.says.diligence':
    'Verifiche che una legge conta a favore di un acquirente. Sono ricavate da ciò che è registrato, e mai spuntate.',
  'help.says.dry-run': 'Un’importazione percorsa e contata, di cui non si scrive nulla.',
  'help.says.end-client':
    'Chi ha ordinato il lavoro per i propri bisogni, in cima a una catena: il committente finale. Alcune norme lo risparmiano, alcune lo nominano.',
  'help.says.enforced-after':
    'Risponde per l’intero come un debitore solidale, ma ciò che è dovuto gli è preso solo dopo aver tentato di ottenerlo dal datore di lavoro.',
  'help.says.finding':
    'Ciò che dice un’autorità o un giudice, con lo stato del caso: asserito, accertato, giudicato, chiuso.',
  'help.says.going-rate': 'Ciò che di solito si paga per quel lavoro in quel luogo. Non è sempre vincolante.',
  'help.says.gross-net':
    'Il lordo è la retribuzione prima delle trattenute, il netto ciò che ne resta. Alcune norme raggiungono solo la retribuzione netta.',
  'help.says.import': 'Una lettura di file. Tutto ciò che ha portato si può annullare insieme.',
  'help.says.indicator':
    'Un segno di un elenco pubblicato, visto o cercato in un luogo di lavoro. Un elenco aiuta chi guarda; non etichetta nessuno.',
  'help.says.joint':
    'Ciascuno di più soggetti risponde per l’intero, e il creditore sceglie a chi rivolgersi. È dovuto una volta sola.',
  'help.says.lawful-labour':
    'Ciò che il lavoro costerebbe alla retribuzione legale più bassa: ore, per il minimo di quel giorno, con ciò che i datori di lavoro devono pagare in più.',
  'help.says.letter':
    'Una bozza a un’impresa, con i dati che la norma chiede; quelli che mancano sono segnati. Prima di mostrarla dice a chi le sue parole restringono chi reclama. Non invia nulla.',
  'help.says.limitation': 'Il giorno dopo il quale un debito può non essere più esigibile in giudizio.',
  'help.says.line':
    'Una parte di una richiesta: giorni di lavoro, un tipo di debito, ciò che era dovuto e ciò che è stato pagato.',
  'help.says.living-wage':
    'Ciò che qualcuno ha pubblicato come sufficiente per vivere in quel luogo. Nessuno lo deve per legge perché è stato pubblicato.',
  'help.says.main-contractor': 'Chi ha assunto il lavoro dal committente finale, e ne ha passato parti ad altri.',
  'help.says.mapping':
    'Quale colonna di un file alimenta quale fatto. È conservata come file che si può leggere, correggere e riusare.',
  'help.says.on-costs':
    'Ciò che un datore di lavoro deve pagare oltre ai salari: contributi, assicurazioni, prelievi, retribuzione delle ferie.',
  'help.says.order':
    'A chi la legge permette di rivolgersi per primo. Dove i gradini sono numerati, il successivo si apre solo dopo l’evento nominato.',
  'help.says.pseudonym':
    'Un segno al posto di un nome, fatto su questa macchina. Dice che due inserimenti sono di una stessa persona, e non di chi.',
  'help.says.question': 'Un fatto che manca, con chi probabilmente lo ha e le risposte che ne dipendono.',
  'help.says.range': 'Dove un fatto è noto solo entro limiti, si calcolano sia il caso migliore sia il peggiore.',
  'help.says.regime':
    'Una norma di un luogo che può far rispondere qualcuno del debito altrui, com’era in un dato tempo.',
  'help.says.rejected':
    'Una riga di un file che non è stata presa. Con essa stanno il numero, la colonna, il perché e ciò che la corregge, e si può correggere sul posto.',
  'help.says.root': 'L’impresa in cima alla mappa mostrata. I livelli si contano da essa.',
  'help.says.sequential':
    'Un gradino dopo l’altro risalendo la catena: ci si rivolge al successivo solo quando il precedente non ha pagato.',
  'help.says.source':
    'Il documento e la riga da cui un fatto è stato letto. Dove le fonti discordano, entrambe restano visibili.',
  'help.says.statutory-floor':
    'La retribuzione più bassa che la legge di quel luogo fissava per quel lavoro in quel giorno.',
  'help.says.subsidiary': 'Risponde solo se il datore di lavoro non ha pagato, o non può esservi costretto.',
  'help.says.surety':
    'Risponde del debito altrui come chi se ne è fatto garante. Se ci si debba rivolgere prima al datore di lavoro (beneficium excussionis) sta con la norma.',
  'help.says.threshold':
    'La quota sotto la quale un test segnala. È datata, la sua fonte la accompagna, e se ne può provare un’altra.',
  'help.says.tier': 'Quanti contratti stanno tra un’impresa e la cima. Dipende da dove si comincia a contare.',
  'help.says.trace':
    'Una richiesta seguita lungo la sua catena: chi può essere obbligato, per quanto, in base a quale articolo, fino a quando.',
  'help.says.undeclared':
    'Fatti che non si accordano senza altri subappaltatori. Un candidato è una ragione per chiedere.',
  'help.says.version': 'La norma com’era da un giorno a un altro. Il giorno del lavoro decide quale conta.',
  'help.says.waiting':
    'Una riga di un file che è stata letta e di cui per ora non si conserva nulla. Il perché sta con essa; è contata, perché nessuna riga vada persa.',
  'help.sign.amber': 'L’ambra segna ciò che qualcuno deve ancora chiedere o fare, e nient’altro.',
  'help.sign.dashed':
    'Una linea o sottolineatura a trattini: desunto. Nessun documento lo dice; ciò da cui è stato desunto lo accompagna.',
  'help.sign.dotted': 'Una parte punteggiata di una barra: di questi non si può dire, o aspettano.',
  'help.sign.dotted-underline':
    'Una sottolineatura punteggiata sotto un articolo: la norma non è verificata. La accompagna la data dell’ultima verifica.',
  'help.sign.hatched': 'Una parte a righe oblique di una barra: non noto, o al massimo altrettanto.',
  'help.sign.mid':
    'Una parte più chiara di una barra: la catena successiva, o ciò che un’impresa trattiene del prezzo. Che cosa sia sta accanto.',
  'help.sign.outlined':
    'Una parte di una barra con il solo contorno: fuori da ciò che il test chiede, o già registrato.',
  'help.sign.path':
    'La linea spessa di una mappa: il percorso scelto. Fogli uno dietro l’altro: imprese disegnate come una, con numero e somma.',
  'help.sign.rail':
    'La linea accanto a una scala di imprese: più è larga, più si può chiedere; a trattini attraverso un legame solo desunto; sottile e grigia dove la responsabilità finisce.',
  'help.sign.solid':
    'Una parte piena di una barra: ciò che è nominato accanto. Le parti di una barra danno insieme il tutto.',
  'help.sign.strip':
    'Su una striscia di paga: un punto per ciò che è stato pagato, vuoto se è una media, un tratto se è un intervallo. Le linee verticali sono i livelli con cui è confrontato.',
  'help.sign.timeline':
    'Su una linea del tempo: un anello dove un termine comincia, una barra per quanto dura, una tacca per l’ultimo giorno. Una barra punteggiata è passata. La linea su tutto è il giorno della risposta.',
  'help.term.accepted': 'accolte',
  'help.term.answer': 'risposta',
  'help.term.answer-sheet': 'foglio di risposta',
  'help.term.article': 'articolo',
  'help.term.as-known': 'come noto',
  'help.term.as-of': 'alla data',
  'help.term.benchmark': 'valore di riferimento',
  'help.term.chain': 'catena',
  'help.term.change': 'cambiamento',
  'help.term.claim': 'richiesta',
  'help.term.condition': 'condizione',
  'help.term.deadline': 'scadenza',
  'help.term.defence': 'causa di esonero',
  'help.term.diligence': 'diligenza',
  'help.term.dry-run': 'prova a vuoto',
  'help.term.end-client': 'committente finale',
  'help.term.enforced-after': 'debitore solidale, esecuzione dopo il datore di lavoro',
  'help.term.finding': 'rilievo',
  'help.term.going-rate': 'retribuzione usuale',
  'help.term.gross-net': 'lordo e netto',
  'help.term.import': 'importazione',
  'help.term.indicator': 'indicatore',
  'help.term.joint': 'debitore solidale',
  'help.term.lawful-labour': 'costo legale del lavoro',
  'help.term.letter': 'bozza di lettera',
  'help.term.limitation': 'prescrizione',
  'help.term.line': 'voce di una richiesta',
  'help.term.living-wage': 'salario dignitoso',
  'help.term.main-contractor': 'appaltatore principale',
  'help.term.mapping': 'mappatura',
  'help.term.on-costs': 'oneri del datore di lavoro',
  'help.term.order': 'ordine',
  'help.term.pseudonym': 'pseudonimo',
  'help.term.question': 'domanda',
  'help.term.range': 'caso migliore e peggiore',
  'help.term.regime': 'norma',
  'help.term.rejected': 'respinte',
  'help.term.root': 'radice',
  'help.term.sequential': 'gradino per gradino',
  'help.term.source': 'fonte',
  'help.term.statutory-floor': 'minimo legale',
  'help.term.subsidiary': 'obbligato dopo il datore di lavoro',
  'help.term.surety': 'fideiussore',
  'help.term.threshold': 'quota di un test',
  'help.term.tier': 'livello',
  'help.term.trace': 'risalita della catena',
  'help.term.undeclared': 'indizio di subappalto non dichiarato',
  'help.term.version': 'versione',
  'help.term.waiting': 'in attesa',
  'help.word.below': 'Sotto ciò con cui è confrontato.',
  'help.word.cannot_be_lawful':
    'Così in basso che una retribuzione legale non vi sta, salvo che qualcuno spieghi come.',
  'help.word.cannot_tell': 'Manca un fatto; quale, sta accanto. Non è né sì né no.',
  'help.word.cba':
    'Ciò che sindacati e datori di lavoro hanno concordato per un settore. Può vincolare tutti nel settore, o solo chi ha firmato.',
  'help.word.contract_in_writing': 'Se le condizioni di lavoro sono state date per iscritto.',
  'help.word.covers':
    'Ciò che un’impresa trattiene del prezzo raggiunge almeno l’intero aumento. Di nessuno si dice che possa farne del tutto a meno.',
  'help.word.deduction_lodging':
    'Una parte della retribuzione trattenuta per un posto dove dormire. Se possa esserlo è una questione di diritto.',
  'help.word.deduction_other': 'Una parte della retribuzione trattenuta per un’altra ragione.',
  'help.word.deduction_tools': 'Una parte della retribuzione trattenuta per gli attrezzi.',
  'help.word.deduction_transport': 'Una parte della retribuzione trattenuta per il tragitto al lavoro.',
  'help.word.documented': 'Documentato: lo dice una fonte, che accompagna il fatto.',
  'help.word.does_not_cover': 'Ciò che un’impresa trattiene del prezzo è meno dell’intero aumento.',
  'help.word.does_not_owe':
    'In base ai fatti registrati la norma non raggiunge questa impresa. Un’altra norma può farlo.',
  'help.word.employer_insurance':
    'Assicurazione che un datore di lavoro deve pagare accanto ai salari, contro gli infortuni per esempio.',
  'help.word.exposure_cannot_tell': 'Manca un fatto da cui dipende la legge di quel luogo; quale, sta accanto.',
  'help.word.exposure_law_not_held':
    'Nessuna legge di quel luogo è codificata qui. Non è lo stesso che nessuna responsabilità.',
  'help.word.exposure_may_owe':
    'Una legge di quel luogo può far rispondere questo acquirente di salari che restano non pagati, a certe condizioni.',
  'help.word.exposure_no_debtor':
    'In base ai fatti registrati nessuna legge codificata qui fa di questo acquirente un debitore. La parte mancante resta ai lavoratori.',
  'help.word.exposure_owes':
    'Una legge di quel luogo fa rispondere questo acquirente di salari che restano non pagati.',
  'help.word.far_below': 'Sotto la seconda quota del test, più bassa.',
  'help.word.flagged':
    'Il test ha trovato meno di ciò con cui confronta. Un segnale apre una domanda; non è mai un verdetto.',
  'help.word.gap': 'Ciò che è stato visto non raggiunge lo standard nominato.',
  'help.word.generally_applied_cba': 'Un contratto collettivo che la legge rende vincolante per l’intero settore.',
  'help.word.held': 'È noto qui e non è scaduto.',
  'help.word.holiday_pay': 'Ciò che si accantona per i giorni di ferie, oltre alla retribuzione oraria.',
  'help.word.illegal_employment':
    'Un tipo di caso di un’autorità. Solidary non conserva il diritto di soggiorno di nessuno: non c’è un campo per esso.',
  'help.word.inferred':
    'Desunto: nessun documento lo dice. Segue da altri fatti, che sono nominati, e può essere errato.',
  'help.word.lapsed': 'C’era una volta, e il suo tempo è trascorso.',
  'help.word.looked_for_not_found': 'Qualcuno lo ha cercato e non lo ha visto. Ciò non dice che non ci fosse.',
  'help.word.may_owe': 'La norma raggiungerebbe questa impresa se è data una cosa in più, che sta accanto.',
  'help.word.memory': 'La norma è stata scritta a memoria, e nessun testo è stato confrontato.',
  'help.word.model': 'Una proposta o un modello di contratto, elaborato per confronto. Di per sé non vincola nessuno.',
  'help.word.no_gap_found': 'Qualcuno ha guardato e non ha visto mancanze. Ciò non dice che non ce ne siano.',
  'help.word.not_applicable': 'Il test o la norma non lo copre. La ragione sta accanto.',
  'help.word.not_held': 'Non noto qui. Può ben esistere.',
  'help.word.not_known': 'Nessuna fonte registrata lo dice o dice altrimenti.',
  'help.word.not_recorded': 'Nessuno ha scritto qui che sia stato cercato.',
  'help.word.not_shown': 'Ciò che è scritto qui non lo mostra.',
  'help.word.not_tested':
    'Sotto questo acquirente ci sono troppi prezzi per testarli tutti insieme, e nessuna risposta di quel giorno è conservata. Non dice nulla del prezzo.',
  'help.word.observed': 'Qualcuno ha scritto che è stato visto.',
  'help.word.owes':
    'In base ai fatti registrati la norma fa rispondere questa impresa di questo debito. Spetta a un giudice dirlo.',
  'help.word.passed':
    'Questo prezzo, o questa retribuzione, supera questo solo test. Non dice che i salari siano stati pagati.',
  'help.word.pay_counts': 'Questa parte conta per il minimo con cui si confronta la retribuzione.',
  'help.word.pay_does_not_count': 'Questa parte è messa da parte prima di confrontare la retribuzione con il minimo.',
  'help.word.pay_unknown':
    'Se questa parte conti non è definito da un testo che sia stato letto: si calcolano entrambi i casi.',
  'help.word.payroll_levy': 'Ciò che un datore di lavoro deve pagare a un fondo, come quota di tutti i salari.',
  'help.word.proposal': 'Avanzato da qualcuno, e non in vigore.',
  'help.word.secondary': 'La norma è stata letta in un testo sulla legge, non nella legge stessa.',
  'help.word.to_review': 'Due cose stanno fianco a fianco, e una persona dovrebbe guardarle. Nulla è deciso.',
  'help.word.vat': 'Imposta sul valore aggiunto. Alcune norme ne fanno rispondere un acquirente accanto ai salari.',
  'help.word.worker_led_agreement':
    'Un accordo vincolante guidato e controllato dalle organizzazioni dei lavoratori stessi.',
} as const;
