/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'contrato de trabalho',

  'liability.condition.fallen_due': 'A dívida venceu-se{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'O trabalho começou{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied': 'Se isto foi feito, o que uma fonte afirma e outra nega (linha {line}): {event}.',
  'liability.missing.act_day': 'Em que dia isto foi feito, o que decide sobre a linha {line}: {event}.',
  'liability.missing.contract.amendments':
    'Se e quando {contract} foi renovado, modificado ou alterado depois de assinado.',
  'liability.missing.contract.rate':
    'Quanto vale em {currency} o valor de {amount} indicado em {contract}: uma taxa de câmbio do seu dia.',
  'liability.missing.line.from': 'O primeiro dia de trabalho da linha {line}.',
  'liability.missing.line.until': 'O último dia de trabalho da linha {line}.',
  'liability.missing.partly_outside_days':
    'Quanto da linha {line} foi trabalhado dentro dos dias de {contract}: a linha deve ser dividida aí.',
  'liability.missing.payment.amount':
    'Quanto foi pago{on, select, undefined {} other { em {on}}}{party, select, undefined {} other { por {party}}}: consta um pagamento sem o seu valor.',
  'liability.missing.payment.beyond':
    'Para que foi pago o resto: do pagamento de {amount}{on, select, undefined {} other { em {on}}}{party, select, undefined {} other { por {party}}}, {beyond} excede o que resta das suas linhas e não é descontado de nada.',
  'liability.missing.payment.currency':
    'Em que moeda foi feito o pagamento de {amount}{on, select, undefined {} other { em {on}}}{party, select, undefined {} other { por {party}}}.',
  'liability.missing.payment.denied':
    'Se o pagamento{amount, select, undefined {} other { de {amount}}}{on, select, undefined {} other { em {on}}}{party, select, undefined {} other { por {party}}} foi feito: afirmado por {tells, select, undefined {uma fonte} other {{tells}}}, negado por {denies, select, undefined {outra} other {{denies}}}.',
  'liability.missing.payment.lines':
    'Para que linhas foi o pagamento de {amount}{on, select, undefined {} other { em {on}}}{party, select, undefined {} other { por {party}}}: não indica nenhuma.',
  'liability.missing.payment.rate':
    'Quanto vale em {currency} o pagamento de {amount}{on, select, undefined {} other { em {on}}}{party, select, undefined {} other { por {party}}}: uma taxa de câmbio do seu dia.',
  'liability.opens.cannot_be_located': 'não é possível localizar {party}',
  'liability.missing.no_law':
    'Que lei ({place}) torna responsáveis por este trabalho outros além do empregador. Aqui não há nenhuma registada que o abranja, o que não significa que não exista.',
  'liability.missing.no_law_of_line':
    'Que lei ({place}) torna responsáveis pelo trabalho da linha {line} outros além do empregador. Aqui não há nenhuma dessa época registada, o que não significa que não existisse.',
  'liability.missing.outside_days':
    'Se o trabalho da linha {line} foi feito ao abrigo de {contract}, embora fora dos seus dias.',
  'liability.opens.dissolved': '{party} dissolveu-se',
  'liability.opens.enforcement_failed': 'a execução contra {party} foi infrutífera',
  'liability.opens.freed': 'um tribunal declarou que a falta de pagamento não é imputável a {party}',
  'liability.opens.insolvent': '{party} é insolvente',
  'liability.opens.shortcut':
    'passou o ano desde a notificação que lhe foi feita, em {on}, e fez-se o suficiente mais abaixo',

  'liability.reason.contract_of_another':
    'A linha {line} indica {contract}, executado por {supplier} e não por {employer}: não se sabe ao abrigo de que contrato se trabalhou.',
  'liability.reason.employer': 'A própria dívida.',
  'liability.reason.joint': 'Responde solidariamente com o empregador.',
  'liability.reason.joint_and_several': 'Responde solidariamente com o empregador.',
  'liability.reason.not_due': 'Não se vence antes de {on}.',
  'liability.reason.not_earned': 'Ainda não ganho: o trabalho começou em {on}.',
  'liability.reason.outside_days':
    'O trabalho da linha {line} fica fora dos dias de {contract}: não se sabe se foi feito ao abrigo dele.',
  'liability.reason.paid': 'Pago: nada resta destas linhas, e nada mais é devido por elas.',
  'liability.reason.partly_outside_days':
    'Uma parte do trabalho da linha {line} fica fora dos dias de {contract}: não se sabe quanto foi feito ao abrigo dele.',
  'liability.reason.rung_first': 'O primeiro degrau: está ao lado do empregador.',
  'liability.reason.surety': 'Fiador, a quem se pode exigir primeiro.',
  'liability.reason.enforced_after': 'Responde solidariamente; execução posterior à do empregador.',
  'liability.reason.subsidiary': 'Responde depois de ter falhado quem está imediatamente abaixo.',
  'liability.reason.ladder': 'Um degrau da escada.',
  'liability.reason.main_contractor': 'Empreiteiro geral de quem encomendou a obra.',
  'liability.reason.direct_client': 'Contratou o empregador.',
  'liability.reason.principal': 'Encomendou o trabalho.',
  'liability.reason.contractor': 'Contratante que subcontratou o trabalho.',
  'liability.reason.user_undertaking': 'Utilizou o trabalho dos trabalhadores do empregador.',
  'liability.reason.brand': 'Marca que mandou fazer os produtos.',
  'liability.reason.buyer_of_goods': 'Comprou os produtos acabados.',
  'liability.reason.debt_not_covered': 'Esta regra não abrange esta espécie de dívida.',
  'liability.reason.special_rule': 'Uma regra especial rege este trabalho, e esta cede perante ela.',
  'liability.reason.no_notice_yet': 'Não lhe chegou nenhuma notificação da inspeção.',
  'liability.reason.duty_met': 'Fez a tempo o que a notificação da inspeção lhe pedia.',
  'liability.reason.duty_breached':
    'Não fez a tempo o que a notificação da inspeção lhe pedia{on, select, undefined {} other {: último dia, {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Ainda tem tempo para o que a notificação da inspeção lhe pede{on, select, undefined {} other {, até {on}}}.',
  'liability.reason.hirer': 'Tomou a mão de obra ao seu serviço, ou cedeu-a a outrem.',
  'liability.reason.notified': 'Recebeu uma notificação da inspeção que abrange o que se venceu.',
  'liability.reason.below_threshold': 'A obra vale menos do que o texto exige.',
  'liability.reason.binds_states':
    'Uma diretiva vincula os Estados, não as partes: o que cada Estado fez dela está na sua própria lei.',
  'liability.reason.duty_of_conduct':
    'Um dever de conduta de empresas muito grandes: dele não resulta nenhum crédito salarial.',
  'liability.reason.out_of_scope': 'O trabalho ou os produtos estão fora desta regra.',
  'liability.reason.not_in_reach': 'Fora das partes que esta regra alcança.',
  'liability.reason.kind_of_contract':
    'A cadeia é interrompida por um contrato de uma espécie pela qual esta regra não passa.',
  'liability.reason.version_open': 'Não se pode determinar que texto estava em vigor.',
  'liability.reason.fact_missing': 'Falta um facto.',
  'liability.reason.time_barred': 'O prazo passou{on, select, undefined {} other {: último dia, {on}}}.',
  'liability.reason.notice_late':
    'Não lhe chegou a tempo nenhuma reclamação ou notificação{on, select, undefined {} other {: último dia, {on}}}.',
  'liability.reason.outside_window':
    'Não se venceu nos dias que estão, ou ainda podem ficar, abrangidos{on, select, undefined {} other { (desde {on})}}.',
  'liability.reason.not_yet_claimed': 'Ainda não reclamado: o que ainda está dentro do prazo seria devido.',
  'liability.reason.not_yet': 'Uma condição ainda não se verifica, e ainda pode verificar-se.',
  'liability.reason.knowledge_open': 'Depende do que sabia ou devia saber, o que a ferramenta não decide.',
  'liability.reason.judgement_open': 'Depende de uma apreciação que a ferramenta não faz.',
  'liability.reason.in_time': 'Dentro do prazo.',
  'liability.reason.met': 'Condição verificada.',
  'liability.reason.rung_reached': 'O degrau de baixo falhou.',
  'liability.reason.rung_not_reached': 'Ainda se pode exigir a uma parte mais abaixo.',
  'liability.reason.shortcut':
    'Passou um ano desde a notificação que lhe foi feita, e fez-se o suficiente mais abaixo.',
  'liability.reason.shortcut_open':
    'Passou um ano desde a notificação que lhe foi feita; se se fez o suficiente mais abaixo, cabe ao tribunal dizê-lo.',
  'liability.reason.defence_proved': 'Está provado um meio de defesa.',
  'liability.reason.condition_unmet': 'Uma condição da dívida não se verifica.',
  'liability.reason.own_needs': 'Compra para as suas próprias necessidades.',
  'liability.reason.no_knowledge': 'Não sabia nem tinha de saber.',
  'liability.reason.off_site': 'O trabalho foi feito principalmente nas instalações do próprio fornecedor.',
  'liability.reason.excluded_party': 'Uma parte que esta regra deixa de fora.',
  'liability.reason.public_body': 'Um organismo público, que esta regra deixa de fora.',
  'liability.reason.consumer': 'Um particular fora de uma atividade empresarial, que esta regra deixa de fora.',
  'liability.reason.exempt_by_cba': 'Vinculado por uma convenção coletiva que regula a responsabilidade em cadeia.',
  'liability.reason.link_inferred': 'Um elo da cadeia é inferido, não documentado.',
  'liability.reason.nearest_registered_builder': 'O construtor registado mais próximo acima do empregador.',
  'liability.reason.employer_registered': 'O próprio empregador é um construtor registado.',
  'liability.reason.not_in_the_judgment': 'A sentença contra o empregador não o nomeia.',
  'liability.reason.indirectly_responsible': 'O trabalho externo foi indiretamente feito para ele.',
  'liability.reason.related_employer': 'Exerce uma atividade associada ou ligada à do empregador.',
  'liability.reason.no_employer': 'Não é ele próprio empregador.',
  'liability.reason.contractor_licensed': 'Contratou com um contratante que tinha a licença.',
  'liability.reason.public_works': 'Obra pública, que esta regra deixa de fora.',
  'liability.reason.no_public_money': 'O trabalho não foi pago com dinheiro público.',
  'liability.reason.signed_an_underpriced_contract':
    'Assinou um contrato cujo preço não pode pagar salários conformes à lei: indemnização por danos a cargo próprio.',
  'liability.reason.price_sufficient': 'O preço por unidade cobre o seu custo laboral legal mais baixo.',
  'liability.reason.goods_may_be_held':
    'Esta regra não faz de ninguém devedor de salários: um tribunal pode reter produtos feitos por trabalhadores que não foram pagos.',
  'liability.reason.court_order_only':
    'Esta regra não faz por si só de ninguém devedor de salários: um tribunal pode ordenar uma compensação a quem esteve envolvido.',
  'liability.reason.accident_compensation_only':
    'Esta regra não faz de ninguém acima do empregador devedor de salários: trata da reparação de acidentes de trabalho.',
  'liability.reason.retention_only':
    'Esta regra não faz de ninguém devedor de salários: o trabalhador pode pedir ao comprador que retenha e pague com o que ainda deve.',
  'liability.reason.damages_in_tort_only':
    'Esta regra não faz de ninguém devedor de salários: dá direito a indemnização por danos quando uma culpa da empresa que encabeça a cadeia causou um prejuízo.',
  'liability.reason.information_only':
    'Esta regra não faz de ninguém devedor de salários: dá a todos o direito a uma resposta.',
  'liability.reason.statement_only':
    'Esta regra não faz de ninguém devedor de salários: exige uma declaração anual. Não se conhece aqui responsabilidade em cadeia por salários.',
  'liability.reason.licensing_only':
    'Esta regra não faz de ninguém devedor de salários: pune o recurso a um fornecedor de mão de obra sem licença.',
  'liability.reason.checks_only':
    'Esta regra não faz de ninguém devedor de salários: quem subcontratou o trabalho tem de verificar o seu contratante, ou paga uma quantia.',
  'liability.reason.duty_to_ask_only':
    'Esta regra não faz de ninguém devedor de salários: o promotor e o empreiteiro geral têm de pedir contas, ou pagam uma quantia.',
  'liability.reason.fund_pays_instead':
    'Esta regra não faz de ninguém na cadeia devedor de salários: paga um fundo, que cobra ao empregador.',
  'liability.reason.not_own_activity': 'O trabalho não faz parte da sua própria atividade.',
  'liability.reason.successor': 'Assumiu a empresa do empregador, ou transmitiu-lhe a sua.',
  'liability.reason.beside_a_debtor': 'Administra uma parte que responde, ou pertence ao seu grupo.',
  'liability.reason.after_the_transfer': 'Trabalhou depois da transmissão da empresa.',
  'liability.reason.contract_not_known': 'Só se as horas foram trabalhadas no âmbito deste contrato.',

  'liability.evidence.about_supplier': 'Uma autoridade ou um tribunal agiu contra {party}: {event}.',
  'liability.evidence.acted': '{party} fez algo a esse respeito: {event}.',
  'liability.evidence.after_flag': 'Depois de um alerta sobre {contract}, anotado como {kind}, por {by}.',
  'liability.evidence.check_held':
    '{party} dispunha da verificação «{check}»{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'A verificação «{check}» de {party} tinha caducado{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    '{party} não dispunha da verificação «{check}»{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Apurado quanto a {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'Um processo de uma autoridade ({agency}, {stage}) nomeia uma empresa com o mesmo nome que {party}. Se é a mesma empresa, ninguém confirmou.',
  'liability.evidence.no_check':
    'Não consta nenhuma verificação de {party}: certificado, registo, licença. Peça-a a ambas as partes.',
  'liability.evidence.no_price_test':
    'Nenhum teste de preço pôde determinar algo sobre {contract} nesse dia: falta o preço, as horas ou uma estimativa.',
  'liability.evidence.price_flagged':
    'O preço de {contract} tem alerta no teste {test}, com o que constava e valia nesse dia.',
  'liability.evidence.price_passed':
    'O preço de {contract} supera o teste {test}, com o que constava e valia nesse dia.',
  'liability.evidence.told': 'Foi comunicado a {party}: {event}.',
  'liability.help.labour_department_goods':
    'O Department of Labor pode pedir a um tribunal que detenha a expedição dos produtos; quem os compra terá interesse em que os salários sejam pagos.',
  'liability.help.ombudsman_involved_persons':
    'O Fair Work Ombudsman, um sindicato ou o trabalhador podem pedir a um tribunal ordens contra quem conhecia os factos essenciais e esteve envolvido.',
  'liability.help.ministry_recommendation':
    'Na construção, a autoridade pode recomendar que o empreiteiro geral ajude; não pode ordenar o pagamento.',
  'liability.help.national_law': 'Exija segundo a lei do lugar onde o trabalho foi feito.',
  'liability.help.oecd_complaint': 'Uma queixa ao ponto de contacto nacional da OCDE contra as empresas acima.',
  'liability.help.read_the_text': 'O texto não foi lido: pergunte a alguém que o tenha lido antes de se basear nisto.',
  'liability.help.ask_buyer_to_retain':
    'Peça ao comprador que retenha os salários do que ainda deve ao empregador e os pague por conta deste.',
  'liability.help.formal_notice_of_vigilance':
    'Interpele formalmente a empresa que encabeça a cadeia para que cumpra o seu plano; passados três meses, pode pedir-se a um tribunal que o ordene.',
  'liability.help.ask_for_information_no':
    'Pergunte por escrito à empresa como trata este risco: tem três semanas para responder, dois meses quando isso for desproporcionado.',
  'liability.help.read_the_statement':
    'Leia o que o comprador publicou sobre a sua cadeia de abastecimento e exija que o cumpra.',
  'liability.help.report_unlicensed_provider':
    'Pergunte à autoridade de licenciamento se o fornecedor de mão de obra tem licença, e participe-o se não tiver.',
  'liability.help.compare_charge_rate':
    'Compare o preço pago pela mão de obra com as tarifas indicativas da autoridade: uma mais baixa pede uma explicação.',
  'liability.help.report_missing_checks':
    'Pergunte à autoridade de segurança no trabalho se o contratante foi verificado como a lei exige.',
  'liability.help.tell_developer_or_main_contractor':
    'Um trabalhador destacado pode comunicar ao promotor ou ao empreiteiro geral que não lhe foi pago o salário mínimo: este tem de pedir de imediato contas ao empregador e transmiti-las.',
  'liability.help.danish_fund':
    'Faça reconhecer o crédito no sistema de resolução de conflitos laborais e tente cobrá-lo uma vez: paga então o fundo para trabalhadores destacados.',

  'liability.condition.claim_by':
    'Reclamação escrita recebida a tempo{on, select, undefined {} other {; último dia, {on}}}',
  'liability.condition.notify_by': 'Notificado a tempo{on, select, undefined {} other {; último dia, {on}}}',
  'liability.condition.file_by': 'Ação proposta a tempo{on, select, undefined {} other {; último dia, {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Notificação escrita da inspeção recebida',
  'liability.condition.breach_of_the_duty': 'Incumprimento do dever de agir perante a notificação',
  'liability.condition.works_of_275000': 'Todas as obras encomendadas para o edifício valem pelo menos 275 000 EUR',
  'liability.condition.first_subcontract_a_shell':
    'A primeira subcontratação visava principalmente dissolver a responsabilidade',
  'liability.condition.no_fault_or_certificate':
    'Contratante pré-qualificado, certidões de não dívida sem interrupção, ou sem culpa em confiar que pagaria',
  'liability.condition.certificate_or_list':
    'Certidões de não dívida sem interrupção, ou certificado por uma lista oficial',
  'liability.condition.clearance_certificate': 'Certidões de não dívida do serviço competente, sem interrupção',
  'liability.condition.careful_check': 'Verificou cuidadosamente que o empregador tem as suas autorizações',
  'liability.condition.knew_of_the_employment': 'Sabia que o empregador não tinha a autorização',
  'liability.condition.informed_by_the_fund': 'Informado por escrito pelo fundo do setor',
  'liability.condition.knew_before_contracting':
    'Sabia antes de contratar que os salários não seriam pagos, ou tinha de contar com isso',
  'liability.condition.order_passed_on_unlawfully': 'A encomenda foi passada a outrem contra a lei ou o contrato',
  'liability.condition.employer_failed':
    'A execução contra o empregador foi infrutífera, ou este não pode pagar ou não pode ser demandado',
  'liability.condition.on_the_list_of_firms':
    'O seu contratante está na lista das empresas isentas de responsabilidade',
  'liability.condition.quarter_paid_to_service_centre': 'Pagou um quarto do preço ao centro de serviços',
  'liability.condition.enjoined_the_employer': 'Intimou por escrito o empregador',
  'liability.condition.informed_the_inspectorate': 'Informou a inspeção',
  'liability.condition.checked_at_each_award': 'Verificou em cada adjudicação que as condições mínimas são respeitadas',
  'liability.condition.assess_by': 'Liquidação notificada a tempo{on, select, undefined {} other {; último dia, {on}}}',
  'liability.condition.limitation_pleaded':
    'A dívida pode ter prescrito desde {on}: subsiste até o devedor invocar a prescrição.',
  'liability.condition.notice_before_suit':
    'Aviso dado com antecedência suficiente antes da ação{on, select, undefined {} other {; ação desde {on}}}',
  'liability.condition.covered_from':
    'Notificação recebida que abrange o que se venceu{on, select, undefined {} other { desde {on}}}',
  'liability.condition.lower_rung_pays_by':
    'O degrau de baixo não pagou no seu prazo{on, select, undefined {} other {; último dia, {on}}}',
  'liability.condition.rung_below_failed': 'A reclamação contra o degrau de baixo não levou ao pagamento',
  'liability.condition.year_since_notice':
    'Um ano desde a notificação que lhe foi feita, com atuação suficiente contra os degraus de baixo{on, select, undefined {} other {, desde {on}}}',
  'liability.condition.link_documented':
    'Está documentado {upper, select, undefined {no âmbito de que contrato se executa {lower}} other {que {lower} se executa no âmbito de {upper}}}',
  'liability.condition.worked_under': 'As horas da linha {line} foram trabalhadas no âmbito de {contract}',
  'liability.condition.own_share': 'Limita a sua dívida à sua própria parte do trabalho',
  'liability.condition.worker_knew_of_another_payer': 'O trabalhador sabia que uma parte acima ia pagar os salários',
  'liability.condition.orders_for_a_third_party':
    'Encomenda o trabalho para cumprir a sua própria obrigação perante um terceiro, não para as suas próprias necessidades',
  'liability.condition.holds_the_declaration': 'Obteve a declaração do seu contratante',
  'liability.condition.used_the_labour': 'Utilizador da mão de obra',
  'liability.condition.employer_tried_in_vain': 'Esgotados os meios razoáveis contra o empregador',
  'liability.condition.all_steps_of_1775b': 'Dados todos os passos de § 1775(b)',
  'liability.condition.rebuts_the_presumption': 'Ilide a presunção criada pelas etiquetas encontradas',
  'liability.condition.state_asks_for_fifty_workers':
    'O estado onde o trabalho foi feito exige cinquenta trabalhadores por contrato, não vinte',
  'liability.condition.joined_in_the_suit': 'Demandado juntamente com o empregador',
  'liability.condition.named_in_the_judgment': 'Nomeado na sentença',
  'liability.condition.fault_of_the_public_body': 'Culpa provada do organismo público na sua fiscalização',
  'liability.condition.all_five_controls':
    'Pediu as cinco coisas: identificação dos trabalhadores, prova do pagamento, pagamentos à segurança social, conta bancária e cobertura de riscos do trabalho',
  'liability.condition.own_fault': 'Os salários não foram pagos por sua culpa',
  'liability.condition.fault_goes_back_to_it': 'A culpa do contratante de baixo remonta a ele',
  'liability.condition.employer_no_registered_builder': 'O empregador não é um construtor registado',
  'liability.condition.demanded_from_it': 'Interpelação escrita recebida',
  'liability.condition.title_agreement_or_insolvency':
    'Uma ordem definitiva contra o empregador, um acordo de pagamento direto, ou a comunicação da dívida por um empregador que não pode pagar',
  'liability.condition.title_against_the_employer': 'Uma ordem ou sentença definitiva contra o empregador',
  'liability.condition.retailer_without_control':
    'Um retalhista sem direito a supervisionar ou controlar o trabalho antes da entrega',
  'liability.condition.shows_that_it_is_not_liable': 'Demonstra que não é responsável, ou que nada é devido',
  'liability.condition.is_itself_an_employer': 'É ele próprio empregador',
  'liability.condition.associated_or_related_business': 'Exerce uma atividade associada ou ligada à do empregador',
  'liability.condition.its_contractor_unlicensed': 'Contratou com um contratante que não tinha a licença',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Demandado pelo Labor Commissioner, por um fundo de prestações ou por uma comissão conjunta: o trabalhador sozinho não pode propor ação',
  'liability.condition.payroll_monitored':
    'Não sabia, reviu as folhas de pagamento, reteve fundos ao saber e tem a declaração sob juramento de pagamento',
  'liability.condition.price_below_lawful_labour': 'O preço não pode pagar o custo laboral legal',
  'liability.condition.knew_price_insufficient': 'Sabia ou devia saber, ao assinar, que o preço é insuficiente',
  'liability.condition.written_contract_with_particulars':
    'Um único contrato escrito com os elementos da alínea (d), não ilidido',
  'liability.condition.workers_under_a_collective_agreement':
    'Os trabalhadores estão abrangidos por uma convenção coletiva',
  'liability.condition.work_on_its_own_home': 'Trabalho na sua própria habitação',
  'liability.condition.small_client':
    'Menos de 25 trabalhadores ao todo, ou cinco ou menos fornecidos em qualquer momento',
  'liability.condition.waived_by_building_trades_agreement':
    'Afastado por uma convenção coletiva com um sindicato de ofícios da construção',
  'liability.condition.owner_occupied_home': 'Uma habitação ocupada pelo proprietário, que o texto deixa de fora',
  'liability.condition.responsible_for_the_breach': 'Ele próprio responsável, por desrespeito das suas obrigações',
  'liability.condition.could_have_known':
    'Sabia ou podia saber que o preço estava muito abaixo do mercado, ou que os salários não eram pagos',
  'liability.condition.not_imputable': 'Prova que a falta de pagamento não lhe é imputável',
  'liability.condition.blocked_account': 'Pagamento na conta bloqueada sem conhecimento de utilização indevida',
  'liability.condition.not_mainly_at_supplier':
    'Trabalho não feito principalmente nas instalações do próprio fornecedor, ou vestuário',
  'liability.condition.knew_at_purchase': 'Sabia ou devia saber no momento da compra',
  'liability.condition.entrepreneur_or_employer': 'Empresário ou empregador',
  'liability.condition.all_below_tried_in_vain': 'Bens de todos os que estão abaixo executados sem êxito',
  'liability.condition.diligence_failed': 'Não teve o cuidado que a lei exige',
  'liability.condition.own_activity': 'O trabalho faz parte da sua própria atividade',
  'liability.condition.household': 'Manda fazer o trabalho como particular, para a sua própria habitação',
  'liability.condition.not_for_a_business': 'Não manda fazer o trabalho para uma atividade empresarial',
  'liability.condition.certificate_not_given_in_time': 'Pediu uma certidão de não dívida, e nenhuma foi dada a tempo',
  'liability.condition.mere_supply_of_labour':
    'O contratante só forneceu mão de obra, sem meios nem organização próprios',
  'liability.condition.all_reasonable_steps':
    'Tomou todas as medidas razoáveis para obter a comunicação de destacamento, a lista dos trabalhadores, uma garantia e a prova do pagamento',
  'liability.condition.all_due_diligence': 'Teve todo o cuidado devido para que o empregador pagasse',
  'liability.condition.told_assured_and_checked':
    'Comunicou as condições ao empregador, obteve a sua confirmação e a prova da comunicação de destacamento',
  'liability.condition.report_of_undeclared_work': 'Um auto oficial de trabalho não declarado contra o empregador',
  'liability.condition.documents_every_six_months':
    'Obteve o registo e os documentos certificados da segurança social à assinatura e de seis em seis meses',
  'liability.condition.not_made_good_in_time':
    'O salário não foi regularizado no prazo que a notificação da inspeção abre',
  'liability.condition.terminated_the_contract': 'Resolveu o seu contrato',
  'liability.condition.related':
    'Está para com {of} como a regra exige: administrador, empresa do seu grupo ou parte de uma transmissão',
  'liability.condition.worked_before_the_transfer': 'Trabalhou antes da transmissão da empresa',
  'liability.condition.agency_without_assets': 'O empregador não tem bens, ou não os suficientes',
  'liability.condition.breach_of_own_diligence': 'Falhou no cuidado que lhe cabe a ele próprio',

  'liability.missing.notice_period': 'Durante quanto tempo vale a notificação que respeita à linha {line}.',
  'liability.missing.law':
    'A própria lei não está assente ou não foi lida: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Até que dia {regime} esteve em vigor: que tenha terminado em {on} não está verificado (linha {line}).',
  'liability.missing.start_verified':
    'Desde que dia esteve em vigor {regime}: antes de {on} não está verificado (linha {line}).',
  'liability.missing.split_transfer':
    'As horas da linha {line} por dia: a empresa foi transmitida em {on}. Divida esta linha em {on}.',
  'liability.missing.split': 'As horas da linha {line} por dia: a lei muda em {on}. Divida esta linha em {on}.',
  'liability.missing.position': 'O que está acima de {contract}: disso depende o lugar de {party} na cadeia.',
  'liability.missing.link':
    '{upper, select, undefined {O documento que mostra no âmbito de que contrato se executa {lower}} other {Um documento que mostre que {lower} se executa no âmbito de {upper}}}.',
  'liability.missing.net_factor': 'A parte líquida do salário bruto: um recibo de vencimento.',
  'liability.missing.covered_rate': 'Que parte da linha {line} é devida a uma taxa que esta regra abrange ({rates}).',
  'liability.missing.line.amount': 'O montante por pagar da linha {line}.',
  'liability.missing.line.due': 'O dia em que a linha {line} se venceu.',
  'liability.missing.line.contract': 'No âmbito de que contrato foram trabalhadas as horas da linha {line}.',
  'liability.missing.line.rate_basis':
    'O que é a taxa da linha {line}: salário mínimo legal, convenção coletiva ou contrato.',
  'liability.missing.line.pay_method': 'Se a linha {line} era paga à peça ou ao tempo.',
  'liability.missing.line.kind': 'Que espécie de dívida é a linha {line}.',
  'liability.missing.line.workers': 'Quantos trabalhadores a linha {line} abrange.',
  'liability.missing.line.pay_periods': 'Quantos períodos de pagamento a linha {line} abrange.',
  'liability.missing.contract.kind':
    'De que espécie é o contrato{contract, select, undefined {} other { ({contract})}}: empreitada, serviços, compra e venda ou outra.',
  'liability.missing.contract.nace':
    'O setor do trabalho{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.product': 'O produto{contract, select, undefined {} other { de {contract}}}.',
  'liability.missing.contract.goods_state':
    'Se os produtos estavam acabados ou ainda por fazer{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Onde o trabalho foi principalmente feito{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.activity':
    'Se o trabalho pertence à própria atividade do comprador{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.public_works':
    'Se o trabalho foi pago com fundos públicos{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Se o trabalho foi pago ou apoiado com fundos federais{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.works_value':
    'O valor estimado de todas as obras encomendadas para o edifício{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'O preço com o qual se medem os pagamentos na conta bloqueada{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'Quantas pessoas trabalharam no máximo{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.price': 'O preço acordado{contract, select, undefined {} other { em {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'O preço por unidade e o seu custo laboral legal mais baixo no dia da assinatura{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'Quanto do preço o comprador ainda deve{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.labour_value':
    'De quando a quando durou o serviço, e o valor da sua mão de obra{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'O salário de um mês: horas e taxas de meses inteiros.',
  'liability.missing.contract.single_job':
    'Se foi um serviço único ou uma encomenda continuada{contract, select, undefined {} other { no âmbito de {contract}}}.',
  'liability.missing.contract.signed':
    'O dia em que o contrato foi assinado{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Que valor está certo, pois as fontes divergem: {property}{contract, select, undefined {} other {, contrato {contract}}}{line, select, undefined {} other {, linha {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) ou {other} ({others}).',
  'liability.missing.head_contract.signed':
    'O dia em que foi assinado ou alterado pela última vez o contrato com quem encomendou o trabalho (linha {line}).',
  'liability.missing.contract.until': 'O último dia de trabalho no contrato da linha {line}.',
  'liability.missing.own_contract.until':
    'O dia em que o contrato terminou{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status':
    'Se {party} está em atividade, é insolvente, se dissolveu ou não pode ser localizado.',
  'liability.missing.fact.entrepreneur': 'Se {party} atua no exercício de uma atividade empresarial ou é empregador.',
  'liability.missing.fact.consumer': 'Se {party} é um particular que atua para fins privados.',
  'liability.missing.fact.public_body': 'Se {party} é um organismo público.',
  'liability.missing.fact.own_needs':
    '{party} encomenda para as suas próprias necessidades, ou para cumprir um dever perante um terceiro{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Se {party} tinha a licença.',
  'liability.missing.fact.registered': 'Se {party} estava no registo.',
  'liability.missing.fact.bound_by_cba': 'Se {party} está vinculado por uma convenção coletiva nesta matéria.',
  'liability.missing.fact.certified':
    'Se {party} tinha uma certidão, sem interrupção, de que não havia contribuições em atraso.',
  'liability.missing.fact.established_in': 'Em que país {party} está estabelecido.',
  'liability.missing.fact.head_count': 'Quantas pessoas trabalham para {party}.',
  'liability.missing.fact.trade': 'O que é {party} neste setor: marca, fabricante, contratante ou retalhista.',
  'liability.missing.event.completion':
    'O dia da conclusão: comunicação da conclusão e receção da obra (linha {line}).',
  'liability.missing.event.inspectorate_notice': 'O dia da notificação da inspeção.',
  'liability.missing.event.written_claim': 'O dia em que chegou a primeira reclamação escrita.',
  'liability.missing.event.declaration':
    'Se {party} deu a declaração{to, select, undefined {} other { a {to}}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Se {party} verificou cuidadosamente o empregador.',
  'liability.missing.event.check': 'Se {party} fez esta verificação{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading': 'Se {party} pediu que outros fossem executados primeiro.',
  'liability.missing.event.clause_included':
    'Se {party} incluiu isto no contrato{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Se {party} reviu periodicamente as folhas de pagamento.',
  'liability.missing.event.corrective_action': 'O que fez {party} depois de saber da falta.',
  'liability.missing.event.affidavit_of_payment':
    'Se {party} deu uma declaração sob juramento de pagamento{to, select, undefined {} other { a {to}}}.',
  'liability.missing.event.escrow_payment': 'Pagamentos de {party} na conta bloqueada.',
  'liability.missing.event.injunction': 'Se {party} intimou o empregador, e em que dia.',
  'liability.missing.event.report': 'Se {party} informou a inspeção, e em que dia.',
  'liability.missing.event.completion_notice': 'A comunicação da conclusão.',
  'liability.missing.event.acceptance': 'A receção da obra.',
  'liability.missing.event.certificate_request': 'Se {party} pediu uma certidão de não dívida.',
  'liability.missing.event.information': 'Se {party} comunicou ao empregador as condições de trabalho.',
  'liability.missing.event.termination': 'Se {party} resolveu o seu contrato.',
  'liability.missing.event.employment_ended': 'Se e em que dia terminou a relação de trabalho.',
  'liability.missing.transfer': 'O dia da transmissão da empresa (linha {line}).',
  'liability.missing.control': 'Que participação {party} e {of} têm um no outro, ou se um mesmo grupo controla ambos.',

  'liability.step.ceiling_used':
    '{party} pagou por si {amount} nestas linhas: isso é descontado do máximo por que responde.',
  'liability.step.event_late':
    '{event}{to, select, undefined {} other { a {to}}} em {on}, quando o trabalho já tinha terminado.',
  'liability.step.least_own_debt':
    'Pelo menos {each} por cada trabalhador, contado para o maior número de trabalhadores que uma linha abrange ({workers}). Se as linhas abrangem trabalhadores diferentes, pelo menos {most}.',
  'liability.step.net_share':
    'O salário líquido é tomado como {share} % do bruto. Essa parte foi presumida com a reclamação: os recibos de salário di-la-iam.',
  'liability.step.one_worker':
    'O salário habitual é contado para um só trabalhador: não se diz de quantos é a linha {line}.',
  'liability.step.signed_from': 'Contrato assinado a partir de {on}.',
  'liability.step.undated_payment': 'Um pagamento cujo dia não se diz é tido por feito até {on}.',
  'liability.step.version': '{regime} está em vigor desde {on}: a linha {line} atravessa esse dia.',
  'liability.step.worked_from': 'Linha {line} trabalhada desde {on}.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {a regra pede {wanted}} other {se {wanted}: excluído pela regra}}.',
  'liability.step.contract':
    'Contrato, {field}: {value}; {out, select, undefined {a regra pede {wanted}} other {se {wanted}: excluído pela regra}}.',
  'liability.step.number': '{number}: {value}, face a {bounds}.',
  'liability.step.price': 'Preço por unidade {price}; custo laboral legal mais baixo de uma unidade {floor}.',
  'liability.step.claim':
    'Reclamação, {field}: {value}; {out, select, undefined {a regra pede {wanted}} other {se {wanted}: excluído pela regra}}.',
  'liability.step.line':
    'Linha {line}, {field}: {value}; {out, select, undefined {a regra pede {wanted}} other {se {wanted}: excluído pela regra}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { a {to}}}{on, select, undefined {} other { em {on}}}.',
  'liability.step.no_event': 'Não consta: {event}{to, select, undefined {} other { a {to}}}.',
  'liability.step.disputed':
    'As fontes divergem, e nenhuma linha desta resposta depende disso: {property}{contract, select, undefined {} other {, contrato {contract}}}{line, select, undefined {} other {, linha {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) ou {other} ({others}).',
  'liability.step.did_not_happen': '{event}{to, select, undefined {} other { a {to}}}: sabe-se que não aconteceu.',
  'liability.step.unanswered': '{event} em {on}, a responder até {by}.',
  'liability.step.repeated':
    '{event}{on, select, undefined {: não consta} other {, pela primeira vez em {on}}}, a repetir.',
  'liability.step.related': '{party}, {standing} de {of}.',
  'liability.step.no_transfer': 'Não consta nenhum dia de transmissão da empresa (linha {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, desde {on} (fonte: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: ninguém o apurou.',
  'liability.step.judgement': '{what}: uma apreciação que a ferramenta não faz.',
  'liability.step.unsettled': '{what}: por resolver.',
} as const;
