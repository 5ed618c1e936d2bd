/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} non è un giorno del calendario. Scriva ad esempio {example}.',
  'error.bad-instant': '{value} non è un istante. Scriva ad esempio {example}.',
  'error.bad-period': '{value} non è un periodo. Scriva ad esempio {example}.',
  'error.bad-amount': '{value} non è un importo. Scriva ad esempio {example}.',
  'error.bad-currency': '{value} non è un codice di valuta. Scriva ad esempio {example}.',
  'error.currencies-differ':
    'Importi in {first} e in {second} non si possono sommare: la conversione richiede un cambio con data.',
  'error.bad-questionnaire':
    '{file} non ha la colonna {columns}. Prenda una cartella di lavoro fatta da `solidary questions write`, e ne lasci le intestazioni come sono.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. Un valore valido: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. Un valore valido: {example}.',
  'error.bad-file': '{file} non può essere letto: {reason}.',
  'error.bad-config': '{name} è {value}: {reason}. Un valore valido: {example}.',
  'error.bad-statement': '{subject}: {property} non può essere {value}. Un valore valido: {example}.',
  'error.no-letter': 'Nessuna lettera a {party}: {reason}',
  'error.no-share': 'il test {test} non usa alcuna quota',
  'error.not-a-share': 'non è una quota superiore a 0',
  'error.not-found-near':
    '{what} {id}: non registrato. Hanno un nome simile: {found}. Indichi un identificativo, oppure il nome o il numero intero.',
  'error.share-above-one': 'una quota superiore a 1 è più del tutto; scriva il sessanta per cento come 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# riga figura} other {# righe figurano}} già sotto un altro nome, da {imports}, perché la mappatura {mapping} ora nomina le sue schede secondo colonne diverse da allora. Nulla è stato salvato, perché conterebbe due volte. Annulli nella pagina Importazioni ciò che era stato letto; poi importi quei file e questi con la mappatura com’è ora.',
  'error.unknown-property': 'Una scheda di tipo {kind} non ha {property}. Ha: {known}.',
  'error.not-indexed':
    'Le schede di tipo {kind} non si possono cercare per {property}. Si possono cercare per: {known}.',
  'error.bad-wording':
    '{value} non è un modo di formulare una lettera. Scriva parti come period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'La bozza viene scritta dopo aver confermato a chi le sue parole restringono la persona che reclama: {fit} lavoratori su {of}.',
  'error.not-found': '{what} {id}: non registrato.',
  'error.not-unique': '{id} indica più di un elemento di tipo {what}: {found}.',
  'error.store-locked':
    'Il file di dati {path} è usato da un altro Solidary. Fermi quello, o imposti SOLIDARY_DATA su un’altra cartella.',
  'error.store-newer':
    'Ciò che si trova in {path} è stato scritto da un Solidary più recente (schema {found}, questo conosce {known}). Aggiorni Solidary, o imposti SOLIDARY_DATA su un’altra cartella o SOLIDARY_STORE su un altro database.',
  'error.store-full':
    'Il disco che contiene {path} è pieno. Nulla dell’ultimo lotto è stato scritto; faccia spazio e riprovi.',
  'error.store-damaged':
    'Il file di dati {path} è danneggiato, o non è stato scritto da Solidary: {reason}. Rimetta una copia al suo posto, o imposti SOLIDARY_DATA su un’altra cartella.',
  'error.store-not-empty': '{path} contiene altri dati, che restano come sono. Indichi un database vuoto.',
  'error.store-unreachable': 'Nessun database risponde a {path}. Lo avvii, o imposti SOLIDARY_STORE sul suo indirizzo.',
  'error.store-refused':
    'Il database a {path} rifiuta l’utente o la password. Imposti SOLIDARY_STORE_USER e SOLIDARY_STORE_PASSWORD su quelli del database.',
  'error.store-unavailable': 'Lo store a {path} non risponde: {reason}.',
  'error.no-data-folder':
    'La cartella di dati {path} non può essere usata: {why, select, EEXIST {è un file} ENOTDIR {un file sta sul suo percorso} EACCES {non ha il permesso di scrivervi} EPERM {non ha il permesso di scrivervi} EROFS {nulla può esservi scritto} other {{why}}}. Imposti SOLIDARY_DATA su un’altra cartella.',
  'error.driver-missing':
    'Nessun driver SQLite: usi Node 22.13 o successivo, o installi un compilatore C ed esegua di nuovo npm ci perché better-sqlite3 possa essere costruito.',
  'error.port-taken': 'La porta {port} è occupata. Fermi ciò che vi ascolta, o imposti SOLIDARY_PORT su un’altra.',
  'error.port-refused':
    'La porta {port} è riservata dal sistema a programmi con più diritti. Imposti SOLIDARY_PORT su una da 1024 in su.',
  'error.no-such-address': 'Questa macchina non ha l’indirizzo {host}. Imposti SOLIDARY_HOST su 127.0.0.1.',
  'error.node-too-old': 'Node {found} è troppo vecchio: Solidary richiede {needed} o successivo.',
  'error.bug':
    'Qualcosa in Solidary non è riuscito. Questa operazione non ha cambiato nulla; il registro del server dice che cosa è accaduto.',
  'error.folder-not-empty': 'La cartella {path} non è vuota. Ne indichi una nuova, così che nulla sia sovrascritto.',
  'error.failed': 'Qualcosa in Solidary non è riuscito: {reason}',
  'error.import-running': 'L’importazione {id} è già in corso. Ne attenda la fine, o la interrompa.',
  'error.too-large': '{what} supera {limit}: {remedy}.',
  'error.source-cited':
    '{n, plural, one {Un inserimento cita} other {# inserimenti citano}} questa fonte: resta, perché si possa controllare ciò che è stato detto.',
  'error.source-refused': 'Questo file non è accettato: {reason}.',
  'error.cancelled': 'Interrotto; nulla è rimasto a metà.',
} as const;
