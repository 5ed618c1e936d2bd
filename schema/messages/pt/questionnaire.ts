/** A list of questions to suppliers, as a workbook to fill and to read back. */
export const questionnaire = {
  'questionnaire.answer': 'Resposta',
  'questionnaire.both-ends': 'A resposta só tem um extremo inferior.',
  'questionnaire.both-ends.remedy': 'Escreva um número, ou ambos os extremos, como 36-45.',
  'questionnaire.contract': 'Contrato',
  'questionnaire.contract-not-held': 'Não consta nenhum contrato {id}.',
  'questionnaire.contract-not-held.remedy': 'Deixe as colunas «Registo» e «Facto» como foram escritas.',
  'questionnaire.fact': 'Facto',
  'questionnaire.fact-not-asked': '«{fact}» não é um facto por que se pergunte.',
  'questionnaire.fact-not-asked.remedy': 'Deixe as colunas «Registo» e «Facto» como foram escritas.',
  'questionnaire.how': 'Como escrevê-lo',
  'questionnaire.how.amount':
    'um montante{currency, select, undefined {, como EUR 1250.00} other { em {currency}, como 1250.00}}, ou 900-1200 (ponto para os decimais)',
  'questionnaire.how.count': 'um número, como 1250 (ponto para os decimais)',
  'questionnaire.how.day': 'um dia, como 2025-03-31 ou 31.3.2025',
  'questionnaire.how.minutes': 'minutos por {unit}, como 7.5, ou 36-45',
  'questionnaire.how.number': 'um número de horas, como 1250, ou 900-1200 (ponto para os decimais)',
  'questionnaire.how.word': 'uma palavra ou um código',
  'questionnaire.no-currency': 'O montante não nomeia nenhuma moeda.',
  'questionnaire.no-currency.remedy': 'Escreva também a moeda, como EUR 1250.00.',
  'questionnaire.none': 'Não falta nada a que um fornecedor pudesse responder.',
  'questionnaire.question': 'Pergunta',
  'questionnaire.record': 'Registo',
  'questionnaire.settles': 'Respostas que dependem disso',
  'questionnaire.supplier': 'Fornecedor',
  'questionnaire.taken':
    '{accepted} respostas tomadas, {duplicate} já conhecidas, {rejected} não lidas, {open} ainda em aberto',
  'questionnaire.two-ways': 'O número pode ler-se de duas maneiras: {number}.',
  'questionnaire.two-ways.remedy':
    'Escreva-o sem sinal entre os milhares, como 1250, ou com outros decimais, como 1.25.',
  'questionnaire.written': '{questions} perguntas sobre {contracts} contratos escritas em {path}',
} as const;
