/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Dê o montante por pagar, ou as horas, a taxa e o pago; não ambos.',
  'claim.bad-amount': '{value} não é um montante. Escreva-o como 18000.00.',
  'claim.bad-count': '{value} não é um número de pessoas nem de períodos. Escreva 1 ou mais, ou deixe vazio.',
  'claim.bad-currency': '{value} não é um código de moeda. Escreva-o como EUR.',
  'claim.bad-day': '{value} não é um dia do calendário. Escreva-o como 2025-03-31.',
  'claim.bad-place': '{value} não é um país nem uma região. Escreva-o como DE, GB ou US-CA.',
  'claim.bad-share': '{value} não é uma proporção. Escreva a parte líquida do salário bruto como 0.62.',
  'claim.claim-not-held': 'Esta reclamação já não consta. Introduza-a como nova.',
  'claim.contract-and-unknown': 'Nomeie o contrato, ou diga que não se sabe; não ambos.',
  'claim.contract-not-held': 'O contrato {id} não consta. Escolha um da lista, ou diga que não se sabe.',
  'claim.due-before-work':
    'O salário teria vencido em {due}, antes de o trabalho começar em {from}. Verifique os dois dias.',
  'claim.ends-before-start': 'O período termina em {until}, que não é posterior ao seu início em {from}.',
  'claim.from-a-file': 'Um ficheiro fala desta reclamação: corrija cada linha por si, com a sua fonte.',
  'claim.line-empty': 'Diga quando o trabalho foi feito ou quanto não foi pago. O que não se sabe fica vazio.',
  'claim.no-lines': 'Introduza pelo menos uma linha: o que não foi pago, e por que dias.',
  'claim.no-such-line': 'Não há nenhuma linha {line}; as linhas contam-se desde 0.',
  'claim.nothing-unpaid':
    'Horas vezes taxa não excede o que foi pago: aqui nada está por pagar. Corrija, ou retire a linha.',
  'claim.one-way':
    'Diga de uma só maneira o que não foi pago: um montante, horas a uma taxa, uma parte de outra linha ou o salário habitual.',
  'claim.party-not-held': 'A parte {id} não consta. Procure-a e escolha-a da lista.',
  'claim.payment-without-amount': 'Um pagamento precisa do seu montante.',
  'claim.saved-meanwhile':
    'Alguém guardou esta reclamação depois de a ter aberto. Leia-a de novo e corrija depois o que está guardado agora.',
  'claim.unknown-value': '{value} não é conhecido aqui. Use um de: {known}.',
} as const;
