export const supposed = {
  'supposed.answer': 'Resposta',
  'supposed.counts': 'Todas as respostas do teste',
  'supposed.cut':
    'Só foram testados os primeiros {done, number} de {total, number} registos. O que está abaixo é só deles.',
  'supposed.empty':
    'Escreva o que supõe: um mínimo, preços ou tempos de trabalho. Cada registo é então testado duas vezes, tal como está e como se supõe.',
  'supposed.go-on': 'Continuar',
  'supposed.hint.floor':
    'Subido, com um lugar: EUR 15,00 ou 10 %. Um mínimo mais alto de um setor ou região mantém-se.',
  'supposed.hint.place': 'Um país ou uma região pelo código: DE, US-CA.',
  'supposed.hint.prices': 'De cada preço tal como é: 110 sobe cada um um décimo.',
  'supposed.listed': 'Estão listadas as primeiras {n, number}.',
  'supposed.place': 'Lugar do mínimo',
  'supposed.prices': 'Preços, por cento',
  'supposed.progress': '{done, number} de {total, number} registos testados.',
  'supposed.record': 'Registo',
} as const;
