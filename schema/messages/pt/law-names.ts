import type { Catalogue } from '../catalogue.ts';

/** Names of the laws that are encoded, by their English names. */
export const lawNames: Catalogue = {
  'Home work (garments) - capped joint liability of the firm':
    'Trabalho no domicílio (confeção) - responsabilidade solidária limitada da empresa',
  "Worker's request that the principal retain and pay": 'Pedido do trabalhador para que o contratante retenha e pague',
  "Subcontracting of the establishment's normal and specific activity":
    'Subcontratação da atividade normal e específica do estabelecimento',
  'Client liability for social contributions (20 %) and wage taxes (5 %)':
    'Responsabilidade do contratante por contribuições sociais (20 %) e impostos sobre os salários (5 %)',
  'Client liability for workers of third-country employers':
    'Responsabilidade do contratante perante trabalhadores de empregadores de países terceiros',
  'Client liability for construction work': 'Responsabilidade do dono da obra por trabalhos de construção',
  'General contractor liability on unlawful passing-on of the order':
    'Responsabilidade do empreiteiro geral quando a encomenda é passada a outrem ilegalmente',
  'Accessorial liability (involved in a contravention)': 'Responsabilidade acessória (participação numa infração)',
  'Textile, clothing and footwear outworkers - recovery from indirectly responsible entities':
    'Trabalhadores no domicílio de têxteis, vestuário e calçado - cobrança a entidades indiretamente responsáveis',
  "Owner pays wages of contractor's workers on default":
    'O proprietário paga os salários dos trabalhadores do empreiteiro em caso de incumprimento',
  'General joint liability after a notice of the inspectorate':
    'Responsabilidade solidária geral após um aviso da inspeção',
  "Construction - liability of the employer's own client":
    'Construção - responsabilidade do contratante direto do empregador',
  'Illegally staying third-country nationals - joint liability':
    'Nacionais de países terceiros em situação irregular - responsabilidade solidária',
  'Outsourcing - subsidiary liability of the contracting company':
    'Externalização - responsabilidade subsidiária da empresa contratante',
  'Related employers; agency-client joint liability':
    'Empregadores ligados; responsabilidade solidária da agência e do cliente',
  'Act respecting labour standards s. 95': 'Loi sur les normes du travail (normas do trabalho) art. 95',
  'Construction labour relations Act s. 54': 'Loi R-20 (relações de trabalho na construção) art. 54',
  "Posted Workers Act - first contractor's liability":
    'Lei dos trabalhadores destacados (EntsG) - responsabilidade do primeiro empreiteiro',
  'Subcontracting - joint liability convertible to subsidiary':
    'Subcontratação - responsabilidade solidária convertível em subsidiária',
  'Residence Act - pay of irregularly employed foreigners, chain guarantee':
    'Lei da residência (AufenthG) - salário de estrangeiros empregados irregularmente, garantia em cadeia',
  "Minimum Wage Act - contractor's guarantee": 'Lei do salário mínimo (MiLoG) - garantia do empresário',
  'Posted Workers Act - guarantee for sectoral minimum pay and holiday-fund contributions':
    'Lei do destacamento (AEntG) - garantia do salário mínimo setorial e das contribuições para o fundo de férias',
  "General contractor's liability for social security contributions (construction)":
    'Responsabilidade do empreiteiro geral pelas contribuições para a segurança social (construção)',
  "Parcel carriers' liability for social security contributions":
    'Responsabilidade dos transportadores de encomendas pelas contribuições para a segurança social',
  'Meat industry - liability for social contributions':
    'Indústria da carne - responsabilidade pelas contribuições sociais',
  'Labour Market Fund for Posted Workers': 'Fundo do mercado de trabalho para trabalhadores destacados',
  "Workers' Statute - joint liability for wages in own-activity contracting":
    'Estatuto dos trabalhadores - responsabilidade solidária por salários na contratação da própria atividade',
  "Workers' Statute - joint liability for social security in own-activity contracting":
    'Estatuto dos trabalhadores - responsabilidade solidária pela segurança social na contratação da própria atividade',
  'Illegal assignment of workers (prestamismo)': 'Cedência ilegal de trabalhadores (prestamismo)',
  'Transfer of undertaking - successor liability': 'Transmissão de empresa - responsabilidade do sucessor',
  'Posting of Workers Enforcement Directive - subcontracting liability':
    'Diretiva de execução do destacamento de trabalhadores - responsabilidade na subcontratação',
  'Employer Sanctions Directive - back pay and subcontracting liability':
    'Diretiva das sanções aos empregadores - retribuições em atraso e responsabilidade na subcontratação',
  'Corporate Sustainability Due Diligence Directive':
    'Diretiva do dever de diligência das empresas em matéria de sustentabilidade',
  'Posted Workers Act - duty to ask of developer and main contractor':
    'Lei do destacamento de trabalhadores - dever de perguntar do dono da obra e do empreiteiro geral',
  "Contractor's Obligations and Liability Act": 'Lei das obrigações e da responsabilidade do contratante',
  'Corporate duty of vigilance': 'Dever de vigilância das sociedades',
  "Six months' wages lump sum for undeclared work": 'Montante fixo de seis meses de salário por trabalho não declarado',
  'Foreign worker without title - three-month presumption and lump sum':
    'Trabalhador estrangeiro sem título - presunção de três meses e montante fixo',
  "Principal's duty to enjoin on unpaid minimum wage":
    'Dever de injunção do contratante perante salário mínimo não pago',
  'Posted workers - unpaid minimum wage': 'Trabalhadores destacados - salário mínimo não pago',
  'Vigilance duty - undeclared work, financial solidarity':
    'Dever de vigilância - trabalho não declarado, solidariedade financeira',
  'Offence of using an unlicensed labour provider': 'Infração de recurso a um fornecedor de mão de obra sem licença',
  'Transparency in supply chains statement': 'Declaração de transparência nas cadeias de fornecimento',
  'Contractor liability for posted construction workers (repealed)':
    'Responsabilidade do contratante perante trabalhadores destacados da construção (revogada)',
  'Joint liability of principal, contractor and subcontractor':
    'Responsabilidade solidária de contratante, empreiteiro e subempreiteiro',
  'Contractor liability for posted construction workers':
    'Responsabilidade do contratante perante trabalhadores destacados da construção',
  'Principal employer liable for contract labour wages':
    'Empregador principal responsável pelos salários da mão de obra contratada',
  'Joint liability in service and works contracts (appalto)':
    'Responsabilidade solidária em contratos de serviços e de obras (appalto)',
  'Principal contractor deemed employer for accident compensation only':
    'Empreiteiro geral tido por empregador só para a reparação de acidentes',
  'Labor Standards Act art. 44-2 - joint liability for wages in construction':
    'Lei das normas do trabalho art. 44-2 - responsabilidade solidária por salários na construção',
  'Labor Standards Act art. 44-3 - direct payment, up to the price still owed':
    'Lei das normas do trabalho art. 44-3 - pagamento direto, até ao preço ainda devido',
  'Labor Standards Act art. 44 - wages in contracted business':
    'Lei das normas do trabalho art. 44 - salários em atividade contratada',
  "Principal's duty to enjoin (2017 version)": 'Dever de injunção do contratante (versão de 2017)',
  "Service provider's duty to enjoin its direct subcontractor (2023 version)":
    'Dever de injunção do prestador de serviços ao seu subcontratado direto (versão de 2023)',
  "Hirer's liability for wage tax and VAT of labour providers":
    'Responsabilidade do utilizador pelo imposto sobre os salários e pelo IVA de fornecedores de mão de obra',
  'Chain liability of contractors for wage tax':
    'Responsabilidade em cadeia dos empreiteiros pelo imposto sobre os salários',
  "Garment principal's liability for wage tax":
    'Responsabilidade do contratante da confeção pelo imposto sobre os salários',
  'Liability of the buyer of finished clothing for wage tax':
    'Responsabilidade do comprador de vestuário acabado pelo imposto sobre os salários',
  'Act on combating sham arrangements - chain liability for wages':
    'Lei contra as construções fictícias - responsabilidade em cadeia por salários',
  'Foreign Nationals (Employment) Act - six-month wage presumption':
    'Lei do emprego de estrangeiros - presunção de seis meses de salário',
  'General Application Act - solidary liability': 'Lei da extensão geral (allmenngjøring) - responsabilidade solidária',
  'Transparency Act - due diligence and right to information':
    'Lei da transparência - diligência devida e direito à informação',
  'Solidary liability of employer and indirect employer':
    'Responsabilidade solidária do empregador e do empregador indireto',
  'Posting Act - joint liability in construction': 'Lei do destacamento - responsabilidade solidária na construção',
  'Immigration law - joint liability of employer, user, general contractor (and owner)':
    'Lei da imigração - responsabilidade solidária do empregador, do utilizador, do empreiteiro geral (e do dono da obra)',
  'Labour Code - contracting party, owner of works, firm or farm jointly liable':
    'Código do Trabalho - contratante, dono da obra, empresa ou exploração agrícola solidariamente responsáveis',
  'Temporary agency work - subsidiary liability of the user':
    'Trabalho temporário - responsabilidade subsidiária do utilizador',
  'Contractor liability for wage claims in construction':
    'Responsabilidade do empreiteiro por créditos salariais na construção',
  'Principal employer jointly liable with subcontractor (alt işveren)':
    'Empregador principal solidariamente responsável com o subempreiteiro (alt işveren)',
  'Contractor joint liability for occupational accidents':
    'Responsabilidade solidária do empreiteiro por acidentes de trabalho',
  'Public works - contractor and subcontractor joint liability for prevailing wages':
    'Obras públicas - responsabilidade solidária do empreiteiro e do subempreiteiro pelos prevailing wages',
  'Direct contractor liability - private construction': 'Responsabilidade do empreiteiro direto - construção privada',
  'Garment wage guarantee': 'Garantia salarial na confeção',
  'Client employer shares liability with labor contractor':
    'O empregador cliente partilha a responsabilidade com o fornecedor de mão de obra',
  'Contracts without sufficient funds (constructive knowledge of an underpriced contract)':
    'Contratos sem fundos suficientes (conhecimento presumido de um contrato com preço demasiado baixo)',
  'Construction industry wage theft - contractor liability':
    'Apropriação de salários na construção - responsabilidade do empreiteiro',
  'Prime contractor liability on federal and federally assisted construction':
    'Responsabilidade do empreiteiro geral na construção federal ou com apoio federal',
  'Hot goods provision': 'Disposição sobre mercadorias ilícitas (hot goods)',
  'Outsourcing - joint liability convertible to subsidiary':
    'Externalização - responsabilidade solidária convertível em subsidiária',
  'Temporary employment service and client jointly and severally liable':
    'Serviço de emprego temporário e cliente solidariamente responsáveis',
  'Illustrative model: sequential social responsibility of employers':
    'Modelo ilustrativo: responsabilidade social sequencial dos empregadores',
  'Illustrative model: the whole chain answers where it could have known':
    'Modelo ilustrativo: toda a cadeia responde onde podia ter sabido',
  "Illustrative model: six months' wages where exploitation is found and the burden is on the employer":
    'Modelo ilustrativo: seis meses de salário quando se apura exploração e o ónus da prova é do empregador',
};
