/** Files that a user hands to the page. */
export const upload = {
  'upload.mapping-fault': 'Este mapeo aún no puede funcionar: {value}.',
  'upload.mapping-name': 'Escriba el nombre en minúsculas, cifras y guiones, primero una letra: lista-proveedores.',
  'upload.mapping-name-taken':
    'Ya consta un mapeo llamado {value}, y dice otra cosa. Sustitúyalo, o elija otro nombre.',
  'upload.no-such-rows':
    'Ninguna de estas filas fue rechazada en esa importación, o solo se pueden corregir en el propio archivo.',
  'upload.none': 'Añada al menos un archivo.',
  'upload.not-held': 'El archivo subido {id} ya no está aquí. Súbalo de nuevo.',
  'upload.use-command-line': 'divida el archivo, o impórtelo con npx solidary import',
} as const;
