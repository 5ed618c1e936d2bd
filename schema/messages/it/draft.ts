/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Le righe in cui {columns} è vuoto sono respinte, a meno che la chiave dica mayBeBlank: docs/MAPPING.md, sezione 4.',
  'draft.day-two-ways':
    '«{cell}» sotto {column} può essere scritto {taken} o {other}, e nulla nel file dice quale: scelga. Fino ad allora non si importa nulla.',
  'draft.encoding':
    'Il file non indica la sua codifica. Letto come {read} dice {words}.{isAsked, select, yes { Come {other} direbbe {otherWords}.} other {}} Se le lettere non sono giuste, indichi quella giusta in encoding: docs/MAPPING.md, sezione 8.',
  'draft.key-of-several': 'Nessuna colonna è diversa in ogni riga del campione: la chiave ne unisce più d’una.',
  'draft.kind': 'Una bozza: ogni riga è letta come {kind}. docs/MAPPING.md spiega ogni parola.',
  'draft.no-currency':
    'Nulla nel file dice in quale valuta sono gli importi: la metta al posto di {code}. Fino ad allora non si importa nulla.',
  'draft.notes':
    'Le righe che riempiono solo la prima cella{named, select, no {} other {, come {cells},}} sembrano note o titoli e sono trattenute.',
  'draft.nothing': 'Le celle che contengono {cells} si leggono come se non dicessero nulla, mai come zero.',
  'draft.number-two-ways':
    '«{cell}» sotto {column} è letto come scritto {taken} e può essere {other}: metta quello giusto.',
  'draft.partly':
    '«{cell}» sotto {column} non si legge come la maggior parte della colonna: la sua riga sarà respinta e indicata.',
  'draft.publisher':
    'Indichi chi pubblica il file e controlli la chiave: le colonne che identificano un record e non cambiano mai.',
  'draft.regions':
    '«{cell}» sotto {column} sembra il codice di una regione, e il file non dice di quale paese: lo scelga. Fino ad allora non si importa nulla.',
  'draft.sheets':
    'La cartella di lavoro ha più fogli. Questa bozza legge {sheet}; gli altri sono {others}. Per un altro: `solidary mapping suggest FILE --sheet NOME`, o lo scelga nella pagina.',
  'draft.sign': '«{sign}» è letto come {taken} e può indicare {others}: metta al suo posto la valuta del file.',
  'draft.totals': 'Le righe che iniziano con {cells} sembrano totali delle righe sopra e sono trattenute.',
  'draft.unfed': 'Colonne che non alimentano ancora nulla: {columns}',
} as const;
