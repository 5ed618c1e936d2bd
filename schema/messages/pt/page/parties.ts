/** Organisation, workplace, contract. */
export const pageParties = {
  'page.contract.above': 'Executa-se no âmbito de',
  'page.contract.above-unknown': 'No âmbito de que contrato se executa este? Os documentos acabam aqui.',
  'page.contract.answer-flagged': '{n, plural, one {Um teste dá-lhe alerta.} other {{words} testes dão-lhe alerta.}}',
  'page.contract.answer-no-price': 'Não consta o preço deste contrato.',
  'page.contract.answer-none': 'Nenhum teste lhe dá alerta.',
  'page.contract.answer-open':
    'Nenhum teste lhe dá alerta, mas {n, plural, one {um não pode determiná-lo} other {{words} não podem determiná-lo}}.',
  'page.contract.answer-price': 'O preço é {price}.',
  'page.contract.between':
    '{who, select, both {{buyer} a {supplier}} supplier {{supplier}, comprador não conhecido} other {{buyer}, fornecedor não conhecido}}{when, select, none {} both {, {months}} from {, desde {months}} other {, até {months}}}',
  'page.contract.buyer': 'Comprador',
  'page.contract.ended': 'Último dia de trabalho',
  'page.contract.estimate': 'Estimativa oficial',
  'page.contract.first-day': 'Primeiro dia de trabalho',
  'page.contract.kind': 'Espécie',
  'page.contract.loading': 'A ler o contrato ...',
  'page.contract.no-number': 'sem número',
  'page.contract.no-tests': 'Nenhum teste lê este registo.',
  'page.contract.number': 'Contrato',
  'page.contract.particulars': 'O que consta',
  'page.contract.price': 'Preço',
  'page.contract.second': 'Contrato {name}',
  'page.contract.signed': 'Assinado',
  'page.contract.supplier': 'Fornecedor',
  'page.contract.tests': 'Testes deste preço',
  'page.contract.title': '{buyer} a {supplier}',
  'page.contract.top': 'Nada está acima deste contrato.',
  'page.contract.unit-price': 'Preço por unidade',
  'page.contract.work': 'Trabalho',
  'page.contract.workplaces': 'Locais de trabalho',
  'page.organisation.answer':
    '{buys, plural, =0 {Não compra em nenhum contrato que conste} one {Compra num contrato que consta} other {Compra em {buysWords} contratos que constam}} e {sells, plural, =0 {não fornece em nenhum} one {fornece num} other {fornece em {sellsWords}}}.',
  'page.organisation.buys': 'Compra a, {n}',
  'page.organisation.cut': 'Mostram-se {n} contratos, e constam mais.',
  'page.organisation.cut-table': 'Abrir como tabela tudo o que compra',
  'page.organisation.checks': 'Verificações que uma lei admite como meio de defesa',
  'page.organisation.checks.ask': 'O que perguntar',
  'page.organisation.checks.ask-nothing': 'nada',
  'page.organisation.checks.check': 'Verificação',
  'page.organisation.checks.lapses': 'até {day}',
  'page.organisation.checks.left-out':
    '{n, plural, one {Mais um contrato não foi examinado.} other {Mais # contratos não foram examinados.}}',
  'page.organisation.checks.place':
    '{n, plural, one {De um contrato} other {De # contratos}} ninguém anotou onde o trabalho é feito: nenhuma lei pode ser consultada.',
  'page.organisation.checks.state': 'Consta?',
  'page.organisation.checks.supplier': 'Fornecedor e contrato',
  'page.organisation.checks.text':
    'Para trabalho feito no dia da página. Uma verificação que consta pode libertá-la segundo essa lei; não mostra que os salários foram pagos.',
  'page.organisation.empty':
    '{n, plural, =0 {Não é nomeada em nenhuma fonte} one {É nomeada numa fonte} other {É nomeada em # fontes}}; não consta nenhum contrato.',
  'page.organisation.facts': 'Factos sobre ela',
  'page.organisation.kind': '{kind, select, natural_person {pessoa singular com atividade empresarial} other {{kind}}}',
  'page.organisation.loading': 'A ler a organização ...',
  'page.organisation.no-facts':
    'Não consta nenhum facto com data: não se sabem a situação, o registo nem as convenções.',
  'page.organisation.nothing-more': 'Não constam lugar nem número',
  'page.organisation.open-chain': 'Abrir a sua cadeia',
  'page.organisation.sells': 'Fornece a, {n}',
  'page.picker.list':
    '{kind, select, Workplace {Locais de trabalho encontrados} Contract {Contratos encontrados} other {Organizações encontradas}} para «{label}»',
  'page.picker.none':
    'Não consta {kind, select, Workplace {nenhum local de trabalho} Contract {nenhum contrato} other {nenhuma organização}} com esse nome. Introduza ou importe primeiro, ou experimente outra grafia.',
  'page.workplace.answer':
    '{n, plural, one {Consta um contrato que se executa aqui.} other {Constam {words} contratos que se executam aqui.}}',
  'page.workplace.contracts': 'Contratos que se executam aqui',
  'page.workplace.declared': '{n, plural, one {# trabalhador declarado} other {# trabalhadores declarados}}.',
  'page.workplace.declared-unknown': 'Não consta quantos trabalhadores foram aqui declarados.',
  'page.workplace.empty': 'Não se sabe de ninguém que trabalhe aqui.',
  'page.workplace.loading': 'A ler o local de trabalho ...',
  'page.workplace.open-chain': 'Quem está acima',
  'page.workplace.operators': 'Quem o explorava',
} as const;
