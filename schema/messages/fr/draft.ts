/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} nomme des contrats supérieurs qui ne sont pas dans cette liste : importez la liste qui les contient sous le même éditeur, avec ce numéro pour clé, et la chaîne sera entière.',
  'draft.amount-and-paid':
    '{column} peut être avant ou après ce qui a été payé selon {paid}, et une ligne porte ce qui est impayé : {column} n’alimente rien tant que vous n’avez pas choisi. Si c’est le reste, donnez-le à amount et retirez {paid}.',
  'draft.bid-as-price':
    '{column} est ce qui a été offert et se lit comme le prix du contrat : l’offre la plus basse n’est pas toujours retenue. Voyez qui l’a obtenu, et à quel prix.',
  'draft.bids-of-nobody':
    'Rien ne dit à quel contrat appartient une ligne ni quel soumissionnaire de {column} l’a obtenu : les prix restent des offres et aucun n’est comparé tant que le mapping ne le dit pas.',
  'draft.blank-keys':
    'Les lignes où {columns} est vide sont rejetées, sauf si la clé dit mayBeBlank : docs/MAPPING.md, section 4.',
  'draft.called-off':
    'Les lignes qui disent {words} sous {column} semblent abandonnées : aucun contrat n’en est né, et elles sont mises en attente. Ôtez la règle de `hold` si l’on a travaillé malgré tout.',
  'draft.choose-from':
    'Rien dans le fichier ne dit à partir de quel jour ses montants valent : mettez-le à la place de {placeholder} sous from, et sous until le lendemain du dernier si vous le savez. Jusque-là, rien n’est importé.',
  'draft.choose-measure':
    'Rien dans le fichier ne dit ce que mesurent ses chiffres, comme un minimum légal ou une convention collective : mettez-le à la place de {placeholder}. D’ici là rien n’est importé.',
  'draft.choose-place':
    'Rien dans le fichier ne dit où ses montants valent, et un montant sans lieu n’est jamais trouvé : mettez sous place le code du lieu à la place de {placeholder}. Jusque-là, chaque ligne est rejetée.',
  'draft.choose-unit':
    'Rien dans le fichier ne dit si le salaire est à l’heure, au mois ou autrement : mettez-le à la place de {placeholder} sous unit. D’ici là chaque ligne est rejetée.',
  'draft.cmt':
    '{column} est la seule façon (CMT : coupe, montage, finition), et {taken} est lu comme prix à l’unité. Si le fournisseur n’est payé que {column}, alimentez-en unitPrice.',
  'draft.cost-parts':
    '{columns} sont chacune une part des coûts hors main-d’œuvre, et un contrat porte leur somme : additionnez-les dans une colonne du fichier et alimentez-en {property}.',
  'draft.currency-words':
    '{words} sous {column} n’est pas le code d’une monnaie et peut en désigner plusieurs, ou aucune qui soit connue ici : dites laquelle par une liste de valeurs (docs/MAPPING.md, section 6). D’ici là ces lignes sont rejetées, avec le motif.',
  'draft.day-two-ways':
    '« {cell} » sous {column} peut être écrit {taken} ou {other}, et rien dans le fichier ne dit lequel : choisissez. D’ici là, rien n’est importé.',
  'draft.encoding':
    'Le fichier ne dit pas son encodage. Lu comme {read}, il dit {words}.{isAsked, select, yes { Comme {other}, il dirait {otherWords}.} other {}} Si les lettres ne sont pas justes, mettez le bon sous encoding : docs/MAPPING.md, section 8.',
  'draft.estimate-with-tax':
    '{column} semble être une estimation avec taxe : à côté d’elle, un prix sans la taxe paraîtrait trop bas. Elle n’alimente rien tant que vous n’avez pas choisi, et alors sans la taxe.',
  'draft.estimates':
    'Les lignes de {cells} disent ce que l’acheteur attendait et ne sont l’offre de personne : elles sont mises en attente.',
  'draft.fill-down':
    'Des lignes laissent {column} vide sous une qui le remplit. Si cela veut dire « comme ci-dessus », écrivez `fillDown` avec l’en-tête (docs/MAPPING.md, section 8) ; en l’état, ces lignes n’en disent rien.',
  'draft.framework':
    'Les lignes qui disent {words} sous {column} sont des cadres : {price} est alors le maximum qui peut être commandé et non un prix, et n’alimente pas le prix de ces lignes.',
  'draft.hours-in-parts':
    '{columns} contiennent chacune une partie des mêmes heures et aucune ne dit que ce sont toutes : aucune n’alimente rien tant que vous ne les additionnez pas dans une colonne.',
  'draft.in-thousands':
    '{times, select, none {{column} semble être un montant en milliers ou plus : tel quel, il serait lu beaucoup trop petit. Il n’alimente rien. Alimentez-le avec `times: 1000`, ou écrivez ses montants en entier.} other {{column} semble être un montant en milliers ou plus, et il est lu avec `times: {times}`. Vérifiez si c’est exact.}}',
  'draft.key-of-several':
    'Aucune colonne n’est différente à chaque ligne de l’échantillon ; la clé en réunit donc plusieurs.',
  'draft.kind': 'Une ébauche : chaque ligne est lue comme {kind}. docs/MAPPING.md explique chaque mot.',
  'draft.known-mapping':
    'Le mapping {mapping} lit un tel tableau tel quel ({title}) : prenez-le à la place de cette ébauche, ici avec `--mapping {mapping}`, sur la page dans la liste.{named, select, no { Ses fichiers s’appellent {glob} : donnez un tel nom à celui-ci.} other {}}',
  'draft.lowest-bid':
    'Celui qui a {words} sous {column} est tenu pour celui qui a obtenu le contrat, et seuls ses prix sont ceux d’un contrat. L’offre la plus basse ne gagne pas toujours : vérifiez qui l’a obtenu.',
  'draft.minutes-of-pieces':
    '{column} vaut par pièce, et l’unité du contrat est « {unit} » : la colonne n’alimente rien. Écrivez les minutes de cette unité.',
  'draft.no-currency':
    'Rien dans le fichier ne dit dans quelle monnaie sont les montants : mettez-la à la place de {code}. D’ici là, rien n’est importé.',
  'draft.no-place':
    '« {cell} » sous {column} n’est ni le code ni le nom d’un pays, et les lois et les minima se trouvent par les codes de lieux : dites avec une liste de valeurs lequel il représente (docs/MAPPING.md, section 6). Jusque-là, la colonne n’alimente rien.',
  'draft.notes':
    'Les lignes dont seule la première cellule est remplie{named, select, no {} other {, comme {cells},}} semblent être des notes ou des titres et sont mises en attente.',
  'draft.nothing': 'Les cellules qui contiennent {cells} sont lues comme ne disant rien, jamais comme zéro.',
  'draft.number-two-ways':
    '« {cell} » sous {column} est lu comme écrit {taken} et peut être {other} : mettez le bon à sa place.',
  'draft.other-calendar':
    '« {cell} » sous {column} semble un jour d’un autre calendrier (bouddhique, persan, islamique, japonais ou de Taïwan) : la colonne n’alimente rien. Écrivez les jours du calendrier commun dans une colonne à côté, par exemple 2024-03-14.',
  'draft.other-words':
    '« {cell} » sous {column} n’est aucun des mots que les règles cherchent : {known}. Dites par une liste de valeurs ce qu’il signifie (docs/MAPPING.md, section 6) ; d’ici là la colonne n’alimente rien.',
  'draft.overtime-among-hours':
    '{column} est lue comme toutes les heures et {overtime} comme une partie d’entre elles. Si les heures supplémentaires s’y ajoutent, faites alimenter ordinaryHours par {column} au lieu de hours.',
  'draft.part-of-year':
    '{column} dit de quelle partie de {year} est chaque ligne, d’une façon qui n’est pas connue : aucune des deux ne donne de jour. La paie d’une partie lue comme celle de l’année serait fausse. Indiquez le premier et le dernier jour de chaque ligne.',
  'draft.partly':
    '« {cell} » sous {column} ne se lit pas comme la plupart de cette colonne : sa ligne sera rejetée et nommée.',
  'draft.parts':
    '« {cell} » sous {column} contient plusieurs choses dans une cellule : la colonne n’alimente rien. Prenez par `extract` la partie qui compte (docs/MAPPING.md, section 6), et voyez qu’aucune cellule n’en contienne deux.',
  'draft.per-period':
    '{column} semble être un montant par an, par mois ou par semaine : le prix d’un contrat vaut pour l’ensemble. La colonne n’alimente rien. Multipliez-le par la durée du contrat, si le fichier la donne.',
  'draft.periods':
    '{columns} valent chacune pour une année ou un mois, et de tels chiffres n’alimentent pas seuls un {kind} : dites avec eachColumn ce qu’ils sont (docs/MAPPING.md, section 8).',
  'draft.place-of-all':
    "Aucune colonne ne dit où le travail est fait, et les lois, les minima et les prix à comparer se trouvent par le lieu. Si tout se fait en un seul lieu, dites-le une fois pour toute la liste : `place: '{' constant: US-CA '}'` dans les valeurs de {record}, avec le code de ce lieu. Sinon, les tests qui en dépendent répondent que le lieu manque.",
  'draft.price-either-way':
    '{column} peut être à l’unité ou pour le tout, et rien dans le fichier ne le dit : la colonne n’alimente rien tant que vous n’avez pas choisi.',
  'draft.publisher':
    'Nommez l’éditeur et vérifiez la clé : les colonnes qui désignent une fiche et ne changent jamais.',
  'draft.ranges':
    '« {cell} » sous {column} est une fourchette, et un effectif est un nombre : la colonne n’alimente rien. Rien n’est lu comme son milieu. Si le nombre est connu, mettez-le à la place de la fourchette ; sinon il reste inconnu et est demandé là où une réponse en dépend.',
  'draft.rates':
    'Cela semble un tableau de taux de change, et il ne dit pas de chaque taux combien d’unités de quelle monnaie vaut une unité de quelle autre, ni quel jour. Partez d’un mapping de taux fourni avec Solidary, ou écrivez-en un selon docs/MAPPING.md, section 8. Les moyennes d’un mois ne sont pas des taux d’un jour, et ne sont pas lues.',
  'draft.regions':
    '« {cell} » sous {column} ressemble au code d’une région, et le fichier ne dit pas de quel pays : choisissez-le. D’ici là, rien n’est importé.',
  'draft.second-heading':
    'La première ligne, {cells}, semble être une deuxième ligne de l’en-tête et est mise en attente.',
  'draft.second-table':
    'À partir de « {title} » semble commencer un autre tableau : rien n’est lu au-delà. Mettez-le sur une feuille ou dans un fichier à lui, et faites-en l’ébauche.',
  'draft.several-currencies':
    '{column} contient des montants en plusieurs monnaies, {found}, et une colonne se lit dans une seule : mettez la monnaie de chaque ligne dans sa propre colonne. D’ici là elle n’alimente rien.',
  'draft.several-days':
    'La plupart des cellules sous {column} ne sont pas des jours écrits d’une seule façon{same, select, yes { (« {cell} »)} other { : « {cell} » et « {other} »}}. Écrivez-les d’une façon, ou citez chacune sous formats si aucune ne se lit comme une autre. D’ici là la colonne n’alimente rien.',
  'draft.several-names':
    '« {cell} » sous {column} semble contenir plusieurs entreprises dans une cellule. Ces lignes sont lues sans partie à cet endroit : écrivez chaque entreprise sur sa propre ligne, ou un seul nom pour le groupement.',
  'draft.several-prices':
    '{columns} pourraient chacune être le prix convenu, et rien dans le fichier ne dit laquelle : aucune ne l’alimente tant que vous n’avez pas choisi.',
  'draft.several-values':
    '{columns} contiennent chacune un montant, et une ligne donne un seul chiffre : aucune ne l’alimente. Choisissez celle qui vaut pour tous ceux que vise la ligne, ou faites de chacune un chiffre avec sa classe de travail, son lieu ou ses jours (eachColumn ; docs/MAPPING.md, section 8).',
  'draft.sheets':
    'Le classeur a plusieurs feuilles. Cette ébauche lit {sheet} ; les autres sont {others}. Pour une autre : `solidary mapping suggest FICHIER --sheet NOM`, ou choisissez-la sur la page.',
  'draft.shortened':
    '« {cell} » sous {column} est un long numéro qu’un tableur a raccourci, et les chiffres qui le distinguaient sont perdus : la colonne n’alimente rien. Exportez à nouveau le fichier avec cette colonne en texte.',
  'draft.sign':
    '« {sign} » peut désigner {among} : mettez la monnaie du fichier à la place de {code}. Rien n’est importé d’ici là.',
  'draft.times':
    '« {cell} » sous {column} est une heure ou une durée, et les heures se lisent comme un nombre : écrivez sept heures et demie 7,5. D’ici là la colonne n’alimente rien.',
  'draft.totals':
    'Les lignes qui commencent par {cells} semblent être des totaux des lignes au-dessus et sont mises en attente.',
  'draft.unawarded':
    'Les lignes sans titulaire sous {firm} ni prix sous {price} semblent des procédures où rien n’a été attribué, et sont mises en attente.',
  'draft.undated-pay':
    'Aucune colonne ne dit de quels jours est la paie. Ajoutez from et until, et les jours à la clé : sans eux la liste du mois suivant prend la place de celle-ci.',
  'draft.unfed': 'Colonnes qui n’alimentent encore rien : {columns}',
  'draft.unknown-headings':
    'Aucun en-tête de ce fichier n’est connu ici, rien n’est donc encore alimenté : dites de chaque colonne ce qu’elle signifie, sur la page ou dans ce fichier. docs/MAPPING.md explique chaque mot.',
  'draft.unread':
    '{column} n’alimente rien : la plupart de ses cellules, comme « {cell} », ne sont pas des {needs, select, amount {montants dans une monnaie} other {nombres}}. Nommez la monnaie dans l’en-tête ou une colonne, ou corrigez les cellules.',
  'draft.with-tax':
    '{column} semble être un prix taxes comprises : ce que le fournisseur reverse comme taxe ne paie pas de travail. La colonne n’alimente rien tant que vous ne choisissez pas, et alors sans la taxe.',
} as const;
