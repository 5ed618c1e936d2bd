/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, ligne {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Rien n’est encore corrigé.} one {Une ligne est corrigée et pas encore envoyée.} other {# lignes sont corrigées et pas encore envoyées.}}',
  'page.mending.mended': 'corrigée',
  'page.mending.only-in-file':
    '{n, plural, one {Une ligne n’est pas montrée} other {# lignes ne sont pas montrées}} en cellules : {n, plural, one {corrigez-la} other {corrigez-les}} dans le fichier.',
  'page.mending.rows-of': 'Lignes rejetées de {file}',
  'page.mending.send': 'Renvoyer {n, plural, =0 {ces lignes} one {cette ligne} other {ces # lignes}}',
  'page.mending.sent': 'renvoyée',
  'page.mending.text':
    'Tapez dans les cellules, ou collez depuis un tableur. Ce qui est tapé reste sur cet ordinateur jusqu’à l’envoi ; seules les lignes corrigées sont envoyées, comme un import à part.',
  'page.mending.title': 'Corriger ici les lignes rejetées',
  'page.mending.try': 'Les essayer d’abord',
  'page.mending.was': 'avant : {was}',
} as const;
