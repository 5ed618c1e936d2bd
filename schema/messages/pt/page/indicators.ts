/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indicadores de trabalho forçado: três listas de verificação',
  'page.indicators.about-person': 'sobre {person}',
  'page.indicators.condition': 'Condição de trabalho',
  'page.indicators.conditions': 'Condições de trabalho ao lado dos seus padrões',
  'page.indicators.dated': 'De {dated}. {citation}.{checked, select, undefined {} other { Consultado em {checked}.}}',
  'page.indicators.dimension': 'Dimensão',
  'page.indicators.dimensions': 'Por dimensão: {title}',
  'page.indicators.effects': 'O que resulta enquanto subsiste',
  'page.indicators.empty':
    'Não consta nenhuma observação deste local de trabalho. Importe observações com a sua fonte para preencher estas listas.',
  'page.indicators.flag': 'Salário abaixo do mínimo legal',
  'page.indicators.indicator': 'Indicador',
  'page.indicators.left-out':
    '{n, plural, one {Um registo salarial não foi testado.} other {# registos salariais não foram testados.}}',
  'page.indicators.loading': 'A ler os indicadores ...',
  'page.indicators.no-words': 'Anotado sem palavras',
  'page.indicators.none': 'Nada consta do que esta lista pergunta.',
  'page.indicators.not-found': 'Procurado, não encontrado:',
  'page.indicators.presumption': '{person}: {state}',
  'page.indicators.presumptions': 'Quando uma pessoa o diz de si própria',
  'page.indicators.presumptions.status': 'Isto é {status}.',
  'page.indicators.rebuttals': 'O que lhe foi oposto',
  'page.indicators.rests-on': 'Assenta em',
  'page.indicators.source': '{document}, linha {line}',
  'page.indicators.standard': 'Padrão: {standard}',
  'page.indicators.state': 'Segundo o que consta',
  'page.indicators.steps': 'Porquê',
  'page.indicators.unknown':
    '{n, plural, one {Um indicador não se sabe} other {# indicadores não se sabem}}{never, plural, =0 {} one {; # nunca é anotado aqui} other {; # nunca são anotados aqui}}',
  'page.indicators.unlisted':
    '{n, plural, one {Uma observação não conta: não nomeia} other {# observações não contam: não nomeiam}} nada que estas listas tenham, ou uma condição sem padrão, ou não {n, plural, one {diz} other {dizem}} se foi visto.',
} as const;
