/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Donnez le montant impayé, ou les heures, le taux et le montant payé ; pas les deux.',
  'claim.bad-amount': '{value} n’est pas un montant. Écrivez par exemple 18000.00.',
  'claim.bad-count': '{value} n’est pas un effectif ni un nombre de périodes. Écrivez 1 ou plus, ou laissez vide.',
  'claim.bad-currency': '{value} n’est pas un code de monnaie. Écrivez par exemple EUR.',
  'claim.bad-day': '{value} n’est pas un jour du calendrier. Écrivez par exemple 2025-03-31.',
  'claim.bad-place': '{value} n’est pas un pays ni une région. Écrivez par exemple DE, GB ou US-CA.',
  'claim.bad-share': '{value} n’est pas une part. Écrivez la part nette du salaire brut ainsi : 0.62.',
  'claim.claim-not-held': 'Cette réclamation n’est plus enregistrée. Saisissez-la comme nouvelle.',
  'claim.contract-and-unknown': 'Nommez le contrat, ou indiquez qu’il n’est pas connu ; pas les deux.',
  'claim.contract-not-held':
    'Le contrat {id} n’est pas enregistré. Choisissez-en un dans la liste, ou indiquez qu’il n’est pas connu.',
  'claim.due-before-work':
    'La paie aurait été due le {due}, avant le début du travail le {from}. Vérifiez les deux jours.',
  'claim.ends-before-start': 'La période finit le {until}, ce qui n’est pas après son début, le {from}.',
  'claim.from-a-file': 'Un fichier parle de cette réclamation : corrigez chaque ligne à part, avec sa source.',
  'claim.line-empty': 'Indiquez quand le travail a été fait ou combien est impayé. Ce qui n’est pas connu reste vide.',
  'claim.no-lines': 'Saisissez au moins une ligne : ce qui est impayé, et pour quels jours.',
  'claim.no-such-line': 'Il n’y a pas de ligne {line} ; les lignes se comptent à partir de 0.',
  'claim.nothing-unpaid':
    'Heures fois taux ne dépassent pas ce qui a été payé : rien n’est impayé ici. Corrigez, ou retirez la ligne.',
  'claim.one-way':
    'Indiquez d’une seule façon ce qui est impayé : un montant, des heures à un taux, une part d’une autre ligne ou un salaire habituel.',
  'claim.party-not-held': 'La partie {id} n’est pas enregistrée. Cherchez-la et choisissez-la dans la liste.',
  'claim.payment-without-amount': 'Un paiement doit avoir un montant.',
  'claim.saved-meanwhile':
    'Quelqu’un a enregistré cette réclamation après que vous l’avez ouverte. Relisez-la, puis corrigez ce qui est maintenant en mémoire.',
  'claim.unknown-value': '{value} n’est pas connu ici. Utilisez l’une de ces valeurs : {known}.',
} as const;
