/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} n’est pas un jour du calendrier. Écrivez par exemple {example}.',
  'error.bad-instant': '{value} n’est pas un instant. Écrivez par exemple {example}.',
  'error.bad-period': '{value} n’est pas une période. Écrivez par exemple {example}.',
  'error.bad-amount': '{value} n’est pas un montant. Écrivez par exemple {example}.',
  'error.bad-currency': '{value} n’est pas un code de monnaie. Écrivez par exemple {example}.',
  'error.currencies-differ':
    'Des montants en {first} et en {second} ne peuvent être additionnés : la conversion exige un cours daté.',
  'error.bad-questionnaire':
    '{file} n’a pas de colonne {columns}. Prenez un classeur établi par `solidary questions write`, et laissez ses en-têtes tels quels.',
  'error.bad-regime': '{file}, {key} : {value} {reason}. Une bonne valeur : {example}.',
  'error.bad-case': '{file}, {field} : {reason}.',
  'error.bad-mapping': '{file}, {field} : {reason}. Une bonne valeur : {example}.',
  'error.bad-file': '{file} ne peut être lu : {reason}.',
  'error.bad-config': '{name} vaut {value} : {reason}. Une bonne valeur : {example}.',
  'error.bad-statement': '{subject} : {property} ne peut être {value}. Une bonne valeur : {example}.',
  'error.no-letter': 'Aucune lettre à {party} : {reason}',
  'error.no-share': 'le test {test} n’utilise aucune part',
  'error.not-a-share': 'ce n’est pas une part supérieure à 0',
  'error.not-found-near':
    '{what} {id} : non enregistré. Portent un nom proche : {found}. Donnez un identifiant, ou le nom ou le numéro entier.',
  'error.share-above-one': 'une part supérieure à 1 dépasse le tout ; écrivez soixante pour cent sous la forme 0.60',
  'error.stands-already':
    '{file} : {rows, plural, one {# ligne figure} other {# lignes figurent}} déjà sous un autre nom, d’après {imports}, parce que le mapping {mapping} nomme désormais ses fiches par d’autres colonnes qu’alors. Rien n’a été enregistré, car cela compterait deux fois. Annulez sur la page Imports ce qui avait été lu ; importez ensuite ces fichiers et ceux-ci avec le mapping tel qu’il est.',
  'error.unknown-property': 'Une fiche de type {kind} n’a pas de {property}. Elle a : {known}.',
  'error.not-indexed':
    'Les fiches de type {kind} ne peuvent être cherchées par {property}. Elles peuvent l’être par : {known}.',
  'error.bad-wording':
    '{value} n’est pas une façon de formuler une lettre. Écrivez des éléments comme period=year,amount=sum : period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'Le projet est écrit une fois confirmé à qui ses mots restreignent la personne qui se plaint : {fit} travailleurs sur {of}.',
  'error.not-found': '{what} {id} : non enregistré.',
  'error.not-unique': '{id} désigne plus d’un élément de type {what} : {found}.',
  'error.store-locked':
    'Le fichier de données {path} est utilisé par un autre Solidary. Arrêtez celui-ci, ou donnez à SOLIDARY_DATA un autre dossier.',
  'error.store-newer':
    'Ce qui se trouve à {path} a été écrit par un Solidary plus récent (schéma {found}, celui-ci connaît {known}). Mettez Solidary à jour, ou donnez à SOLIDARY_DATA un autre dossier ou à SOLIDARY_STORE une autre base.',
  'error.store-full':
    'Le disque qui contient {path} est plein. Rien du dernier lot n’a été écrit ; faites de la place et réessayez.',
  'error.store-damaged':
    'Le fichier de données {path} est endommagé, ou n’a pas été écrit par Solidary : {reason}. Remettez une copie à sa place, ou donnez à SOLIDARY_DATA un autre dossier.',
  'error.store-not-empty': '{path} contient d’autres données, qui restent telles quelles. Indiquez une base vide.',
  'error.store-unreachable':
    'Aucune base de données ne répond à {path}. Démarrez-la, ou donnez à SOLIDARY_STORE son adresse.',
  'error.store-refused':
    'La base de données à {path} refuse l’utilisateur ou le mot de passe. Donnez à SOLIDARY_STORE_USER et SOLIDARY_STORE_PASSWORD ceux de la base.',
  'error.store-unavailable': 'Le store à {path} ne répond pas : {reason}.',
  'error.no-data-folder':
    'Le dossier de données {path} ne peut être utilisé : {why, select, EEXIST {c’est un fichier} ENOTDIR {un fichier se trouve sur son chemin} EACCES {vous n’avez pas le droit d’y écrire} EPERM {vous n’avez pas le droit d’y écrire} EROFS {rien ne peut y être écrit} other {{why}}}. Donnez à SOLIDARY_DATA un autre dossier.',
  'error.driver-missing':
    'Aucun pilote SQLite : utilisez Node 22.13 ou plus récent, ou installez un compilateur C et relancez npm ci afin que better-sqlite3 puisse être construit.',
  'error.port-taken': 'Le port {port} est occupé. Arrêtez ce qui y écoute, ou donnez à SOLIDARY_PORT une autre valeur.',
  'error.port-refused':
    'Le port {port} est réservé par le système à des programmes ayant plus de droits. Donnez à SOLIDARY_PORT une valeur à partir de 1024.',
  'error.no-such-address': 'Cette machine n’a pas d’adresse {host}. Donnez à SOLIDARY_HOST la valeur 127.0.0.1.',
  'error.node-too-old': 'Node {found} est trop ancien : Solidary exige {needed} ou plus récent.',
  'error.bug':
    'Quelque chose a échoué dans Solidary. Cette demande n’a rien changé ; le journal du serveur dit ce qui s’est passé.',
  'error.folder-not-empty': 'Le dossier {path} n’est pas vide. Indiquez-en un nouveau, pour que rien ne soit écrasé.',
  'error.failed': 'Quelque chose a échoué dans Solidary : {reason}',
  'error.import-running': 'L’import {id} est déjà en cours. Attendez sa fin, ou interrompez-le.',
  'error.too-large': '{what} dépasse {limit} : {remedy}.',
  'error.source-cited':
    '{n, plural, one {Une saisie cite} other {# saisies citent}} cette source : elle reste, pour que ce qui a été dit puisse être vérifié.',
  'error.source-refused': 'Ce fichier n’est pas accepté : {reason}.',
  'error.cancelled': 'Interrompu ; rien n’est resté à moitié fait.',
} as const;
