/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Possível caso',
  'undeclared.answer.cannot_tell': 'Por determinar',
  'undeclared.answer.fits': 'Encaixa',
  'undeclared.column.evidence': 'Base',
  'undeclared.column.not-said': 'O que não diz',
  'undeclared.evidence.computed': 'calculado a partir de números declarados',
  'undeclared.evidence.documented': 'declarado por uma fonte',
  'undeclared.evidence.inferred': 'inferido',
  'undeclared.kind.depth': 'Profundidade da cadeia',
  'undeclared.kind.hours': 'Horas face a trabalhadores declarados',
  'undeclared.kind.labour_only': 'Camadas só de mão de obra',
  'undeclared.kind.successor': 'Empresas que podem ser sucessoras',
  'undeclared.missing.comparable-price':
    'Preços de {contract} e do que para ele se compra que se possam comparar: pelo todo, ou por uma mesma unidade.',
  'undeclared.missing.consent': 'Se o comprador de {contract} aceitou mais níveis.',
  'undeclared.missing.continuity':
    'Quem era proprietário e quem dirigia {earlier} e {later}, e se trabalhadores, ferramentas ou contratos passaram de uma para a outra.',
  'undeclared.missing.country': 'Em que país têm o endereço {earlier} e {later}.',
  'undeclared.missing.days': 'O primeiro e o último dia de trabalho em {contract}.',
  'undeclared.missing.declared-workers': 'Quantos trabalhadores estão declarados em {workplace}.',
  'undeclared.missing.each-day':
    'Quantas horas foram trabalhadas em cada dia ao abrigo de {contracts}, e por quantos trabalhadores.',
  'undeclared.missing.exact-hours':
    'Quantas horas de trabalho {contract} exige exatamente: só consta um limite ou um intervalo.',
  'undeclared.missing.exception': 'Se alguma exceção da lei valia para a cadeia abaixo de {contract}.',
  'undeclared.missing.head-count': 'Quantos trabalhadores {party} declarou, e quando.',
  'undeclared.missing.head-count-in': 'Quantos trabalhadores {party} declarou de {from} a {until}.',
  'undeclared.missing.hours': 'Quantas horas de mão de obra {contract} exige.',
  'undeclared.missing.hours-there':
    'Quantas das horas de {contract} foram trabalhadas em {workplace}: também é executado noutros locais de trabalho.',
  'undeclared.missing.kind': 'Que espécie de contrato é {contract}.',
  'undeclared.missing.least-value':
    'A partir de que valor a regra valia para {contract}: está entre {never} e {always} {currency}, e esse valor mudou com os anos e com o comprador.',
  'undeclared.missing.licence': 'Se {party} pode fornecer mão de obra, e quantos trabalhadores declarou.',
  'undeclared.missing.loose': 'No âmbito de que contrato se executa {contract}, e quantas horas exige.',
  'undeclared.missing.loose-known': 'No âmbito de que contrato é executado {contract}.',
  'undeclared.missing.ownership-days': 'Desde quando até quando {owner} foi dono de {earlier}, e de {later}.',
  'undeclared.missing.passed-hours': 'Quantas horas de {lower} foram trabalhadas para {contract}, e em que dias.',
  'undeclared.missing.passed-on':
    'Se horas em {contracts} foram trabalhadas por outros que não os trabalhadores declarados, e por quem.',
  'undeclared.missing.place': 'Onde é feito o trabalho de {contract}.',
  'undeclared.missing.price': 'O preço de {contract}.',
  'undeclared.missing.price-in':
    'O preço de {contract} em {currency}: a regra vale a partir de um valor entre {never} e {always}, e nada é convertido.',
  'undeclared.missing.public-buyer': 'Se o comprador de {contract} é um organismo público.',
  'undeclared.missing.sector': 'Em que setor está o trabalho de {contract}.',
  'undeclared.missing.town': 'Em que localidade têm o endereço {earlier} e {later}: uma rua só existe em muitas.',
  'undeclared.missing.weekly-hours':
    'O máximo de horas por semana que um trabalhador pode trabalhar ({place}) à data de {day}.',
  'undeclared.missing.which-head-count':
    'Que número de trabalhadores {party} declarou de {from} a {until}: as fontes dão números diferentes.',
  'undeclared.not-said.depth':
    'Não diz que um nível foi ocultado: o comprador pode tê-lo aceitado. Os limites que uma lei fixa não constam.',
  'undeclared.not-said.depth-law':
    'Que a lei foi violada: não se olha para exceções, valores abaixo dos quais não vale, nem para o que não conta como nível.',
  'undeclared.not-said.fits':
    'Não diz que nada foi transferido: apenas que os trabalhadores declarados podiam fazer o que consta dos contratos. O trabalho a tempo parcial e as férias não constam; deixariam menos horas.',
  'undeclared.not-said.hours-supplier':
    'Não diz que alguém trabalhou sem ser declarado: também o explicariam horários mais longos, trabalhadores cedidos, uma subcontratação que não consta ou um número errado.',
  'undeclared.not-said.hours-workplace':
    'Não diz que alguém trabalhou sem ser declarado, nem de quem seriam os trabalhadores: também o explicariam horários mais longos, trabalho feito noutro lugar ou um número errado. Não consta em que dia os trabalhadores foram declarados.',
  'undeclared.not-said.labour-supply':
    'Não diz que algo está mal: a mão de obra pode ser fornecida abertamente. É preciso perguntar se está declarada e licenciada.',
  'undeclared.not-said.layer':
    'Não diz que a camada é fictícia: pode emprestar meios, organizar o trabalho ou suportar um risco que nenhum número aqui mostra.',
  'undeclared.not-said.successor':
    'Não diz que uma empresa continua a outra, nem que alguém fugiu a uma dívida: um endereço, um proprietário ou um ofício podem coincidir por acaso.',
  'undeclared.step.agrees': 'O que coincide: {what}.',
  'undeclared.step.began':
    '{party} começou o seu primeiro contrato que consta em {on}; de {first} a {last} conta como próximo do fim da outra.',
  'undeclared.step.differs': 'O que difere: {what}.',
  'undeclared.step.ended-contracts': 'O último contrato que consta de {party} terminou em {on}.',
  'undeclared.step.ended-status': '{party}: {status} desde {on}.',
  'undeclared.step.kept-more': '{party} fica no máximo com {kept} % do seu preço, mais de {share} %.',
  'undeclared.step.kept-nothing': '{party} fica no máximo com {kept} % do seu preço, não mais de {share} %.',
  'undeclared.step.labour-supply': '{contract} é de mão de obra que {supplier} fornece a {buyer}.',
  'undeclared.step.law-tiers':
    'Em regra, a lei ({place}) permite {most, select, 1 {um nível} other {{most} níveis}} de contratos abaixo de {contract}.',
  'undeclared.step.most-tiers':
    '{contract} permite {most, select, 0 {nenhuma subcontratação} 1 {um nível de contratos abaixo} other {{most} níveis de contratos abaixo}}.',
  'undeclared.step.needed-candidate':
    'De {from} a {until} há pelo menos {hours} horas a trabalhar em {contracts}, cujos dias caem todos neste período.',
  'undeclared.step.needed-cannot_tell':
    'De {from} a {until} há pelo menos {hours} horas a trabalhar em {contracts}, cujos dias caem todos neste período.',
  'undeclared.step.needed-fits':
    'De {from} a {until} há no máximo {hours} horas a trabalhar em {contracts}, cujos dias caem todos neste período.',
  'undeclared.step.no-workers': '{party} não declarou trabalhadores para nenhum dia de {contract}.',
  'undeclared.step.no-workers-there':
    'Nenhum trabalhador está declarado em nenhum local de trabalho de {contract}; não consta de que dia é isso.',
  'undeclared.step.possible':
    'Os trabalhadores declarados de {who} podem trabalhar {hours} horas de {from} a {until}, a {limit} horas por semana cada um.',
  'undeclared.step.possible-days':
    'Os trabalhadores declarados de {who} podem trabalhar no máximo {hours} horas de {from} a {until}, a {limit} horas por dia cada um.',
  'undeclared.step.same-address':
    '{earlier} e {later} têm o mesmo endereço, salvo maiúsculas, acentos e sinais: {address}.',
  'undeclared.step.same-owner': '{owner} foi dono de {earlier} e de {later}, tanto quanto consta.',
  'undeclared.step.same-work-documented':
    '{lower} executa-se no âmbito de {upper}, e é para o mesmo trabalho tanto quanto consta: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} pode executar-se no âmbito de {upper}, o que nenhum documento diz, e é para o mesmo trabalho tanto quanto consta: {agrees}.',
  'undeclared.step.succession': 'Uma fonte declara que {later} sucede a {earlier}.',
  'undeclared.step.tiers-documented':
    'Abaixo de {contract} {tiers, select, 1 {está um nível} other {estão {tiers} níveis}}, documentado na totalidade: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Abaixo de {contract} {tiers, select, 1 {está um nível} other {estão {tiers} níveis}}, e pelo menos um elo é apenas inferido: {contracts}.',
  'undeclared.what.depth': 'A cadeia pode ir mais fundo do que o contrato permite.',
  'undeclared.what.depth-law': 'A cadeia pode ser mais funda do que a lei do lugar permite.',
  'undeclared.what.hours-candidate':
    'Os contratos exigem mais horas do que os trabalhadores declarados podem trabalhar.',
  'undeclared.what.hours-cannot_tell':
    'Não se pode determinar se os trabalhadores declarados podem trabalhar estas horas.',
  'undeclared.what.hours-fits': 'Os trabalhadores declarados podem trabalhar as horas dos contratos que constam.',
  'undeclared.what.labour-supply': 'Uma camada que só fornece mão de obra.',
  'undeclared.what.layer-candidate': 'Uma camada que pode passar o trabalho inteiro a outros.',
  'undeclared.what.layer-cannot_tell': 'Não se pode determinar se esta camada passa o trabalho inteiro a outros.',
  'undeclared.what.successor-candidate': 'Uma empresa terminou e outra, ligada a ela, começou: pode ser sucessora.',
  'undeclared.what.successor-cannot_tell':
    'Uma empresa terminou, e outra pode estar ligada a ela: não se pode dizer se pode ser sucessora.',
} as const;
