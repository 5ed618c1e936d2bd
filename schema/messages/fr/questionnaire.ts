/** A list of questions to suppliers, as a workbook to fill and to read back. */
export const questionnaire = {
  'questionnaire.answer': 'Réponse',
  'questionnaire.both-ends': 'La réponse n’a qu’une limite inférieure.',
  'questionnaire.both-ends.remedy': 'Écrivez un seul nombre, ou les deux limites, comme 36 – 45.',
  'questionnaire.contract': 'Contrat',
  'questionnaire.contract-not-held': 'Aucun contrat {id} n’est enregistré.',
  'questionnaire.contract-not-held.remedy': 'Laissez les colonnes Fiche et Fait telles qu’elles ont été écrites.',
  'questionnaire.fact': 'Fait',
  'questionnaire.fact-not-asked': '« {fact} » n’est pas un fait demandé.',
  'questionnaire.fact-not-asked.remedy': 'Laissez les colonnes Fiche et Fait telles qu’elles ont été écrites.',
  'questionnaire.how': 'Comment l’écrire',
  'questionnaire.how.amount':
    'un montant{currency, select, undefined {, comme EUR 1250.00} other { en {currency}, comme 1250.00}}, ou 900 – 1200',
  'questionnaire.how.count': 'un nombre, comme 1250',
  'questionnaire.how.day': 'un jour, comme 2025-03-31 ou 31.3.2025',
  'questionnaire.how.minutes': 'minutes par {unit}, comme 7.5 (point décimal), ou 36 – 45',
  'questionnaire.how.number': 'un nombre d’heures, comme 1250, ou 900 – 1200',
  'questionnaire.how.word': 'un mot ou un code',
  'questionnaire.no-currency': 'Le montant ne nomme pas de monnaie.',
  'questionnaire.no-currency.remedy': 'Écrivez aussi la monnaie, comme EUR 1250.00.',
  'questionnaire.none': 'Il ne manque rien à quoi un fournisseur pourrait répondre.',
  'questionnaire.question': 'Question',
  'questionnaire.record': 'Fiche',
  'questionnaire.settles': 'Réponses qui en dépendent',
  'questionnaire.supplier': 'Fournisseur',
  'questionnaire.taken':
    '{accepted} réponses reprises, {duplicate} déjà connues, {rejected} non lues, {open} encore ouvertes',
  'questionnaire.two-ways': 'Le nombre peut se lire de deux façons : {number}.',
  'questionnaire.two-ways.remedy':
    'Écrivez-le sans signe entre les milliers, comme 1250, ou avec d’autres décimales, comme 1.25.',
  'questionnaire.written': '{questions} questions sur {contracts} contrats écrites dans {path}',
} as const;
