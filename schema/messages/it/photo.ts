/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'La foto o scansione',
  'photo.make-smaller': 'lo salvi più piccolo, come JPEG, o in parti',
  'photo.megabytes': '{n} megabyte',
  'photo.pdf-as-is':
    'Nulla è stato tolto: un PDF conserva ciò che chi lo ha scritto vi ha messo, spesso un nome, un programma e il giorno, e ciò che contengono le sue immagini. Lo scorra prima di passarlo ad altri, o ne salvi le pagine come immagini.',
  'photo.refused.damaged':
    'è danneggiato o si interrompe prima della fine. Lo copi di nuovo dalla fotocamera o da chi lo ha inviato, o lo apra e lo salvi di nuovo',
  'photo.refused.empty': 'non contiene nulla. Lo copi di nuovo dalla fotocamera o da chi lo ha inviato',
  'photo.refused.gif': 'è un GIF. Lo salvi come PNG o JPEG',
  'photo.refused.heic':
    'è HEIC o AVIF, che la maggior parte dei browser non mostra e da cui posizione e fotocamera non si possono togliere in modo sicuro. Lo salvi o lo condivida come JPEG',
  'photo.refused.moving': 'è un’immagine animata. Salvi la sola immagine che conta come JPEG o PNG',
  'photo.refused.other-hash':
    'i suoi byte non sono quelli indicati dalla sua impronta: è stato cambiato, o mai ripulito',
  'photo.refused.svg': 'è un disegno che può contenere un programma. Lo salvi come PNG',
  'photo.refused.tiff': 'è TIFF, che i browser non mostrano. Lo salvi come PNG, JPEG o PDF',
  'photo.refused.unknown':
    'non è JPEG, PNG, WebP né PDF. Lo salvi in uno di questi formati; un elenco, come un foglio di calcolo, si legge in Importazioni',
  'photo.refused.unusual': 'è un tipo di JPEG che i browser non mostrano. Lo apra e lo salvi come JPEG semplice',
  'photo.refused.vast': 'ha più di 250 milioni di punti. Lo salvi più piccolo',
  'photo.removed-nothing': 'Posizione, fotocamera e ora: non c’era nulla da togliere.',
  'photo.removed-what': 'Tolto prima di conservarlo: {what}.',
  'photo.removed.behind': 'ciò che stava dietro l’immagine',
  'photo.removed.camera': 'fotocamera',
  'photo.removed.location': 'posizione',
  'photo.removed.other': 'altri dati del produttore',
  'photo.removed.person': 'nomi di persone',
  'photo.removed.preview': 'un’anteprima',
  'photo.removed.profile': 'profilo di colore',
  'photo.removed.text': 'descrizioni',
  'photo.removed.time': 'ora',
} as const;
