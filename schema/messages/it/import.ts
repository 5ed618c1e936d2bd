/**
 * What is wrong with a row of an imported file, and under the same code with `.remedy` how to mend it.
 * Values of a problem come as they stand in the file.
 */
export const importing = {
  'import.above-damaged': 'Questa riga prende celle dalle righe sopra, e la riga {damaged} non può essere letta.',
  'import.above-damaged.remedy': 'Corregga la riga {damaged} e importi di nuovo il file.',
  'import.above-most': 'Questo non può superare {most}: {value}.',
  'import.above-most.remedy':
    'Guardi l’unità: una settimana ha 168 ore, e una quota è tra 0 e 1, così che 51 % è 0.51. Lo corregga, o lo lasci vuoto.',
  'import.below-nothing': 'Non può essere inferiore a zero: {value}.',
  'import.below-nothing.remedy':
    'Lasci vuoto se non è noto. Una correzione appartiene alla registrazione che corregge.',
  'import.binary': 'Il file non è un elenco: contiene ciò che non è testo.',
  'import.binary.remedy': 'Lo apra nel programma che l’ha creato e salvi l’elenco come .xlsx o CSV.',
  'import.blank': 'La cella è vuota, e la mappatura richiede qui un valore.',
  'import.blank.remedy': 'Compili la cella, o tolga `required` dalla mappatura.',
  'import.cannot-open': 'Il file non può essere aperto: {reason}.',
  'import.cannot-open.remedy': 'Verifichi che il file ci sia e si possa leggere.',
  'import.column-count': 'La riga ha {found} colonne; l’intestazione ne ha {expected}.',
  'import.column-count.remedy':
    'Cerchi un separatore mancante o in più, o metta tra virgolette una cella che ne contiene uno.',
  'import.columns-missing': 'Al file mancano colonne che la mappatura nomina: {missing}. Ha: {found}.',
  'import.columns-missing.remedy':
    'Dia il file che la mappatura descrive, o corregga nomi, codifica o separatore nella mappatura.',
  'import.columns-missing-hidden':
    'Al file mancano colonne che la mappatura nomina: {missing}. Ciò che contiene non è mostrato, perché il file contiene nomi.',
  'import.columns-missing-hidden.remedy':
    'Dia il file che la mappatura descrive, o corregga nomi, codifica o separatore nella mappatura.',
  'import.damaged-hidden':
    'La riga non può essere divisa in celle. Non è mostrata, perché il file contiene nomi, o ciò che non è mai conservato.',
  'import.damaged-hidden.remedy': 'Corregga la riga nel file stesso: le virgolette e il numero delle colonne.',
  'import.damaged-cell': 'Il foglio contiene una cella che non può essere letta: {cell}.',
  'import.damaged-cell.remedy': 'Scriva di nuovo la cella nel foglio di calcolo, o salvi il foglio come CSV.',
  'import.day-as-number':
    'La cella non è un giorno ma un numero; un foglio di calcolo che conta i giorni intenderebbe {day}.',
  'import.day-as-number.remedy':
    'Scriva il giorno così: {formats}, o aggiunga serial a `formats` nella mappatura se il file conta così i giorni.',
  'import.day-counted-from':
    'La cella è un numero di giorni, e questa cartella di lavoro li conta dal {from}: intende {day}.',
  'import.day-counted-from.remedy':
    'Scriva {write} tra i `formats` della mappatura, e nessun altro modo di contare, o scriva il giorno stesso.',
  'import.day-too-early': 'Il giorno è anteriore a {earliest}, il primo che la mappatura accetta.',
  'import.day-too-early.remedy': 'Corregga il giorno, o imposti `earliest` nella mappatura.',
  'import.day-too-late': 'Il giorno è posteriore a {latest}, l’ultimo che la mappatura accetta.',
  'import.day-too-late.remedy': 'Corregga il giorno, o imposti `latest` nella mappatura.',
  'import.ends-before-start': 'Finirebbe il {last}, prima di essere cominciato il {from}.',
  'import.ends-before-start.remedy':
    'Corregga uno dei due giorni, o lo lasci vuoto. Se la colonna contiene l’ultimo giorno, la mappatura lo dice: `lastDay: true`.',
  'import.ends-crossed': 'Il minimo, {least}, supera il massimo, {most}.',
  'import.ends-crossed.remedy': 'Corregga uno dei due, o lo lasci vuoto.',
  'import.feeds-nothing': 'Nessuna regola della mappatura si applica a questa riga.',
  'import.feeds-nothing.remedy': 'Veda il `when` delle schede nella mappatura.',
  'import.filtered': 'Tralasciato dalla mappatura: {reason}.',
  'import.filtered.remedy': 'Nulla da fare, salvo che la regola sotto `hold` nella mappatura sia errata.',
  'import.floor-of-nothing': 'Un minimo di {value} non è un minimo: tutto lo supererebbe.',
  'import.floor-of-nothing.remedy':
    'Se non esiste, lasci vuoto l’importo e lo indichi con `none`; se non è noto, ometta la riga.',
  'import.footer': 'Una riga sotto la tabella.',
  'import.footer.remedy': 'Nulla da fare, salvo che il testo sotto `skip: footer` nella mappatura sia errato.',
  'import.group-header': 'Questa riga è intestazione delle righe sotto.',
  'import.group-header.remedy': 'Nulla da fare.',
  'import.is-json': 'Il file è JSON, che non ha righe né colonne.',
  'import.is-json.remedy':
    'Lo converta in CSV o .xlsx, una riga per scheda; molti enti offrono l’elenco anche come tabella.',
  'import.is-zip': 'Il file è uno zip che contiene {names}: non dice quale sia inteso.',
  'import.is-zip.remedy': 'Decomprimetelo e date i file che contiene.',
  'import.json-broken': 'Il file non è JSON dalla riga {line, number} in poi: forse è troncato.',
  'import.json-broken.remedy': 'Scarichi di nuovo il file, o chieda un CSV a chi lo pubblica.',
  'import.json-too-large': 'Il file supera {limit} MB, e una tabella in JSON viene letta per intero.',
  'import.json-too-large.remedy': 'Chiedere all’editore una parte della tabella, o un CSV.',
  'import.key-blank': 'La cella è vuota, e senza di essa la scheda non ha chiave.',
  'import.key-blank.remedy': 'Compili la cella, o scelga altre colonne sotto `key` nella mappatura.',
  'import.more-hours-than-there-are': '{value} ore sono più di quante ce ne siano: al massimo {most}.',
  'import.more-hours-than-there-are.remedy': 'Controlli le ore, i giorni e di quanti lavoratori sono.',
  'import.name-lacks': 'Al nome del file, {name}, manca ciò che la mappatura vi legge: {lacking}.',
  'import.name-lacks.remedy': 'Dia al file il nome che gli dà chi lo pubblica, o cambi `fromName` nella mappatura.',
  'import.no-count-of-units': 'Nulla dice per quante unità è il prezzo.',
  'import.no-count-of-units.remedy': 'Scriva il numero di unità: 100 per il prezzo di cento, 1 per quello di una.',
  'import.no-currency': 'La cella non nomina una valuta.',
  'import.no-currency.remedy':
    'Scriva la valuta come {example}, o dica con un elenco di valori che cosa indica la parola.',
  'import.no-determination':
    'Il file non è il testo di una determinazione salariale generale del Dipartimento del lavoro degli Stati Uniti.',
  'import.no-determination.remedy':
    'Salvare la determinazione da SAM.gov come testo, da «General Decision Number» alla fine.',
  'import.no-element': 'Il file non contiene alcun elemento {element}.',
  'import.no-element.remedy': 'Controlli `element` nella mappatura e che il file sia quello che descrive.',
  'import.no-header': 'Il file non ha intestazione.',
  'import.no-header.remedy': 'Veda `header` e `skip` nella mappatura, e che il file non sia vuoto.',
  'import.no-key': 'Nessuna delle scelte della chiave {key} si applica a questa riga.',
  'import.no-key.remedy': 'Aggiunga alla chiave, nella mappatura, una scelta senza `when`.',
  'import.no-sheet': 'La cartella di lavoro non ha il foglio {sheet}. Ha: {found}.',
  'import.no-sheet.remedy': 'Corregga `sheet` nella mappatura.',
  'import.no-such-day': 'Questo giorno non esiste nel calendario.',
  'import.no-such-day.remedy': 'Scriva il giorno così: {formats}.',
  'import.no-unit': 'La cella non nomina un’unità.',
  'import.no-unit.remedy': 'Scriva ad esempio {example}.',
  'import.not-a-count': 'Un numero di lavoratori è un numero intero da 0 in su: {value}.',
  'import.not-a-count.remedy':
    'Lo scriva come {example}; di un intervallo, il minimo e il massimo in due righe; ometta ciò che nessuno sa.',
  'import.not-a-day': 'La cella non è un giorno.',
  'import.not-a-day.remedy': 'Scriva il giorno così: {formats}, o aggiunga il suo formato a `formats` nella mappatura.',
  'import.not-a-number': 'La cella non è un numero.',
  'import.not-a-number.remedy':
    'Scriva ad esempio {example}, o imposti `numbers` nella mappatura su ciò che usa il file.',
  'import.not-a-percentage': 'La cella non è una percentuale.',
  'import.not-a-percentage.remedy': 'Scriva ad esempio {example}.',
  'import.not-a-place': 'Non è il codice di un Paese o di una regione.',
  'import.not-a-place.remedy':
    'Scriva un codice ISO 3166: un paese come {example} o una regione come US-NY; Gran Bretagna e Irlanda del Nord sono GB.',
  'import.not-a-quantity': 'La cella non è una quantità con un’unità.',
  'import.not-a-quantity.remedy': 'Scriva ad esempio {example}.',
  'import.not-a-workbook': 'Il file non è una cartella di lavoro XLSX, o il suo indice è danneggiato.',
  'import.not-a-workbook.remedy': 'Lo apra in un programma di fogli di calcolo e salvi il foglio come CSV.',
  'import.not-above-nothing': 'Deve essere superiore a zero: {value}.',
  'import.not-above-nothing.remedy': 'Lasci vuoto se non è noto: zero direbbe che il lavoro non ha richiesto tempo.',
  'import.not-an-amount': 'La cella non è un importo.',
  'import.not-an-amount.remedy':
    'Scriva ad esempio {example}, o imposti `numbers` nella mappatura su ciò che usa il file. Dove nulla è noto, lasci la cella vuota, o metta il suo testo sotto `blank`.',
  'import.not-in-list': 'Il valore non è nell’elenco di valori della mappatura, che ha {known}.',
  'import.not-in-list.remedy': 'Corregga la cella, o aggiunga il valore all’elenco.',
  'import.not-in-long-list':
    'Il valore non è nell’elenco di valori della mappatura, che ha {known} e {more, plural, one {un altro} other {altri #}}.',
  'import.not-in-long-list.remedy': 'Corregga la cella, o aggiunga il valore all’elenco.',
  'import.not-of-form': 'La cella non ha la forma {form}.',
  'import.not-of-form.remedy': 'Corregga la cella, o la forma nella mappatura.',
  'import.not-one-of': 'Questa non è nessuna delle parole conosciute qui: {value}.',
  'import.not-one-of.remedy':
    'Scriva una di queste, o la lasci vuota: {allowed}. Un elenco di valori nella mappatura trasforma in esse le parole del file.',
  'import.not-text': 'La scheda contiene byte che non sono testo nella codifica del file.',
  'import.not-text.remedy': 'Imposti `encoding` nella mappatura su quella del file, o scriva di nuovo la scheda.',
  'import.not-whole': 'La cella non è un numero intero.',
  'import.not-whole.remedy': 'Scriva ad esempio {example}.',
  'import.not-xml': 'Da qui in poi il file non è XML: {reason}. Nulla di ciò che segue è stato letto.',
  'import.not-xml.remedy': 'Scarichi di nuovo il file da chi lo pubblica: può essere stato troncato.',
  'import.not-yes-or-no': 'La cella non dice né sì ({yes}) né no ({no}).',
  'import.not-yes-or-no.remedy': 'Corregga la cella, o aggiunga la parola a `yes` o `no` nella mappatura.',
  'import.note-day-ahead': 'La nota su un segnale è di un giorno che non è ancora venuto: {day}.',
  'import.note-day-ahead.remedy': 'Indichi quando è stato detto o fatto.',
  'import.note-unknown': 'La nota su un segnale nomina {value}, che qui non è noto.',
  'import.note-unknown.remedy': 'Lo corregga nel file. Usi uno di: {known}.',
  'import.nul': 'La scheda contiene un carattere NUL.',
  'import.nul.remedy':
    'Scriva di nuovo la scheda; il file è stato danneggiato, o è in UTF-16 e la mappatura non lo dice.',
  'import.observation-about': 'Un’osservazione dice se riguarda un luogo di lavoro o una persona; questa non lo dice.',
  'import.observation-about.remedy': 'Scriva `workplace` o `person` in `about`, ad esempio {example}.',
  'import.observation-code': 'Questo non è un elenco, un indicatore o una condizione di lavoro presente qui.',
  'import.observation-code.remedy': 'Scriva uno di questi: {example}.',
  'import.observation-consent': 'Riguarda una persona, e il consenso di quella persona a conservarla non è registrato.',
  'import.observation-consent.remedy':
    'Chieda alla persona. Scriva in `consent` il giorno in cui ha acconsentito, ad esempio {example}, o ometta la riga.',
  'import.observation-of-nothing':
    'Non nomina né un indicatore né una condizione di lavoro, così che nessun elenco può accoglierla.',
  'import.observation-of-nothing.remedy':
    'Scriva `list` e `indicator`, ad esempio {example}, oppure `condition` e `standard`.',
  'import.observation-of-person': 'Ciò che dice riguarda una persona, non il luogo di lavoro.',
  'import.observation-of-person.remedy':
    'Scriva `{example}` in `about`, con uno pseudonimo e il giorno del consenso di quella persona.',
  'import.observation-pseudonym': 'Una persona è registrata qui solo con uno pseudonimo, e questo non lo è.',
  'import.observation-pseudonym.remedy': 'Scriva in `person` lettere e un numero, ad esempio {example}, e nessun nome.',
  'import.observation-seen': 'Non dice se è stato visto; una cella vuota non significa mai sì.',
  'import.observation-seen.remedy':
    'Scriva sì dove è stato visto e no dove qualcuno ha cercato e non ha trovato, ad esempio {example}; ometta ciò che nessuno ha cercato.',
  'import.observation-standard':
    'Nomina una condizione di lavoro e nessuno standard con cui è stata confrontata: uno scarto è una distanza da qualcosa.',
  'import.observation-standard.remedy': 'Scriva in `standard` qual è la regola e dove si trova, ad esempio {example}.',
  'import.observation-status':
    'Registrerebbe lo status migratorio di una persona, che qui non è conservato da nessuna parte.',
  'import.observation-status.remedy': 'Dica senza di esso che cosa è stato fatto o visto, ad esempio: {example}.',
  'import.old-workbook': 'Il file è una cartella o un documento di Office precedente al 2007, come .xls.',
  'import.old-workbook.remedy': 'Lo apra in un programma di fogli di calcolo e lo salvi come .xlsx.',
  'import.open-document': 'Il file è un foglio di calcolo OpenDocument (.ods).',
  'import.open-document.remedy': 'Lo apra in un programma di fogli di calcolo e lo salvi come .xlsx.',
  'import.other-currency': 'L’importo è in {found}; la mappatura dice {currency}.',
  'import.other-currency.remedy': 'Corregga la cella, o imposti `currency` nella mappatura, per colonna dove cambia.',
  'import.other-sheets': 'È stato letto il foglio {sheet}; la cartella di lavoro ha anche {others}.',
  'import.other-sheets.remedy': 'Se la tabella sta in un altro foglio, lo indichi sotto `sheet` nella mappatura.',
  'import.owns-itself': 'Nessuno possiede sé stesso: chi possiede e chi è posseduto sono lo stesso.',
  'import.owns-itself.remedy': 'Corregga uno dei due, o ometta la riga.',
  'import.packed-damaged': 'Il file compresso è troncato o danneggiato: ciò che precede potrebbe essere stato letto.',
  'import.packed-damaged.remedy': 'Scarichi di nuovo il file, o lo decomprima prima, e importi il tutto.',
  'import.range-backwards': 'L’intervallo comincia sopra la sua fine.',
  'import.range-backwards.remedy': 'Scriva ad esempio {example}.',
  'import.rows-unpaired':
    'Più righe hanno {where} e differiscono, e di questo tipo non ce ne sono tante quante dell’altro: non è detto quale vada con quale.',
  'import.rows-unpaired.remedy':
    'Scriva una riga di questo tipo per ciascuna dell’altro, nello stesso ordine: 0 ore straordinarie dove non ce ne furono.',
  'import.rate-of-nothing': 'A un cambio di {value} ogni somma diventerebbe nulla.',
  'import.rate-of-nothing.remedy': 'Scriva quanto vale un’unità della prima valuta nell’altra, o ometta la riga.',
  'import.same-twice': 'Sono entrambi lo stesso: {value}.',
  'import.same-twice.remedy': 'Corregga uno dei due, o ometta la riga.',
  'import.says-otherwise': 'La riga {before} di questo file dice altro della stessa registrazione.',
  'import.says-otherwise.remedy':
    'Aggiunga a `key` della mappatura la colonna che distingue le due righe, o tolga una delle due. Se una modifica l’altra, indichi in `versionFrom` da quale giorno vale ciascuna.',
  'import.several-amounts': 'La cella contiene più importi: {amounts}.',
  'import.several-amounts.remedy':
    'Lasci quello concordato, e metta gli altri in una colonna propria; un intervallo si scrive 5-7.',
  'import.several-rows': 'Più di una riga di {file} ha {where}, e differiscono.',
  'import.several-rows.remedy': 'Corregga {file}, o aggiunga una colonna a `where` nella mappatura.',
  'import.share-too-large': '{value} % oltre al salario non può essere inteso.',
  'import.share-too-large.remedy': 'Scriva 21 % come 21 se la colonna è in percentuale, come 0,21 se è una quota.',
  'import.sheet-damaged': 'Il foglio non può essere letto: {member} nel file è danneggiato.',
  'import.sheet-damaged.remedy': 'Apra il file in un programma di fogli di calcolo e salvi il foglio come CSV.',
  'import.shortened-number':
    'La cella è un numero lungo che un foglio di calcolo ha accorciato; le cifre che lo distinguevano sono perse.',
  'import.shortened-number.remedy':
    'Scriva il numero intero, o esporti di nuovo il file con quella colonna come testo.',
  'import.strange-year': 'Il giorno ha un anno prima del 1900 o dopo il 2200: {value}.',
  'import.strange-year.remedy':
    '{meant, select, none {Scriva l’anno con quattro cifre.} calendar {Scriva il giorno del calendario comune: questo sembra del persiano o dell’islamico.} other {Intendeva {meant}?}}',
  'import.stray-quote': 'Segue del testo dopo le virgolette di chiusura.',
  'import.stray-quote.remedy': 'Raddoppi le virgolette dentro una cella tra virgolette.',
  'import.sum-differs': 'Le celle di {columns} sommano a {sum}; il totale dice {total}.',
  'import.sum-differs.remedy': 'Corregga le celle o il totale, secondo che cosa è sbagliato.',
  'import.too-large': 'La cartella di lavoro decompressa è di {size} MB; se ne leggono al massimo {limit} MB.',
  'import.too-large.remedy': 'La apra in un programma di fogli di calcolo e salvi il foglio come CSV.',
  'import.too-long': 'La riga è troppo lunga per essere una scheda.',
  'import.too-long.remedy':
    'Verifichi che il file sia CSV, e che separatore e virgolette siano quelli della mappatura.',
  'import.too-many-digits': 'Il numero ha troppe cifre per essere un conteggio.',
  'import.too-many-digits.remedy': 'Scriva ad esempio {example}.',
  'import.unclosed-quote': 'Le virgolette sono aperte e non chiuse.',
  'import.unclosed-quote.remedy': 'Chiuda le virgolette alla fine della cella.',
  'import.unknown-unit': 'L’unità {unit} non è tra le `units` della mappatura.',
  'import.unknown-unit.remedy': 'Corregga la cella, o aggiunga l’unità alla mappatura.',
  'import.version-without-day':
    'La riga non dice da quale giorno vale, quindi non si sa quale versione sia la successiva.',
  'import.version-without-day.remedy': 'Quale riga vale, e da quando? Scriva il giorno nella riga.',
  'import.waits': 'Attende la riga di {file} con {where}.',
  'import.waits.remedy': 'Importi {file} insieme a questo file, con quella riga.',
  'import.web-page': 'Il file è una pagina web, qualunque cosa dica il nome.',
  'import.web-page.remedy': 'Lo apra in un programma di fogli di calcolo e salvi la tabella come .xlsx o CSV.',
  'import.worker-memory': 'La lettura del foglio ha richiesto più memoria di quella permessa.',
  'import.worker-memory.remedy': 'Lo apra in un programma di fogli di calcolo e salvi il foglio come CSV.',
  'import.xml-without-rows':
    'Il file è XML in cui nessun elemento ha attributi, e solo gli attributi sono letti come colonne.',
  'import.xml-without-rows.remedy': 'Lo apra in un programma di fogli di calcolo e salvi la tabella come .xlsx o CSV.',
} as const;
