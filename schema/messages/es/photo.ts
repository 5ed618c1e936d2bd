/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'La foto o el escaneo',
  'photo.make-smaller': 'guárdelo más pequeño, como JPEG, o por partes',
  'photo.megabytes': '{n} megabytes',
  'photo.pdf-as-is':
    'No se quitó nada: un PDF conserva lo que puso en él quien lo escribió, a menudo un nombre, un programa y el día, y lo que contienen sus imágenes. Revíselo antes de entregarlo, o guarde sus páginas como imágenes.',
  'photo.refused.damaged':
    'está dañado o se corta antes del final. Cópielo de nuevo de la cámara o de quien lo envió, o ábralo y guárdelo otra vez',
  'photo.refused.empty': 'no contiene nada. Cópielo de nuevo de la cámara o de quien lo envió',
  'photo.refused.gif': 'es un GIF. Guárdelo como PNG o JPEG',
  'photo.refused.heic':
    'es HEIC o AVIF, que la mayoría de los navegadores no muestran y del que no se pueden quitar de forma segura la ubicación y la cámara. Guárdelo o compártalo como JPEG',
  'photo.refused.moving': 'es una imagen en movimiento. Guarde la única imagen que importa como JPEG o PNG',
  'photo.refused.other-hash': 'sus bytes no son aquellos de los que responde su hash: se cambió, o nunca se limpió',
  'photo.refused.svg': 'es un dibujo que puede llevar un programa. Guárdelo como PNG',
  'photo.refused.tiff': 'es TIFF, que los navegadores no muestran. Guárdelo como PNG, JPEG o PDF',
  'photo.refused.unknown':
    'no es JPEG, PNG, WebP ni PDF. Guárdelo como uno de estos; una lista, como una hoja de cálculo, se lee en Importaciones',
  'photo.refused.unusual':
    'es una clase de JPEG que los navegadores no muestran. Ábralo y guárdelo como JPEG corriente',
  'photo.refused.vast': 'tiene más de 250 millones de puntos. Guárdelo más pequeño',
  'photo.removed-nothing': 'Ubicación, cámara y hora: no había nada que quitar.',
  'photo.removed-what': 'Se quitó antes de guardarlo: {what}.',
  'photo.removed.behind': 'lo que había detrás de la imagen',
  'photo.removed.camera': 'cámara',
  'photo.removed.location': 'ubicación',
  'photo.removed.other': 'otros datos del fabricante',
  'photo.removed.person': 'nombres de personas',
  'photo.removed.preview': 'una vista previa',
  'photo.removed.profile': 'perfil de color',
  'photo.removed.text': 'descripciones',
  'photo.removed.time': 'hora',
} as const;
