/** What an entry of the law is known to lack, and how rules stand to one another. */
export const law = {
  'law.open.clock-unverified': 'Não foi lido no texto quanto dura uma reclamação segundo ela.',
  'law.open.from-memory': 'Escrita de memória: nenhum texto foi lido.',
  'law.open.guidance-only': 'Foi lida a orientação de uma autoridade, não o próprio texto.',
  'law.open.judgement': 'Depende de uma apreciação que nenhuma regra faz: {what}.',
  'law.open.no-time-limit':
    'Não está registado quanto dura uma reclamação contra quem está acima do empregador: que não se mostre um último dia não significa que não haja.',
  'law.open.may-last': 'Que tenha deixado de estar em vigor a partir de {day} não está verificado.',
  'law.open.start-approx': 'O seu primeiro dia, {day}, é aproximado.',
  'law.open.start-unverified':
    '{day} é a data do texto que foi lido, não se sabe que seja o seu primeiro dia: para trabalho anterior, a resposta é que ninguém pode determinar.',
  'law.open.text-in-part': 'Foram lidas partes do texto, não o todo.',
  'law.open.text-not-read': 'Foi lido o que outros escrevem do texto, não o próprio texto.',
  'law.open.text-version': 'Não consta em que versão o texto foi lido.',
  'law.open.unsettled': 'Não investigado: {what}.',
  'law.relation.alternative_of': 'Pode reclamar-se outra em seu lugar',
  'law.relation.alternative_to': 'Pode reclamar-se em seu lugar, não além dela',
  'law.relation.beside': 'Está ao lado dela: mostram-se ambas, nunca se somam',
  'law.relation.transposed_by': 'Transposta para o direito nacional por',
  'law.relation.transposes': 'Transpõe para o direito nacional',
  'law.relation.yields_of': 'Cede perante esta',
  'law.relation.yields_to': 'Prevalece sobre esta',
} as const;
