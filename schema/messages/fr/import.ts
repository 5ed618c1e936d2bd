/**
 * What is wrong with a row of an imported file, and under the same code with `.remedy` how to mend it.
 * Values of a problem come as they stand in the file.
 */
export const importing = {
  'import.above-damaged':
    'Cette ligne reprend des cellules des lignes au-dessus, et la ligne {damaged} ne peut être lue.',
  'import.above-damaged.remedy': 'Corrigez la ligne {damaged} et importez le fichier à nouveau.',
  'import.above-most': 'Cela ne peut pas dépasser {most} : {value}.',
  'import.above-most.remedy':
    'Regardez l’unité : une semaine a 168 heures, et une part est entre 0 et 1, de sorte que 51 % s’écrit 0.51. Corrigez, ou laissez vide.',
  'import.below-nothing': 'Ceci ne peut pas être inférieur à zéro : {value}.',
  'import.below-nothing.remedy':
    'Laissez vide si ce n’est pas connu. Une correction appartient à la fiche qu’elle corrige.',
  'import.binary': 'Le fichier n’est pas une liste : il contient autre chose que du texte.',
  'import.binary.remedy': 'Ouvrez-le dans le programme qui l’a produit et enregistrez la liste en .xlsx ou CSV.',
  'import.blank': 'La cellule est vide, et le mapping exige ici une valeur.',
  'import.blank.remedy': 'Remplissez la cellule, ou retirez `required` du mapping.',
  'import.cannot-open': 'Le fichier ne peut être ouvert : {reason}.',
  'import.cannot-open.remedy': 'Vérifiez que le fichier est là et peut être lu.',
  'import.column-count': 'La ligne a {found} colonnes ; l’en-tête en a {expected}.',
  'import.column-count.remedy':
    'Cherchez un séparateur manquant ou en trop, ou mettez entre guillemets une cellule qui en contient un.',
  'import.columns-missing': 'Il manque au fichier des colonnes que le mapping nomme : {missing}. Il a : {found}.',
  'import.columns-missing.remedy':
    'Donnez le fichier que le mapping décrit, ou corrigez les noms, l’encodage ou le séparateur dans le mapping.',
  'import.columns-missing-hidden':
    'Il manque au fichier des colonnes que le mapping nomme : {missing}. Ce qu’il contient n’est pas montré, car le fichier contient des noms.',
  'import.columns-missing-hidden.remedy':
    'Donnez le fichier que le mapping décrit, ou corrigez les noms, l’encodage ou le séparateur dans le mapping.',
  'import.damaged-hidden':
    'La ligne ne peut être séparée en cellules. Elle n’est pas montrée, car le fichier contient des noms, ou ce qui n’est jamais conservé.',
  'import.damaged-hidden.remedy':
    'Corrigez la ligne dans le fichier même : ses guillemets et le nombre de ses colonnes.',
  'import.damaged-cell': 'La feuille contient une cellule qui ne peut être lue : {cell}.',
  'import.damaged-cell.remedy': 'Ressaisissez la cellule dans le tableur, ou enregistrez la feuille en CSV.',
  'import.day-as-number':
    'La cellule n’est pas un jour mais un nombre ; un tableur qui compte les jours voudrait dire {day}.',
  'import.day-as-number.remedy':
    'Écrivez le jour ainsi : {formats}, ou ajoutez serial à `formats` dans le mapping si le fichier compte ainsi les jours.',
  'import.day-counted-from':
    'La cellule est un nombre de jours, et ce classeur les compte à partir de {from} : elle veut dire {day}.',
  'import.day-counted-from.remedy':
    'Écrivez {write} parmi les `formats` du mapping, et aucune autre façon de compter, ou écrivez le jour lui-même.',
  'import.day-too-early': 'Le jour est antérieur au {earliest}, le premier que le mapping accepte.',
  'import.day-too-early.remedy': 'Corrigez le jour, ou réglez `earliest` dans le mapping.',
  'import.day-too-late': 'Le jour est postérieur au {latest}, le dernier que le mapping accepte.',
  'import.day-too-late.remedy': 'Corrigez le jour, ou réglez `latest` dans le mapping.',
  'import.ends-before-start': 'Cela finirait le {last}, avant d’avoir commencé le {from}.',
  'import.ends-before-start.remedy':
    'Corrigez l’un des deux jours, ou laissez-le vide. Si la colonne contient le dernier jour, le mapping le dit : `lastDay: true`.',
  'import.ends-crossed': 'Le minimum, {least}, dépasse le maximum, {most}.',
  'import.ends-crossed.remedy': 'Corrigez l’un des deux, ou laissez-le vide.',
  'import.feeds-nothing': 'Aucune règle du mapping ne s’applique à cette ligne.',
  'import.feeds-nothing.remedy': 'Voyez le `when` des fiches dans le mapping.',
  'import.filtered': 'Laissé de côté par le mapping : {reason}.',
  'import.filtered.remedy': 'Rien à faire, sauf si la règle sous `hold` dans le mapping est fausse.',
  'import.floor-of-nothing': 'Un plancher de {value} n’en est pas un : tout le respecterait.',
  'import.floor-of-nothing.remedy':
    'S’il n’y en a pas, laissez le montant vide et dites-le par `none` ; s’il n’est pas connu, omettez la ligne.',
  'import.footer': 'Une ligne sous le tableau.',
  'import.footer.remedy': 'Rien à faire, sauf si le texte sous `skip: footer` dans le mapping est faux.',
  'import.group-header': 'Cette ligne sert d’en-tête aux lignes en dessous.',
  'import.group-header.remedy': 'Rien à faire.',
  'import.is-json': 'Le fichier est du JSON, qui n’a ni lignes ni colonnes.',
  'import.is-json.remedy':
    'Convertissez-le en CSV ou .xlsx, une ligne par fiche ; beaucoup d’éditeurs offrent aussi leur liste sous forme de tableau.',
  'import.is-zip': 'Le fichier est un zip qui contient {names} : il ne dit pas lequel est visé.',
  'import.is-zip.remedy': 'Décompressez-le et donnez les fichiers qu’il contient.',
  'import.json-broken': 'Le fichier n’est pas du JSON à partir de la ligne {line, number} : il est peut-être tronqué.',
  'import.json-broken.remedy': 'Téléchargez le fichier à nouveau, ou demandez un CSV à l’éditeur.',
  'import.json-too-large': 'Le fichier dépasse {limit} Mo, et une table en JSON est lue en entier.',
  'import.json-too-large.remedy': 'Demandez à l’éditeur une partie de la table, ou du CSV.',
  'import.key-blank': 'La cellule est vide, et sans elle la fiche n’a pas de clé.',
  'import.key-blank.remedy': 'Remplissez la cellule, ou choisissez d’autres colonnes sous `key` dans le mapping.',
  'import.more-hours-than-there-are': '{value} heures, c’est plus qu’il n’y en a : au plus {most}.',
  'import.more-hours-than-there-are.remedy': 'Vérifiez les heures, les jours et le nombre de travailleurs concernés.',
  'import.name-lacks': 'Il manque au nom du fichier, {name}, ce que le mapping y lit : {lacking}.',
  'import.name-lacks.remedy':
    'Donnez au fichier le nom que lui donne son éditeur, ou modifiez `fromName` dans le mapping.',
  'import.no-count-of-units': 'Rien ne dit pour combien d’unités le prix s’entend.',
  'import.no-count-of-units.remedy': 'Écrivez le nombre d’unités : 100 pour le prix de cent, 1 pour celui d’une.',
  'import.no-currency': 'La cellule ne nomme pas de monnaie.',
  'import.no-currency.remedy':
    'Écrivez la monnaie comme {example}, ou dites par une liste de valeurs ce que le mot désigne.',
  'import.no-determination':
    'Le fichier n’est pas le texte d’une décision salariale générale du ministère du Travail des États-Unis.',
  'import.no-determination.remedy':
    'Enregistrez la décision de SAM.gov sous forme de texte, de « General Decision Number » jusqu’à la fin.',
  'import.no-element': 'Le fichier ne contient aucun élément {element}.',
  'import.no-element.remedy': 'Vérifiez `element` dans le mapping et que le fichier est bien celui qu’il décrit.',
  'import.no-header': 'Le fichier n’a pas d’en-tête.',
  'import.no-header.remedy': 'Voyez `header` et `skip` dans le mapping, et vérifiez que le fichier n’est pas vide.',
  'import.no-key': 'Aucun des choix de la clé {key} ne s’applique à cette ligne.',
  'import.no-key.remedy': 'Ajoutez à la clé, dans le mapping, un choix sans `when`.',
  'import.no-sheet': 'Le classeur n’a pas de feuille {sheet}. Il a : {found}.',
  'import.no-sheet.remedy': 'Corrigez `sheet` dans le mapping.',
  'import.no-such-day': 'Ce jour n’existe pas dans le calendrier.',
  'import.no-such-day.remedy': 'Écrivez le jour ainsi : {formats}.',
  'import.no-unit': 'La cellule ne nomme pas d’unité.',
  'import.no-unit.remedy': 'Écrivez par exemple {example}.',
  'import.not-a-count': 'Un nombre de travailleurs est un nombre entier à partir de 0 : {value}.',
  'import.not-a-count.remedy':
    'Écrivez-le comme {example} ; d’une fourchette, le minimum et le maximum sur deux lignes ; omettez ce que personne ne sait.',
  'import.not-a-day': 'La cellule n’est pas un jour.',
  'import.not-a-day.remedy': 'Écrivez le jour ainsi : {formats}, ou ajoutez son format à `formats` dans le mapping.',
  'import.not-a-number': 'La cellule n’est pas un nombre.',
  'import.not-a-number.remedy':
    'Écrivez par exemple {example}, ou réglez `numbers` dans le mapping sur ce qu’utilise le fichier.',
  'import.not-a-percentage': 'La cellule n’est pas un pourcentage.',
  'import.not-a-percentage.remedy': 'Écrivez par exemple {example}.',
  'import.not-a-place': 'Ce n’est pas le code d’un pays ou d’une région.',
  'import.not-a-place.remedy':
    'Écrivez un code ISO 3166 : un pays comme {example}, ou une région comme US-NY ; la Grande-Bretagne et l’Irlande du Nord sont GB.',
  'import.not-a-quantity': 'La cellule n’est pas une quantité avec une unité.',
  'import.not-a-quantity.remedy': 'Écrivez par exemple {example}.',
  'import.not-a-workbook': 'Le fichier n’est pas un classeur XLSX, ou son répertoire est endommagé.',
  'import.not-a-workbook.remedy': 'Ouvrez-le dans un tableur et enregistrez la feuille en CSV.',
  'import.not-above-nothing': 'Ceci doit être supérieur à zéro : {value}.',
  'import.not-above-nothing.remedy':
    'Laissez vide si ce n’est pas connu : zéro dirait que le travail n’a pris aucun temps.',
  'import.not-an-amount': 'La cellule n’est pas un montant.',
  'import.not-an-amount.remedy':
    'Écrivez par exemple {example}, ou réglez `numbers` dans le mapping sur ce qu’utilise le fichier. Là où rien n’est connu, laissez la cellule vide, ou mettez son texte sous `blank`. Si un mot à côté du nombre signifie milliers ou millions, dites-le sous `times`.',
  'import.not-in-list': 'La valeur ne figure pas dans la liste de valeurs du mapping, qui a {known}.',
  'import.not-in-list.remedy': 'Corrigez la cellule, ou ajoutez la valeur à la liste.',
  'import.not-in-long-list':
    'La valeur ne figure pas dans la liste de valeurs du mapping, qui a {known} et {more, plural, one {une autre} other {# autres}}.',
  'import.not-in-long-list.remedy': 'Corrigez la cellule, ou ajoutez la valeur à la liste.',
  'import.not-of-form': 'La cellule n’a pas la forme {form}.',
  'import.not-of-form.remedy': 'Corrigez la cellule, ou la forme dans le mapping.',
  'import.not-one-of': 'Ce n’est aucun des mots connus ici : {value}.',
  'import.not-one-of.remedy':
    'Écrivez l’un de ceux-ci, ou laissez vide : {allowed}. Une liste de valeurs dans le mapping y ramène les mots du fichier.',
  'import.not-text': 'La fiche contient des octets qui ne sont pas du texte dans l’encodage du fichier.',
  'import.not-text.remedy': 'Réglez `encoding` dans le mapping sur celui du fichier, ou ressaisissez la fiche.',
  'import.not-whole': 'La cellule n’est pas un nombre entier.',
  'import.not-whole.remedy': 'Écrivez par exemple {example}.',
  'import.not-xml': 'À partir d’ici le fichier n’est pas du XML : {reason}. Rien de ce qui suit n’a été lu.',
  'import.not-xml.remedy': 'Récupérez à nouveau le fichier auprès de son éditeur : il a pu être tronqué.',
  'import.not-yes-or-no': 'La cellule ne dit ni oui ({yes}) ni non ({no}).',
  'import.not-yes-or-no.remedy': 'Corrigez la cellule, ou ajoutez le mot à `yes` ou `no` dans le mapping.',
  'import.note-day-ahead': 'La note sur un signal est d’un jour qui n’est pas encore venu : {day}.',
  'import.note-day-ahead.remedy': 'Indiquez quand cela a été dit ou fait.',
  'import.note-unknown': 'La note sur un signal nomme {value}, qui n’est pas connu ici.',
  'import.note-unknown.remedy': 'Corrigez-le dans le fichier. Utilisez l’un de : {known}.',
  'import.nul': 'La fiche contient un caractère NUL.',
  'import.nul.remedy':
    'Ressaisissez la fiche ; le fichier a été endommagé, ou il est en UTF-16 et le mapping ne le dit pas.',
  'import.observation-about':
    'Une observation dit si elle concerne un lieu de travail ou une personne ; celle-ci ne le dit pas.',
  'import.observation-about.remedy': 'Écrivez `workplace` ou `person` dans `about`, par exemple {example}.',
  'import.observation-code': 'Ce n’est ni une liste, ni un indicateur, ni une condition de travail connus ici.',
  'import.observation-code.remedy': 'Écrivez l’un de ceux-ci : {example}.',
  'import.observation-consent':
    'Elle concerne une personne, et le consentement de cette personne à sa conservation n’est pas enregistré.',
  'import.observation-consent.remedy':
    'Demandez à la personne. Écrivez dans `consent` le jour où elle a accepté, par exemple {example}, ou omettez la ligne.',
  'import.observation-of-nothing':
    'Elle ne nomme ni indicateur ni condition de travail, si bien qu’aucune liste ne peut la reprendre.',
  'import.observation-of-nothing.remedy':
    'Écrivez `list` et `indicator`, comme {example}, ou `condition` et `standard`.',
  'import.observation-of-person': 'Ce qu’elle dit concerne une personne, et non le lieu de travail.',
  'import.observation-of-person.remedy':
    'Écrivez `{example}` dans `about`, avec un pseudonyme et le jour du consentement de cette personne.',
  'import.observation-pseudonym': 'Une personne n’est enregistrée ici que sous un pseudonyme, et ceci n’en est pas un.',
  'import.observation-pseudonym.remedy':
    'Écrivez dans `person` des lettres et un nombre, par exemple {example}, et pas de nom.',
  'import.observation-seen': 'Elle ne dit pas si cela a été vu ; une case vide ne veut jamais dire oui.',
  'import.observation-seen.remedy':
    'Écrivez oui là où cela a été vu et non là où quelqu’un l’a cherché sans le trouver, comme {example} ; omettez ce que personne n’a cherché.',
  'import.observation-standard':
    'Elle nomme une condition de travail sans la norme à laquelle elle a été comparée : un écart est une distance à quelque chose.',
  'import.observation-standard.remedy':
    'Écrivez dans `standard` quelle est la règle et où elle figure, comme {example}.',
  'import.observation-status':
    'Elle enregistrerait le statut migratoire d’une personne, qui n’est conservé nulle part ici.',
  'import.observation-status.remedy': 'Dites sans cela ce qui a été fait ou vu, par exemple : {example}.',
  'import.old-workbook': 'Le fichier est un classeur ou un document d’Office d’avant 2007, comme .xls.',
  'import.old-workbook.remedy': 'Ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
  'import.open-document': 'Le fichier est une feuille de calcul OpenDocument (.ods).',
  'import.open-document.remedy': 'Ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
  'import.other-calendar': 'Le jour est écrit selon un autre calendrier.',
  'import.other-calendar.remedy':
    'Écrivez `{write}` dans le mapping : il est alors lu comme un jour du calendrier commun (docs/MAPPING.md, section 6).',
  'import.other-currency': 'Le montant est en {found} ; le mapping dit {currency}.',
  'import.other-currency.remedy':
    'Corrigez la cellule, ou réglez `currency` dans le mapping, par colonne là où elle change.',
  'import.other-sheets': 'La feuille lue est {sheet} ; le classeur a aussi {others}.',
  'import.other-sheets.remedy': 'Si le tableau est dans une autre feuille, nommez-la sous `sheet` dans le mapping.',
  'import.owns-itself': 'Nul ne se possède soi-même : le propriétaire et le possédé sont le même.',
  'import.owns-itself.remedy': 'Corrigez l’un des deux, ou omettez la ligne.',
  'import.packed-damaged': 'Le fichier compressé est tronqué ou endommagé : ce qui précède a peut-être été lu.',
  'import.packed-damaged.remedy': 'Téléchargez le fichier à nouveau, ou décompressez-le d’abord, et importez le tout.',
  'import.range-backwards': 'La fourchette commence au-dessus de sa fin.',
  'import.range-backwards.remedy': 'Écrivez par exemple {example}.',
  'import.rows-unpaired':
    'Plusieurs lignes ont {where} et diffèrent, et il n’y en a pas autant de cette sorte que de l’autre : rien ne dit laquelle va avec laquelle.',
  'import.rows-unpaired.remedy':
    'Écrivez une ligne de cette sorte pour chacune de l’autre, dans le même ordre : 0 heure supplémentaire s’il n’y en a pas eu.',
  'import.rate-of-nothing': 'À un taux de {value}, toute somme se réduirait à rien.',
  'import.rate-of-nothing.remedy':
    'Écrivez ce que vaut une unité de la première monnaie dans l’autre, ou omettez la ligne.',
  'import.same-twice': 'Les deux sont les mêmes : {value}.',
  'import.same-twice.remedy': 'Corrigez l’un des deux, ou omettez la ligne.',
  'import.says-otherwise': 'La ligne {before} de ce fichier dit autre chose de la même fiche.',
  'import.says-otherwise.remedy':
    'Ajoutez à `key` du mapping la colonne qui distingue les deux lignes, ou retirez l’une des deux. Si l’une modifie l’autre, dites sous `versionFrom` à partir de quel jour chacune vaut.',
  'import.several-amounts': 'La cellule contient plusieurs montants : {amounts}.',
  'import.several-amounts.remedy':
    'Laissez celui qui a été convenu, et mettez les autres dans une colonne à eux ; un intervalle s’écrit 5-7.',
  'import.several-rows': 'Plus d’une ligne de {file} a {where}, et elles diffèrent.',
  'import.several-rows.remedy': 'Corrigez {file}, ou ajoutez une colonne à `where` dans le mapping.',
  'import.share-too-large': '{value} % en plus du salaire ne peut pas être voulu.',
  'import.share-too-large.remedy':
    'Écrivez 21 % sous la forme 21 si la colonne est en pour cent, 0,21 si c’est une part.',
  'import.sheet-damaged': 'La feuille ne peut être lue : {member} dans le fichier est endommagé.',
  'import.sheet-damaged.remedy': 'Ouvrez le fichier dans un tableur et enregistrez la feuille en CSV.',
  'import.shortened-number':
    'La cellule est un long numéro qu’un tableur a raccourci ; les chiffres qui le distinguaient sont perdus.',
  'import.shortened-number.remedy':
    'Écrivez le numéro entier, ou exportez à nouveau le fichier avec cette colonne en texte.',
  'import.strange-year': 'Le jour a une année avant 1900 ou après 2200 : {value}.',
  'import.strange-year.remedy':
    '{meant, select, none {Écrivez l’année en quatre chiffres.} calendar {Écrivez le jour du calendrier commun : celui-ci semble du persan ou de l’islamique.} other {Vouliez-vous dire {meant} ?}}',
  'import.stray-quote': 'Du texte suit un guillemet fermant.',
  'import.stray-quote.remedy': 'Doublez un guillemet à l’intérieur d’une cellule entre guillemets.',
  'import.sum-differs': 'Les cellules de {columns} font ensemble {sum} ; le total indique {total}.',
  'import.sum-differs.remedy': 'Corrigez les cellules ou le total, selon ce qui est faux.',
  'import.too-large': 'Le classeur décompressé fait {size} Mo ; au plus {limit} Mo sont lus.',
  'import.too-large.remedy': 'Ouvrez-le dans un tableur et enregistrez la feuille en CSV.',
  'import.too-long': 'La ligne est trop longue pour être une fiche.',
  'import.too-long.remedy':
    'Vérifiez que le fichier est en CSV, et que son séparateur et ses guillemets sont ceux du mapping.',
  'import.too-many-digits': 'Le nombre a trop de chiffres pour être un compte.',
  'import.too-many-digits.remedy': 'Écrivez par exemple {example}.',
  'import.unclosed-quote': 'Un guillemet est ouvert et non fermé.',
  'import.unclosed-quote.remedy': 'Fermez le guillemet à la fin de sa cellule.',
  'import.unknown-unit': 'L’unité {unit} ne figure pas parmi les `units` du mapping.',
  'import.unknown-unit.remedy': 'Corrigez la cellule, ou ajoutez l’unité au mapping.',
  'import.version-without-day':
    'La ligne ne dit pas à partir de quel jour elle vaut : on ne sait pas quelle version est la plus récente.',
  'import.version-without-day.remedy': 'Quelle ligne vaut, et à partir de quand ? Écrivez le jour dans la ligne.',
  'import.waits': 'Attend la ligne de {file} avec {where}.',
  'import.waits.remedy': 'Importez {file} avec ce fichier, et avec cette ligne.',
  'import.web-page': 'Le fichier est une page web, quoi que dise son nom.',
  'import.web-page.remedy': 'Ouvrez-le dans un tableur et enregistrez le tableau en .xlsx ou CSV.',
  'import.worker-memory': 'La lecture de la feuille a pris plus de mémoire qu’il n’est permis.',
  'import.worker-memory.remedy': 'Ouvrez-le dans un tableur et enregistrez la feuille en CSV.',
  'import.xml-without-rows':
    'Le fichier est du XML où aucun élément n’a d’attributs, et seuls les attributs sont lus comme colonnes.',
  'import.xml-without-rows.remedy': 'Ouvrez-le dans un tableur et enregistrez le tableau en .xlsx ou CSV.',
} as const;
