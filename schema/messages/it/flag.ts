/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Secondo il salario minimo in data {supposed}: la data del prezzo non è registrata.}}';
const CASES = '{exact, select, yes {{best}} other {{best} al meglio, {worst} al peggio}}';
const ENDS = '{exact, select, yes {{best}} other {almeno {best}, al massimo {worst}}}';
const NUMBERS = '{exact, select, yes {{best}} other {da {best} a {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {{best} % al meglio, non noto al peggio} other {{best} % al meglio, {worst} % al peggio}}';

export const flag = {
  'flag.basis.agreement-of-the-sector': 'Il contratto collettivo del settore, con la sua categoria e fonte nei passi',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG, 22 aprile 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'Le componenti delle tariffe indicative per i fornitori di manodopera (GLAA Brief 87): salario, retribuzione delle ferie, assicurazione, pensione, prelievo',
  'flag.basis.day-of-pay': 'Il giorno in cui la retribuzione era esigibile, secondo la scheda',
  'flag.basis.directive-2014-24-69': 'Direttiva 2014/24/UE, articolo 69: chiedere una spiegazione prima di decidere',
  'flag.basis.hours-of-the-place': 'Il limite di ore datato del luogo di lavoro, con la sua fonte nei passi',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: un contratto deve contenere fondi sufficienti per rispettare il diritto del lavoro',
  'flag.basis.labour-minute-costing':
    'Calcolo del costo del minuto di lavoro: minuti di lavoro per unità al costo legale di un minuto',
  'flag.basis.law-of-the-place': 'Il minimo legale datato del luogo di lavoro, con la sua fonte nei passi',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): il metro è il minimo legale, non il salario abituale',
  'flag.basis.living-wage-estimate': 'Una stima pubblicata di un salario dignitoso, con la sua fonte nei passi',
  'flag.basis.no-fixed-share': 'Nessuna legge trovata fissa una quota della stima; la quota è una scelta dichiarata',
  'flag.basis.overtime-of-the-place':
    'Il minimo legale datato e la legge sullo straordinario del luogo di lavoro, con le loro fonti nei passi',
  'flag.basis.quartile-fences':
    'Limiti per quartili: è molto lontano ciò che sta oltre un numero dichiarato di scarti dalla metà centrale dei prezzi comparabili',
  'flag.basis.warsaw-2007': 'Rapporto del 2007: retribuzione inferiore di un terzo alla retribuzione usuale',
  'flag.excludes.agreement-may-not-bind': 'Non dice che il contratto vincoli questo datore di lavoro.',
  'flag.excludes.basic-pay-only': 'Confronta la retribuzione oraria di base, senza maggiorazioni.',
  'flag.excludes.costs-in-between': 'Non guarda ciò che serve a chi sta in mezzo.',
  'flag.excludes.daily-overtime':
    'Guarda le ore di un giorno solo dove è registrata una legge che conta per giorno, e non quelle di una notte o di un giorno festivo.',
  'flag.excludes.estimate-may-be-wrong': 'Non dice che la stima fosse giusta.',
  'flag.excludes.exempt-from-overtime': 'Non dice che il lavoratore non sia escluso dalla legge sullo straordinario.',
  'flag.excludes.forced-or-wanted': 'Non dice se le ore fossero imposte o volute.',
  'flag.excludes.general-floor-only': 'Guarda al minimo fissato dalla legge, non ai salari concordati o dignitosi.',
  'flag.excludes.going-rate-not-law': 'Non dice che la retribuzione usuale fosse vincolante.',
  'flag.excludes.known-beneath':
    'Conta ciò che risulta eseguito in base al contratto, e nulla di ciò che fa il fornitore stesso.',
  'flag.excludes.level-not-looked-at': 'Non dice che quanto era dovuto fosse sufficiente.',
  'flag.excludes.living-wage-not-law': 'Non dice che qualcuno debba un salario dignitoso.',
  'flag.excludes.low-is-not-unlawful': 'Non dice che il prezzo sia illecito: un prezzo basso può avere buone ragioni.',
  'flag.excludes.many-lines-many-chances':
    'Un contratto con molte voci ha molte occasioni di essere colto da una di esse: guardi quante sono state confrontate.',
  'flag.excludes.market-may-be-low': 'Non dice che il prezzo pubblicato paghi salari legali.',
  'flag.excludes.not-why-late': 'Non dice perché la retribuzione sia arrivata tardi.',
  'flag.excludes.one-record-of-a-week':
    'Le schede della settimana di una persona si sommano solo se una fonte le riporta per lo stesso datore di lavoro e gli stessi identici giorni, ciascuna per un altro livello, contratto o luogo. Altrimenti possono essere le stesse ore due volte: allora nessuna passa, e ciò che può essere stato pagato in un’altra non viene segnalato.',
  'flag.excludes.one-way-up': 'Risale solo finché una sola via porta in alto.',
  'flag.excludes.opt-outs':
    'Non guarda alle deroghe, alle esenzioni o alle medie più lunghe che un accordo può permettere.',
  'flag.excludes.overhead-and-margin':
    'Non lascia nulla per spese generali e margine: un prezzo che supera di poco può essere ancora troppo basso.',
  'flag.excludes.overtime-not-looked-at': 'Non guarda allo straordinario né alle maggiorazioni.',
  'flag.excludes.rival-bids-not-looked-at': 'Non guarda alle offerte concorrenti né a ciò che il lavoro richiede.',
  'flag.excludes.rivals-may-be-dear': 'Non dice che l’offerta del concorrente fosse un prezzo equo.',
  'flag.excludes.same-code-other-work': 'Sotto uno stesso codice il lavoro può differire da un incarico all’altro.',
  'flag.excludes.same-unit-same-goods':
    'Confronta i prezzi per unità solo se entrambi i contratti nominano lo stesso prodotto.',
  'flag.excludes.says-nothing-of-pay':
    'Non dice che cosa è stato pagato: il fornitore può aver pagato salari legali in perdita.',
  'flag.excludes.this-work-alone':
    'Guarda soltanto questo lavoro: se un prezzo paga tutto ciò che è eseguito in base a esso è un altro test.',
  'flag.excludes.what-counts-as-pay':
    'Una retribuzione registrata come somma unica è presa per intero come retribuzione, qualunque indennità contenga.',
  'flag.missing.agreed-pay': 'Che cosa fissava il contratto collettivo per questo lavoro in data {day} ({place})?',
  'flag.missing.beneath':
    'A quanto ammontano il costo legale del lavoro e gli altri costi di {contract}? Li paga lo stesso prezzo.',
  'flag.missing.beneath-agrees':
    '{contract} dice di aver bisogno di meno di quanto è documentato al di sotto, cioè almeno {documented}: che cosa è giusto?',
  'flag.missing.beneath-many':
    'Di che cosa hanno bisogno tutti i contratti eseguiti sotto {contract}? Il suo prezzo paga anche quelli, e sono troppi per essere sommati.',
  'flag.missing.bid-amounts': 'Che cosa ha offerto ciascun offerente?',
  'flag.missing.bidders':
    'Chi ha presentato ciascuna offerta? Una che non nomina nessuno può essere un’altra dell’aggiudicatario.',
  'flag.missing.bids-of-contract':
    'Quali delle offerte erano per questo contratto? Dalla gara è uscito più di un contratto, oppure l’aggiudicatario ha presentato più offerte.',
  'flag.missing.charge-an-hour': 'Quanto si addebita per ora?',
  'flag.missing.charge-line': 'Che cosa dovevano i datori di lavoro in data {day} ({place}) a titolo di: {line}?',
  'flag.missing.charge-line-owed':
    'Il fornitore deve questo in data {day} ({place}): {line}? Lo devono solo alcuni datori di lavoro.',
  'flag.missing.charge-threshold':
    'A partire da quale paga settimanale i datori di lavoro dovevano in {place}, il {day}: {line}? Scrivete 0 se era dovuto su tutta la paga.',
  'flag.missing.contract-day': 'In quale giorno è stato firmato il contratto, o iniziato il lavoro?',
  'flag.missing.costs-agree':
    'Quali sono gli altri costi di {contract}? Quelli di un’unità per la quantità danno {counted}, e per l’intero è indicato {whole}.',
  'flag.missing.day-due': 'In quale giorno la retribuzione era esigibile?',
  'flag.missing.day-paid': 'In quale giorno è stata pagata?',
  'flag.missing.days-of-change': 'Che cosa si è pagato prima e dopo il cambio del minimo? Divida lì la scheda.',
  'flag.missing.estimate-above-nothing': 'Qual era la stima ufficiale? Quella registrata non è superiore a zero.',
  'flag.missing.estimate-at-least': 'Qual era la stima ufficiale? Quella registrata dice solo quanto era al massimo.',
  'flag.missing.exact-estimate': 'Qual era esattamente la stima ufficiale?',
  'flag.missing.exact-hours': 'Quante ore esattamente? Sembrano arrotondate, e ciò che manca non è più di questo.',
  'flag.missing.exact-market-price':
    'Qual era esattamente il prezzo pubblicato di questo prodotto in data {day} ({place})?',
  'flag.missing.exact-pay': 'Che cosa si è pagato esattamente?',
  'flag.missing.exact-price': 'Qual è esattamente il prezzo?',
  'flag.missing.exchange-day': 'In quale di questi giorni contava il tasso di cambio? È cambiato nel frattempo.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {A quale tasso datato si convertono le due valute?} other {Qual era in data {day} il tasso di riferimento di {base} in {quote}?}}',
  'flag.missing.extra-payments':
    'Questa retribuzione comprende la sua parte dei pagamenti oltre i dodici l’anno, come ferie e tredicesima?',
  'flag.missing.floor-of-class':
    'Il minimo per ogni lavoro è dovuto anche a questa categoria? Il {day} il suo è più basso ({place}).',
  'flag.missing.going-rate': 'Qual era la retribuzione usuale per questo lavoro in data {day} ({place})?',
  'flag.missing.gross-pay': 'Qual era la retribuzione lorda?',
  'flag.missing.hours-a-day': 'Per quante ore è fissato il minimo giornaliero ({place})?',
  'flag.missing.hours-a-week':
    'Per quante ore settimanali è il minimo mensile o settimanale ({place})? Lo indichi come valore di riferimento ({place}): working_week, ore settimanali, da quale giorno e chi lo dice.',
  'flag.missing.hours-agree':
    'Quante ore richiede {contract}? Il tempo per unità per la quantità dà {counted}, e per l’intero è indicato {whole}.',
  'flag.missing.hours-by-day':
    'Quante ore sono state lavorate ogni giorno? La legge del luogo conta lo straordinario per giorno.',
  'flag.missing.hours-by-week':
    'Quante ore ha lavorato ciascun lavoratore in ogni settimana? Divida la scheda per settimana e lavoratore.',
  'flag.missing.hours-limit': 'Quante ore settimanali permetteva la legge ({place})?',
  'flag.missing.hours-of-all-records':
    'Quante ore ha lavorato in tutto questa persona in quei giorni? Per alcuni ci sono altre schede.',
  'flag.missing.hours-of-the-month': 'Quante ore era il tempo pieno in quel mese ({place})? Il minimo è mensile.',
  'flag.missing.hours-of-whole-average':
    'Quante ore sono state lavorate in tutto il periodo di cui il limite è una media?',
  'flag.missing.hours-per-week': 'Quante ore settimanali lavora ciascun lavoratore fornito?',
  'flag.missing.hours-that-add-up':
    'Quante ore sono state lavorate, quante ordinarie e quante straordinarie? Quelle registrate non tornano.',
  'flag.missing.hours-worked': 'Quante ore sono state lavorate per questa retribuzione?',
  'flag.missing.hours-worked-above-nothing': 'Quante ore sono state lavorate? La scheda non ne indica.',
  'flag.missing.how-many-workers':
    'Di quanti lavoratori è questa retribuzione? Una media può nascondere retribuzioni basse.',
  'flag.missing.item-and-unit':
    'A quale voce e unità si riferisce ogni prezzo unitario, e qual è esattamente? Per alcuni manca.',
  'flag.missing.kind-of-contract':
    'Di che tipo di contratto si tratta: opere, servizi, fornitura di manodopera, vendita?',
  'flag.missing.labour-hours': 'Quante ore di lavoro richiede il lavoro, o quanti minuti per unità?',
  'flag.missing.living-wage': 'Qual era un salario dignitoso in data {day} ({place})?',
  'flag.missing.market-price': 'Qual era il prezzo pubblicato di questo prodotto in data {day} ({place})?',
  'flag.missing.narrower-ranges':
    'Quali valori entro gli intervalli registrati sono giusti? Al meglio il prezzo supera il test, al peggio no.',
  'flag.missing.non-labour-cost':
    'Che cosa deve comprare il fornitore oltre al lavoro: materiale, attrezzi, trasferte?',
  'flag.missing.on-costs': 'Quali oneri del datore di lavoro si dovevano pagare oltre ai salari ({place})?',
  'flag.missing.one-way-up': 'Sotto quale dei contratti superiori è stato svolto questo lavoro?',
  'flag.missing.ordinary-hours': 'Quante delle ore erano orario ordinario?',
  'flag.missing.ordinary-rate': 'Che cosa era concordato o fissato dalla legge per un’ora ordinaria?',
  'flag.missing.overtime-hours': 'Quante delle ore erano di straordinario?',
  'flag.missing.overtime-premium': 'A quale tasso si deve pagare lo straordinario ({place})?',
  'flag.missing.parts-that-add-up':
    'Che cosa è giusto, la retribuzione o le sue parti? Le parti superano quanto è stato pagato.',
  'flag.missing.pay': 'Quanto è stato pagato?',
  'flag.missing.pay-due': 'Quanto era dovuto in tutto?',
  'flag.missing.pay-of-all-records':
    'Quanto è stato pagato in tutto a questa persona per questi giorni? Per alcuni ci sono altre schede dello stesso datore di lavoro, e ciò che manca qui può essere stato pagato lì.',
  'flag.missing.pay-of-each-worker':
    'Che cosa ha ricevuto ciascun lavoratore? Una media può nascondere retribuzioni basse.',
  'flag.missing.pay-period': 'Quando è stato svolto questo lavoro?',
  'flag.missing.payments-a-year': 'Quante volte l’anno si paga il minimo mensile ({place})?',
  'flag.missing.peer-owners':
    'Che cosa hanno ricevuto altre imprese per lo stesso? I prezzi registrati sono di troppo poche imprese. Le imprese di uno stesso proprietario o gruppo contano una volta.',
  'flag.missing.peer-spread': 'I prezzi degli altri differiscono affatto? Quelli registrati sono quasi tutti uguali.',
  'flag.missing.peers':
    'Che cosa hanno ricevuto altri per lo stesso, in quel luogo e in quel periodo? Troppo pochi prezzi sono registrati.',
  'flag.missing.performed-under':
    'Il lavoro di {contract} è stato svolto nell’ambito di {upper}, e per intero? Nessun documento lo dice, oppure può essere stato svolto anche nell’ambito di un altro contratto.',
  'flag.missing.place': 'Dove è stato svolto il lavoro?',
  'flag.missing.price': 'Qual è il prezzo del contratto?',
  'flag.missing.price-of-tier': 'Qual è il prezzo di {contract}?',
  'flag.missing.prices-agree':
    'Quale prezzo è stato concordato per {contract}? Il prezzo unitario per la quantità dà {counted}, e per l’intero è indicato {whole}.',
  'flag.missing.product': 'Quale prodotto è, e per quale unità se ne fissa il prezzo?',
  'flag.missing.quantity': 'Quante unità copre il contratto?',
  'flag.missing.same-unit': 'Qual è il prezzo di {contract} nell’unità in cui si misura il lavoro?',
  'flag.missing.sector': 'Di quale settore è il lavoro? Alcuni settori hanno minimi propri in data {day} ({place}).',
  'flag.missing.supplier': 'A chi è stato pagato questo prezzo?',
  'flag.missing.threshold': 'Quale quota usa questo test in quel giorno?',
  'flag.missing.unit-of-floor': 'Per quanto lavoro è fissato il minimo ({place})?',
  'flag.missing.wage-floor': 'Qual era il minimo legale in data {day} ({place})?',
  'flag.missing.which-floor': 'È dovuto anche il minimo del Paese, dove è il più alto ({place})?',
  'flag.missing.which-parts-count': 'Quali parti contano come retribuzione ({place})?',
  'flag.missing.which-worker':
    'Di chi è questa scheda? Senza uno pseudonimo nessuno può cercare altre schede della stessa persona.',
  'flag.missing.work-class': 'Di quale categoria di lavoro si tratta? Più minimi valgono in data {day} ({place}).',
  'flag.question.below-official-estimate': 'Il prezzo è inferiore a una quota dichiarata della stima ufficiale?',
  'flag.question.bid-far-below-next':
    'L’offerta vincente sta più in basso della successiva di quanto sia usuale nelle gare?',
  'flag.question.chain-price-below-lawful-labour':
    'Ogni prezzo sopra questo lavoro poteva pagare il costo legale del lavoro?',
  'flag.question.charge-rate-below-floor':
    'Quanto si addebita per ora copre ciò che un’ora costa legalmente al fornitore?',
  'flag.question.hours-above-limit':
    'Si sono lavorate più ore settimanali di quante ne permetta la legge di quel luogo?',
  'flag.question.overtime-not-paid': 'La retribuzione è inferiore al costo di tutte le ore, compreso lo straordinario?',
  'flag.question.pay-at-most-two-thirds-of-going-rate':
    'La retribuzione è pari o inferiore a due terzi della retribuzione usuale?',
  'flag.question.pay-below-collective-agreement':
    'La retribuzione oraria lorda è inferiore a quanto il contratto collettivo fissa per quella categoria di lavoro?',
  'flag.question.pay-below-living-wage':
    'La retribuzione oraria lorda è inferiore a un salario dignitoso di quel luogo?',
  'flag.question.pay-below-statutory-floor':
    'La retribuzione oraria lorda è inferiore al minimo legale di quel luogo e periodo?',
  'flag.question.pay-below-two-thirds-of-going-rate':
    'La retribuzione è inferiore a due terzi della retribuzione usuale?',
  'flag.question.pay-late-or-missing': 'La retribuzione è arrivata tardi, in parte o per nulla?',
  'flag.question.price-below-agreed-labour':
    'Questo prezzo poteva pagare quanto un contratto collettivo fissa per il lavoro?',
  'flag.question.price-below-lawful-labour': 'Questo prezzo poteva pagare salari legali?',
  'flag.question.price-below-lawful-labour-beneath':
    'Questo prezzo poteva pagare il costo legale del lavoro di tutto ciò che risulta eseguito in base a esso?',
  'flag.question.unit-price-below-market':
    'Il prezzo per unità è inferiore a una quota dichiarata del prezzo pubblicato?',
  'flag.question.unit-price-far-below-comparable':
    'Un prezzo per unità è molto inferiore a quanto altre imprese hanno ricevuto per lo stesso, in quel luogo e in quel periodo?',
  'flag.reason.no-bids': 'Nessuna offerta è registrata per questo contratto.',
  'flag.reason.no-collective-agreement': 'Non c’è un contratto collettivo per questo lavoro in data {day} ({place}).',
  'flag.reason.no-contract-above': 'Nessun contratto è registrato sopra questo.',
  'flag.reason.no-going-rate': 'Non c’è una retribuzione usuale per questo lavoro in data {day} ({place}).',
  'flag.reason.no-living-wage': 'Non c’è una stima di salario dignitoso in data {day} ({place}).',
  'flag.reason.no-official-estimate': 'Nessuna stima ufficiale è registrata per questo contratto.',
  'flag.reason.no-overtime': 'Nessuno straordinario è registrato.',
  'flag.reason.no-statutory-floor':
    'Nessun minimo legale: la legge non ne fissava uno per questo lavoro in data {day} ({place}). Test propri guardano ai contratti collettivi.',
  'flag.reason.no-unit-prices': 'Nessun prezzo per unità è registrato per questo contratto.',
  'flag.reason.no-winner-among-bids':
    'Nessuna delle offerte registrate è quella dell’impresa che ha ottenuto il contratto.',
  'flag.reason.not-by-the-hour': 'Il lavoro non è addebitato a ore.',
  'flag.reason.not-labour-supply': 'Il contratto non è di fornitura di manodopera.',
  'flag.reason.not-the-lowest': 'L’offerta più bassa non ha vinto: non è stato il prezzo a decidere.',
  'flag.reason.not-yet-due': 'La retribuzione non è esigibile prima del giorno {day}.',
  'flag.reason.nothing-beneath': 'Nulla risulta eseguito in base a questo contratto.',
  'flag.reason.one-bid': 'C’è stata una sola offerta.',
  'flag.step.agreed-labour': `Lavoro secondo il contratto collettivo, ore × salario × (1 + oneri del datore di lavoro), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Contratto collettivo, per ora dal giorno {day} ({place}): ${ENDS}.`,
  'flag.step.agreed-wage': `Salario orario del contratto collettivo in data {day} ({place}): ${CASES}.`,
  'flag.step.before-exchange': `Da convertire in {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'L’offerta successiva supera quella vincente. Scarto: {share} %.',
  'flag.step.carries-hour': `Legale solo se il lavoro richiede al massimo {most} ore {unit, select, undefined {{per}} other {per {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Legale solo se il lavoro richiede al massimo {most} minuti {unit, select, undefined {{per}} other {per {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `Addebito per ora: ${CASES}.`,
  'flag.step.charge-floor': `Minimo addebito legale per ora, prima di spese generali e margine: ${ENDS}.`,
  'flag.step.charge-line': `Di cui {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} per {unit}, confrontato con {fence}. La metà di {peers} prezzi di {owners} altre imprese sta tra {lower} e {upper}.',
  'flag.step.compared-line-between': `{item}: {price} per {unit}. Dove stia il limite resta aperto: ${ENDS}. Sono confrontati {peers} prezzi di {owners} altre imprese.`,
  'flag.step.compared-lines':
    'Prezzi per unità: {lines}; con abbastanza prezzi comparabili: {tested}; di questi, molto inferiori: {caught}.',
  'flag.step.double-time-hours': 'Di cui al doppio della tariffa ordinaria, come registrato: {best}.',
  'flag.step.due-in-all': `Dovuto in tutto: ${ENDS}.`,
  'flag.step.exchange-rate': `Tasso di riferimento in data {day}: 1 {base} vale ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Tassi di riferimento, {from} – {day}: 1 {base} vale ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'Il primo prezzo, dall’alto, che non può aver pagato salari legali è quello di {contract}: {buyer} e {supplier} lo hanno concordato e potevano vederlo.',
  'flag.step.first-known-impossible':
    'Tra i prezzi di cui si può dirlo, il primo dall’alto che non può aver pagato salari legali è quello di {contract}: {buyer} e {supplier} lo hanno concordato e potevano vederlo. Al di sopra non si può dire di: {above}.',
  'flag.step.floor-rises':
    'Dal {day}, mentre il lavoro prosegue, il livello ({place}) è più alto: almeno {best} all’ora. Questo test è riferito al giorno del contratto.',
  'flag.step.floor-wage': `Salario minimo per ora in data {day} ({place}): ${CASES}.`,
  'flag.step.fundable-pay': `Retribuzione oraria lorda che il prezzo potrebbe finanziare: ${CASES}.`,
  'flag.step.gap-fence':
    'È molto lontano uno scarto di {fence} % e oltre. Di {peers} gare, la metà ha uno scarto tra {lower} % e {upper} %.',
  'flag.step.going-rate': `Retribuzione usuale per ora dal giorno {day} ({place}): ${ENDS}.`,
  'flag.step.hours-allowed':
    'Ore che il limite permette a un lavoratore: {exact, select, yes {{best}} other {{best} in uno solo di questi periodi, {worst} in tutto il periodo della scheda}}.',
  'flag.step.hours-limit':
    'Al massimo {most} ore settimanali, {over, select, P7D {in ogni settimana} other {in media su {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} h.',
  'flag.step.hours-at-level': `Ore dal {day}: {hours}, ciascuna a ${ENDS}.`,
  'flag.step.hours-worked': 'Ore lavorate: {best}.',
  'flag.step.labour-hours': `Ore di lavoro {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Costo legale del lavoro, ore × salario × (1 + oneri del datore di lavoro), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Resta per il lavoro {per}: ${CASES}.`,
  'flag.step.limit': `La quota della stima ammonta a: ${ENDS}.`,
  'flag.step.living-wage': `Salario dignitoso per ora dal giorno {day} ({place}): ${ENDS}.`,
  'flag.step.market-limit': `La quota del prezzo pubblicato ammonta a: ${ENDS}.`,
  'flag.step.market-price': `Prezzo pubblicato per unità: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Un minimo mensile vale per tutto il lavoro ordinario di quel mese, che in alcuni mesi sono più ore e in altri meno: da {fewest} a {most} settimane nei mesi di questa scheda, 4 1/3 in media. Il minimo orario sta nel mezzo.',
  'flag.step.need-beneath': `{contract} ({supplier}), costo legale del lavoro e altri costi: ${CASES}.`,
  'flag.step.needs-beneath': `Tutto insieme: ${CASES}.`,
  'flag.step.next-bid': 'Offerta successiva: {best}.',
  'flag.step.non-labour-cost': `Meno altri costi {per}: ${CASES}.`,
  'flag.step.not-paid':
    'Esigibile in data {due}; in data {on} non era pagato, {days, plural, one {# giorno} other {# giorni}} dopo.',
  'flag.step.official-estimate': `Stima ufficiale: ${ENDS}.`,
  'flag.step.on-costs': `Oneri del datore di lavoro in data {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `Un’ora ordinaria costa: ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'Nessuna legge sullo straordinario è registrata per quel luogo e periodo: un’ora di straordinario costa almeno quanto un’ora ordinaria.',
  'flag.step.overtime-hours': 'Di cui straordinario: {best}.',
  'flag.step.overtime-in-sum':
    'La paga è una sola somma, di cui nessuno dice quanto fosse per le {best} ore di straordinario: tutta è confrontata con tutte le ore.',
  'flag.step.overtime-rule': 'Oltre {after} ore settimanali un’ora costa almeno {factor} volte la tariffa ordinaria.',
  'flag.step.overtime-rule-daily':
    'Oltre {after} ore al giorno un’ora costa almeno {factor} volte la tariffa ordinaria.',
  'flag.step.overtime-rule-seventh-day':
    'Nel settimo giorno lavorato di una settimana, oltre {after} ore: almeno {factor} volte la tariffa ordinaria.',
  'flag.step.paid-in-all': `Pagato in tutto: ${CASES}.`,
  'flag.step.paid-in-time': 'Esigibile in data {due}, pagato in data {on}.',
  'flag.step.paid-late':
    'Esigibile in data {due}, pagato in data {on}: {days, plural, one {# giorno} other {# giorni}} di ritardo.',
  'flag.step.pay-an-hour': `Retribuzione oraria lorda: ${CASES}.`,
  'flag.step.pay-class': 'Lavoratori in una categoria pagata al massimo {upTo} per ora ({workClass}): {share} %.',
  'flag.step.pay-in-one-sum':
    'La paga è una sola somma per tutte le ore. Paga per intero lo straordinario solo se per un’ora ordinaria erano dovuti al massimo {rate}.',
  'flag.step.pay-limit': `Confrontato con: ${ENDS}.`,
  'flag.step.pay-part': `Parte della retribuzione, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'Il test, dal giorno {from}: almeno altri {peers} prezzi di {owners} imprese o più, e {fence} scarti oltre il quartile.',
  'flag.step.peer-rule-within':
    'Il test, dal giorno {from}: almeno altri {peers} prezzi di {owners} imprese, concordati entro {within} mesi prima o dopo, e {fence} scarti oltre il quartile.',
  'flag.step.peers-converted': 'Prezzi di altri in {currency}, concordati il {day}, convertiti in {into}: {count}.',
  'flag.step.peers-converted-more': 'Altri prezzi convertiti in {into} al tasso del loro giorno: {count}.',
  'flag.step.peers-left-out':
    'Tralasciati, perché non è registrato un tasso di riferimento {base} verso {quote} per il {day}{more, select, 0 {} 1 { e un altro giorno} other { e altri {more} giorni}}: {count} prezzi di altri. La risposta vale solo se varrebbe qualunque fosse il loro importo.',
  'flag.step.price': `Prezzo {per}: ${CASES}.`,
  'flag.step.published-floor': `Fissato per {unit}, per {hours} ore settimanali: ${ENDS}.`,
  'flag.step.published-floor-payments': `Fissato per {unit}, pagamenti l’anno: {payments}, per {hours} ore settimanali: ${ENDS}.`,
  'flag.step.records-added':
    '{records} schede di questa persona per gli stessi giorni e lo stesso datore di lavoro, sommate.',
  'flag.step.share-below': 'Lavoratori in una categoria inferiore al livello, almeno: {share} %.',
  'flag.step.share-of-estimate': 'Prezzo in rapporto alla stima, al massimo: {share} %.',
  'flag.step.short': `Manca anche nel caso migliore, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Manca rispetto a quanto era dovuto: ${ENDS}.`,
  'flag.step.short-uprated':
    'Al minimo in data {day}, {floor} per ora, la parte mancante ammonta a {amount}. Alcune leggi fanno pagare gli arretrati al minimo del giorno del pagamento.',
  'flag.step.statutory-floor': `Minimo fissato dalla legge per ora dal giorno {day} ({place}): ${ENDS}.`,
  'flag.step.threshold-inclusive': 'Il test, dal giorno {from}: {share} o meno.',
  'flag.step.threshold-strict': 'Il test, dal giorno {from}: meno di {share}.',
  'flag.step.tier': `{buyer} paga a {supplier} sotto {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} paga a {supplier} sotto {contract} ({link}), {per}: ${CASES}. {supplier} trattiene al massimo {keeps}.`,
  'flag.step.tier-not-known': '{buyer} paga a {supplier} sotto {contract} ({link}): non noto nella stessa unità.',
  'flag.step.winning-bid': 'Offerta vincente: {best}.',
  'flag.step.workers': 'Lavoratori: {workers}.',
  'flag.title.below-official-estimate': 'Stima ufficiale',
  'flag.title.bid-far-below-next': 'Molto sotto l’offerta successiva',
  'flag.title.chain-price-below-lawful-labour': 'Compressione lungo la catena',
  'flag.title.charge-rate-below-floor': 'Addebito di un fornitore di manodopera',
  'flag.title.hours-above-limit': 'Ore settimanali',
  'flag.title.overtime-not-paid': 'Straordinario',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Due terzi della retribuzione usuale o meno',
  'flag.title.pay-below-collective-agreement': 'Contratto collettivo',
  'flag.title.pay-below-living-wage': 'Salario dignitoso',
  'flag.title.pay-below-statutory-floor': 'Minimo legale',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Meno di due terzi della retribuzione usuale',
  'flag.title.pay-late-or-missing': 'Retribuzione tardiva o mancante',
  'flag.title.price-below-agreed-labour': 'Lavoro secondo il contratto collettivo',
  'flag.title.price-below-lawful-labour': 'Soglia del costo legale del lavoro',
  'flag.title.price-below-lawful-labour-beneath': 'Tutto il lavoro sotto un prezzo',
  'flag.title.unit-price-below-market': 'Prezzo pubblicato',
  'flag.title.unit-price-far-below-comparable': 'Prezzi comparabili',
  'flag.warning.flags-too-much':
    'Questo test segnala {flagged} su {tested}: più di {share} % di ciò che testa. Dubiti del test prima che dei prezzi.',
} as const;
