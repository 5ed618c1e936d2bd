/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} nomeia contratos superiores que não estão nesta lista: importe a lista que os contém com o mesmo nome de quem publica, com esse número como chave, e a cadeia ficará completa.',
  'draft.amount-and-paid':
    '{column} pode ser antes ou depois do que foi pago segundo {paid}, e uma linha guarda o que está por pagar: {column} não alimenta nada até escolher. Se for o que resta, alimente amount com ela e retire {paid}.',
  'draft.bid-as-price':
    '{column} é o que foi proposto e lê-se como preço do contrato: nem sempre se adjudica à proposta mais baixa. Veja quem o obteve e por quanto.',
  'draft.bids-of-nobody':
    'Nada diz a que contrato pertence uma linha nem que proponente de {column} o obteve: os preços ficam como propostas e nenhum é comparado até que o mapeamento o diga.',
  'draft.blank-keys':
    'As linhas em que {columns} está vazio são rejeitadas, salvo se a chave disser mayBeBlank: docs/MAPPING.md, secção 4.',
  'draft.called-off':
    'As linhas que dizem {words} em {column} parecem anuladas: não houve contrato, e ficam em espera. Tire a regra de `hold` se ainda assim se trabalhou.',
  'draft.choose-from':
    'Nada no ficheiro diz desde que dia valem os seus montantes: ponha-o no lugar de {placeholder} em from, e em until o dia a seguir ao último, se o souber. Até lá nada é importado.',
  'draft.choose-measure':
    'Nada no ficheiro diz o que medem os seus números, como um mínimo legal ou uma convenção coletiva: ponha-o no lugar de {placeholder}. Até lá nada é importado.',
  'draft.choose-place':
    'Nada no ficheiro diz onde valem os seus montantes, e um montante sem lugar nunca é encontrado: ponha em place o código do lugar no lugar de {placeholder}. Até lá cada linha é rejeitada.',
  'draft.choose-unit':
    'Nada no ficheiro diz se o salário é por hora, por mês ou de outro modo: ponha-o no lugar de {placeholder} em unit. Até lá cada linha é rejeitada.',
  'draft.cmt':
    '{column} é só corte, confeção e acabamento (CMT), e {taken} é lido como preço por unidade. Se o fornecedor recebe só {column}, alimente unitPrice com ela.',
  'draft.cost-parts':
    '{columns} são cada uma parte dos custos além da mão de obra, e um contrato guarda a soma: some-as numa coluna do ficheiro e alimente {property} com ela.',
  'draft.currency-words':
    '{words} em {column} não é o código de uma moeda e pode significar várias ou nenhuma conhecida aqui: diga qual com uma lista de valores (docs/MAPPING.md, secção 6). Até lá essas linhas são rejeitadas, com o motivo.',
  'draft.day-two-ways':
    '«{cell}» em {column} pode estar escrito {taken} ou {other}, e nada no ficheiro diz qual: escolha. Até lá nada é importado.',
  'draft.encoding':
    'O ficheiro não indica a sua codificação. Lido como {read} diz {words}.{isAsked, select, yes { Como {other} diria {otherWords}.} other {}} Se as letras não estiverem certas, ponha a correta em encoding: docs/MAPPING.md, secção 8.',
  'draft.estimate-with-tax':
    '{column} parece uma estimativa com imposto: ao lado dela, um preço sem o imposto pareceria demasiado baixo. Não alimenta nada até que escolha, e então sem o imposto.',
  'draft.estimates':
    'As linhas de {cells} dizem o que o comprador esperava e não são proposta de ninguém: ficam em espera.',
  'draft.fill-down':
    'Há linhas que deixam {column} em branco sob uma que o preenche. Se isso significa «como acima», escreva `fillDown` com o cabeçalho (docs/MAPPING.md, secção 8); tal como está, essas linhas nada dizem disso.',
  'draft.framework':
    'As linhas que dizem {words} em {column} são acordos-quadro: {price} é então o máximo que pode ser encomendado e não um preço, e não alimenta o preço dessas linhas.',
  'draft.hours-in-parts':
    '{columns} têm cada uma parte das mesmas horas e nenhuma diz que são todas: nenhuma alimenta nada até as somar numa coluna.',
  'draft.in-thousands':
    '{times, select, none {{column} parece um montante em milhares ou mais: tal como está, seria lido demasiado pequeno. Não alimenta nada. Alimente-o com `times: 1000`, ou escreva os seus montantes por extenso em algarismos.} other {{column} parece um montante em milhares ou mais, e é lido com `times: {times}`. Verifique se é assim.}}',
  'draft.key-of-several': 'Nenhuma coluna é diferente em todas as linhas da amostra; a chave é feita de várias.',
  'draft.kind': 'Um rascunho: cada linha é lida como {kind}. docs/MAPPING.md explica cada palavra.',
  'draft.known-mapping':
    'O mapeamento {mapping} lê uma tabela assim tal como está ({title}): use-o em vez deste rascunho, aqui com `--mapping {mapping}`, na página a partir da lista.{named, select, no { Os seus ficheiros chamam-se {glob}: dê a este um nome assim.} other {}}',
  'draft.lowest-bid':
    'Quem tem {words} em {column} é tido por quem obteve o contrato, e só os seus preços são os de um contrato. Nem sempre ganha a proposta mais baixa: verifique quem ganhou.',
  'draft.minutes-of-pieces':
    '{column} é por peça, e a unidade do contrato é «{unit}»: não alimenta nada. Escreva os minutos dessa unidade.',
  'draft.no-currency':
    'Nada no ficheiro diz em que moeda estão os montantes: coloque-a no lugar de {code}. Até lá nada é importado.',
  'draft.no-place':
    '«{cell}» em {column} não é código nem nome de um país, e as leis e os mínimos encontram-se pelos códigos dos lugares: diga com uma lista de valores qual representa (docs/MAPPING.md, secção 6). Até lá a coluna não alimenta nada.',
  'draft.notes':
    'As linhas que só preenchem a primeira célula{named, select, no {} other {, como {cells},}} parecem notas ou títulos e ficam em espera.',
  'draft.nothing': 'As células que contêm {cells} são lidas como não dizendo nada, nunca como zero.',
  'draft.number-two-ways':
    '«{cell}» em {column} é lido como escrito {taken} e pode ser {other}: coloque o certo no seu lugar.',
  'draft.other-calendar':
    '«{cell}» em {column} parece um dia de outro calendário (budista, persa, islâmico, japonês ou de Taiwan): a coluna não alimenta nada. Escreva os dias do calendário comum numa coluna ao lado, por exemplo 2024-03-14.',
  'draft.other-words':
    '«{cell}» em {column} não é nenhuma das palavras que as regras procuram: {known}. Diga com uma lista de valores o que significa (docs/MAPPING.md, secção 6); até lá a coluna não alimenta nada.',
  'draft.overtime-among-hours':
    '{column} é lida como todas as horas e {overtime} como parte delas. Se o trabalho suplementar acresce, faça {column} alimentar ordinaryHours em vez de hours.',
  'draft.part-of-year':
    '{column} diz de que parte de {year} é cada linha, de um modo que não se conhece: nenhuma das duas dá um dia. O salário de uma parte lido como o do ano estaria errado. Indique o primeiro e o último dia de cada linha.',
  'draft.partly': '«{cell}» em {column} não se lê como a maior parte da coluna: a sua linha será rejeitada e indicada.',
  'draft.parts':
    '«{cell}» em {column} contém várias coisas numa célula: a coluna não alimenta nada. Tire com `extract` a parte que conta (docs/MAPPING.md, secção 6), e veja que nenhuma célula tenha duas.',
  'draft.per-period':
    '{column} parece um montante por ano, mês ou semana: o preço de um contrato é o do todo. Não alimenta nada. Multiplique-o pela duração do contrato, se o ficheiro a indicar.',
  'draft.periods':
    '{columns} são uma por ano ou mês, e tais números não alimentam por si um {kind}: diga com eachColumn o que são (docs/MAPPING.md, secção 8).',
  'draft.place-of-all':
    "Nenhuma coluna diz onde se trabalha, e leis, mínimos e preços a comparar encontram-se pelo lugar. Se tudo se faz num só lugar, diga-o uma vez para toda a lista: `place: '{' constant: US-CA '}'` nos valores de {record}, com o código desse lugar. Caso contrário, os testes que dele dependem respondem que falta o lugar.",
  'draft.price-either-way':
    '{column} pode ser por unidade ou pelo total, e nada no ficheiro o diz: não alimenta nada até escolher.',
  'draft.publisher':
    'Indique quem publica o ficheiro e verifique a chave: as colunas que identificam um registo e nunca mudam.',
  'draft.ranges':
    '«{cell}» em {column} é um intervalo, e uma contagem é um número: a coluna não alimenta nada. Nada é lido como o seu meio. Se o número for conhecido, ponha-o em vez do intervalo; senão fica desconhecido, e pergunta-se por ele onde uma resposta dele dependa.',
  'draft.rates':
    'Parece uma tabela de taxas de câmbio, e não diz de cada taxa quantas unidades de que moeda vale uma unidade de que outra, nem em que dia. Comece por um mapeamento de taxas que vem com o Solidary, ou escreva um segundo docs/MAPPING.md, secção 8. Médias de um mês não são taxas de um dia, e não são lidas.',
  'draft.regions':
    '«{cell}» em {column} parece o código de uma região, e o ficheiro não diz de que país: escolha-o. Até lá nada é importado.',
  'draft.second-heading': 'A primeira linha, {cells}, parece uma segunda linha do cabeçalho e fica em espera.',
  'draft.second-table':
    'A partir de «{title}» parece começar outra tabela: daí em diante nada é lido. Ponha-a numa folha ou num ficheiro próprio, e faça um rascunho para ela.',
  'draft.several-currencies':
    '{column} contém montantes em várias moedas, {found}, e uma coluna lê-se numa só: ponha a moeda de cada linha numa coluna própria. Até lá não alimenta nada.',
  'draft.several-days':
    'A maioria das células em {column} não são dias escritos de um só modo{same, select, yes { («{cell}»)} other {: «{cell}» e «{other}»}}. Escreva-os de um modo, ou liste cada modo em formats se nenhum se ler como outro. Até lá a coluna não alimenta nada.',
  'draft.several-names':
    '«{cell}» em {column} parece conter várias empresas numa célula. Essas linhas são lidas sem parte aí: escreva cada empresa na sua própria linha, ou um só nome para o consórcio.',
  'draft.several-prices':
    '{columns} podem ser, cada uma, o preço acordado, e nada no ficheiro diz qual: nenhuma o alimenta até que escolha.',
  'draft.several-values':
    '{columns} contêm cada uma um montante, e uma linha dá um só valor: nenhuma o alimenta. Escolha a que vale para todos a quem a linha se refere, ou faça de cada uma um valor com a sua classe de trabalho, o seu lugar ou os seus dias (eachColumn; docs/MAPPING.md, secção 8).',
  'draft.sheets':
    'O livro tem várias folhas. Este rascunho lê {sheet}; as outras são {others}. Para outra: `solidary mapping suggest FICHEIRO --sheet NOME`, ou escolha-a na página.',
  'draft.shortened':
    '«{cell}» em {column} é um número longo que uma folha de cálculo encurtou, e os algarismos que o distinguiam perderam-se: a coluna não alimenta nada. Exporte de novo o ficheiro com essa coluna como texto.',
  'draft.sign':
    '«{sign}» pode significar {among}: ponha a moeda do ficheiro no lugar de {code}. Até lá nada é importado.',
  'draft.times':
    '«{cell}» em {column} é uma hora ou duração, e as horas leem-se como número: escreva sete horas e meia como 7,5. Até lá a coluna não alimenta nada.',
  'draft.totals': 'As linhas que começam por {cells} parecem totais das linhas acima e ficam em espera.',
  'draft.unawarded':
    'As linhas sem fornecedor em {firm} nem preço em {price} parecem procedimentos em que nada foi adjudicado, e ficam em espera.',
  'draft.undated-pay':
    'Nenhuma coluna diz de que dias é o salário. Acrescente from e until, e os dias à chave: sem eles a lista do mês seguinte toma o lugar desta.',
  'draft.unfed': 'Colunas que ainda não alimentam nada: {columns}',
  'draft.unknown-headings':
    'Nenhum cabeçalho deste ficheiro é conhecido aqui, por isso nada é ainda alimentado: diga de cada coluna o que significa, na página ou neste ficheiro. docs/MAPPING.md explica cada palavra.',
  'draft.unread':
    '{column} não alimenta nada: a maioria das células, como «{cell}», não são {needs, select, amount {montantes numa moeda} other {números}}. Nomeie a moeda no cabeçalho ou numa coluna, ou corrija as células.',
  'draft.with-tax':
    '{column} parece um preço com imposto: o que o fornecedor entrega como imposto não paga trabalho. Não alimenta nada até escolher, e então sem o imposto.',
} as const;
