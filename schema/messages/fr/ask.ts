/** The list of all that is missing: what it is about, whom to ask, what hangs on it, and the text that asks. */
export const ask = {
  'ask.about.Certification': 'certificat {name}',
  'ask.about.Claim': 'réclamation {name}',
  'ask.about.ClaimLine': 'ligne {name} de la réclamation',
  'ask.about.Contract': 'contrat {name}',
  'ask.about.Finding': 'affaire {name}',
  'ask.about.Organisation': '{name}',
  'ask.about.Subsidy': 'versement {name}',
  'ask.about.WageRecord':
    'salaire{employer, select, undefined {} other { versé par {employer}}}{place, select, undefined {} other { (lieu : {place})}}{from, select, undefined {} other { à partir du {from}}}{to, select, undefined {} other { jusqu’au {to}}}',
  'ask.about.Workplace': '{name}',
  'ask.column.about': 'Objet',
  'ask.column.alone': 'Dont ne demandent rien d’autre',
  'ask.column.answers': 'Réponses qui en dépendent',
  'ask.column.by': 'Jour le plus proche',
  'ask.column.code': 'Fait',
  'ask.column.holder': 'À qui demander',
  'ask.column.record': 'Fiche',
  'ask.column.text': 'Question',
  'ask.column.where': 'Où il manque',
  'ask.count':
    '{n, plural, =0 {Rien ne manque, pour autant qu’on sache.} one {Une question est ouverte.} other {# questions sont ouvertes.}}',
  'ask.cut':
    'Tout n’a pas été examiné.{answers, plural, =0 {} one { Une réponse ouverte d’un test a été laissée de côté.} other { # réponses ouvertes de tests ont été laissées de côté.}}{claims, plural, =0 {} one { Une réclamation a été laissée de côté.} other { # réclamations ont été laissées de côté.}}{organisations, plural, =0 {} one { Une organisation a été laissée de côté.} other { # organisations ont été laissées de côté.}}{contracts, plural, =0 {} one { Un contrat a été laissé de côté.} other { # contrats ont été laissés de côté.}}{publicRecord, select, true { Une partie des données publiques a été laissée de côté.} other {}}',
  'ask.explain.asks': 'Merci de nous dire, dans vos propres mots :',
  'ask.explain.kept':
    'Votre réponse est conservée avec lui, dans vos propres mots, et montrée partout où il est montré.',
  'ask.explain.reached':
    '{subject, select, contract {Comment ce prix a-t-il été fixé, et que couvre-t-il ?} other {Comment ce salaire a-t-il été calculé, et pour quelles heures ?}}',
  'ask.explain.since':
    '{subject, select, contract {Le prix a-t-il été modifié depuis, ou le sera-t-il ?} other {Le salaire a-t-il été complété depuis, ou le sera-t-il ?}}',
  'ask.explain.why':
    '{subject, select, contract {Nous examinons des prix dans des chaînes de contrats, et avons une question sur celui-ci :} other {Nous examinons des salaires dans des chaînes de contrats, et avons une question sur ce relevé :}}',
  'ask.explain.wrong': 'Y a-t-il là quelque chose de faux ou d’oublié, et quelle pièce le montre ?',
  'ask.holder.authority': 'l’autorité',
  'ask.holder.own_file': 'Son propre dossier, ou le travailleur',
  'ask.holder.published': 'Personne dans la chaîne : à rechercher',
  'ask.kind.claim': 'qui peut être redevable',
  'ask.kind.diligence': 'vérifications d’un acheteur',
  'ask.kind.pay_test': 'tests de salaires',
  'ask.kind.price_test': 'tests de prix',
  'ask.kind.public_record': 'certificats et versements',
  'ask.kind.undeclared': 'indices de sous-traitance non déclarée',
  'ask.letter.greeting': 'Bonjour,',
  'ask.letter.held-on': 'Ce que nous avons date du {day}.',
  'ask.letter.how':
    'Une estimation ou une fourchette aide aussi, si vous précisez que c’en est une. Si quelqu’un d’autre détient la réponse, merci de nous dire qui. S’il n’est pas possible de répondre à une question, merci de dire pourquoi.',
  'ask.letter.look-up': 'À rechercher (chiffres publiés, ou ce que d’autres ont payé) :',
  'ask.letter.no-accusation':
    'Ces questions ne font que compléter ce qui figure au dossier sur des contrats et des travaux. Elles ne disent rien de la façon dont vous, ou quiconque, avez agi.',
  'ask.letter.to': 'À : {name}',
  'ask.letter.why':
    '{n, plural, one {Dans les documents que nous avons, il manque un fait que vous pourriez nous indiquer :} other {Dans les documents que nous avons, il manque # faits que vous pourriez nous indiquer :}}',
  'ask.line': '{answers} ({alone} seules){by, select, undefined {} other {, au plus tard le {by}}} : {text}',
  'ask.line-about':
    '{answers} ({alone} seules){by, select, undefined {} other {, au plus tard le {by}}} : {about} : {text}',
  'ask.more': 'La liste continue : --after {mark}',
  'ask.settles.claim':
    '{count, plural, one {# réponse sur qui peut être redevable} other {# réponses sur qui peut être redevable}}',
  'ask.settles.diligence': '{count, plural, one {# vérification d’un acheteur} other {# vérifications d’acheteurs}}',
  'ask.settles.pay_test': '{count, plural, one {# test de salaire} other {# tests de salaires}}',
  'ask.settles.price_test': '{count, plural, one {# test de prix} other {# tests de prix}}',
  'ask.settles.public_record':
    '{count, plural, one {# comparaison de données publiques} other {# comparaisons de données publiques}}',
  'ask.settles.undeclared':
    '{count, plural, one {# indice de sous-traitance non déclarée} other {# indices de sous-traitance non déclarée}}',
  'ask.topic.act': 'ce que quelqu’un a fait',
  'ask.topic.claim': 'une réclamation',
  'ask.topic.contract': 'un contrat',
  'ask.topic.figure': 'un chiffre publié, ou ce que d’autres ont payé',
  'ask.topic.party': 'une entreprise',
  'ask.topic.pay': 'des salaires',
  'ask.topic.public_record': 'les données publiques',
  'ask.where.claim': 'Réclamation {record}',
  'ask.where.diligence': 'Vérifications : {record}',
  'ask.where.pay_test': '{test} : {record}',
  'ask.where.price_test': '{test} : contrat {record}',
  'ask.where.public_record': 'Données publiques : {record}',
  'ask.where.undeclared': 'Indices de sous-traitance non déclarée : {record}',
} as const;
