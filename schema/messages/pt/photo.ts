/** Photos and scans that become sources: what is taken, what is taken out of it, and why a file is refused. */
export const photo = {
  'photo.file': 'A fotografia ou digitalização',
  'photo.make-smaller': 'guarde-o mais pequeno, como JPEG, ou por partes',
  'photo.megabytes': '{n} megabytes',
  'photo.pdf-as-is':
    'Nada foi retirado: um PDF conserva o que nele pôs quem o escreveu, muitas vezes um nome, um programa e o dia, e o que as suas imagens contêm. Percorra-o antes de o passar a outrem, ou guarde as suas páginas como imagens.',
  'photo.refused.damaged':
    'está danificado ou acaba antes do fim. Copie-o de novo da câmara ou de quem o enviou, ou abra-o e guarde-o de novo',
  'photo.refused.empty': 'não contém nada. Copie-o de novo da câmara ou de quem o enviou',
  'photo.refused.gif': 'é um GIF. Guarde-o como PNG ou JPEG',
  'photo.refused.heic':
    'é HEIC ou AVIF, que a maioria dos navegadores não mostra e de que não se podem retirar com segurança a localização e a câmara. Guarde-o ou partilhe-o como JPEG',
  'photo.refused.moving': 'é uma imagem animada. Guarde a única imagem que conta como JPEG ou PNG',
  'photo.refused.other-hash': 'os seus bytes não são os que o seu hash representa: foi alterado, ou nunca foi limpo',
  'photo.refused.svg': 'é um desenho que pode conter um programa. Guarde-o como PNG',
  'photo.refused.tiff': 'é TIFF, que os navegadores não mostram. Guarde-o como PNG, JPEG ou PDF',
  'photo.refused.unknown':
    'não é JPEG, PNG, WebP nem PDF. Guarde-o como um destes; uma lista, como uma folha de cálculo, lê-se em Importações',
  'photo.refused.unusual': 'é uma espécie de JPEG que os navegadores não mostram. Abra-o e guarde-o como JPEG simples',
  'photo.refused.vast': 'tem mais de 250 milhões de pontos. Guarde-o mais pequeno',
  'photo.removed-nothing': 'Localização, câmara e hora: não havia nada a retirar.',
  'photo.removed-what': 'Retirado antes de ser guardado: {what}.',
  'photo.removed.behind': 'o que estava por trás da imagem',
  'photo.removed.camera': 'câmara',
  'photo.removed.location': 'localização',
  'photo.removed.other': 'outros dados do fabricante',
  'photo.removed.person': 'nomes de pessoas',
  'photo.removed.preview': 'uma pré-visualização',
  'photo.removed.profile': 'perfil de cor',
  'photo.removed.text': 'descrições',
  'photo.removed.time': 'hora',
} as const;
