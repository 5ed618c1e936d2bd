/** What the trace says: reasons, conditions, missing facts and steps, by code. */
export const liability = {
  'liability.article.employment': 'contract of employment',

  'liability.condition.fallen_due': 'The debt has fallen due{on, select, undefined {} other { ({on})}}',
  'liability.condition.work_begun': 'The work has begun{on, select, undefined {} other { ({on})}}',
  'liability.missing.act_denied':
    'Whether this was done, which one source says and another denies (line {line}): {event}.',
  'liability.missing.act_day': 'On which day this was done, which decides for line {line}: {event}.',
  'liability.missing.contract.amendments':
    'Whether and when {contract} was renewed, modified or amended after it was signed.',
  'liability.missing.contract.rate':
    'What {amount}, written in {contract}, is worth in {currency}: an exchange rate of its day.',
  'liability.missing.line.from': 'The first day worked of line {line}.',
  'liability.missing.line.until': 'The last day worked of line {line}.',
  'liability.missing.partly_outside_days':
    'How much of line {line} was worked within the days of {contract}: the line is to be split there.',
  'liability.missing.payment.amount':
    'How much was paid{on, select, undefined {} other { on {on}}}{party, select, undefined {} other { by {party}}}: a payment is recorded without its amount.',
  'liability.missing.payment.beyond':
    'For what the rest was paid: of the payment of {amount}{on, select, undefined {} other { on {on}}}{party, select, undefined {} other { by {party}}}, {beyond} is more than is left of its lines, and is taken off nothing.',
  'liability.missing.payment.currency':
    'In which currency the payment of {amount}{on, select, undefined {} other { on {on}}}{party, select, undefined {} other { by {party}}} was made.',
  'liability.missing.payment.denied':
    'Whether the payment{amount, select, undefined {} other { of {amount}}}{on, select, undefined {} other { on {on}}}{party, select, undefined {} other { by {party}}} was made: said by {tells, select, undefined {one source} other {{tells}}}, denied by {denies, select, undefined {another} other {{denies}}}.',
  'liability.missing.payment.lines':
    'For which lines the payment of {amount}{on, select, undefined {} other { on {on}}}{party, select, undefined {} other { by {party}}} was: it names none.',
  'liability.missing.payment.rate':
    'What the payment of {amount}{on, select, undefined {} other { on {on}}}{party, select, undefined {} other { by {party}}} is worth in {currency}: an exchange rate of its day.',
  'liability.opens.cannot_be_located': '{party} cannot be located',
  'liability.missing.no_law':
    'Which law of {place} makes others than the employer liable for this work. None that covers it is encoded here, which does not mean that there is none.',
  'liability.missing.no_law_of_line':
    'Which law of {place} makes others than the employer liable for the work of line {line}. None of that time is encoded here, which does not mean that there was none.',
  'liability.missing.outside_days':
    'Whether the work of line {line} was done under {contract}, though outside its days.',
  'liability.opens.dissolved': '{party} is dissolved',
  'liability.opens.enforcement_failed': 'enforcement against {party} has failed',
  'liability.opens.freed': 'a court has found that the non-payment is not to be imputed to {party}',
  'liability.opens.insolvent': '{party} is insolvent',
  'liability.opens.shortcut': 'the year since the notice to it has passed, on {on}, and enough was done below',

  'liability.reason.contract_of_another':
    'Line {line} names {contract}, which {supplier} supplies and not {employer}: under which contract it was worked is not known.',
  'liability.reason.employer': 'The debt itself.',
  'liability.reason.joint': 'Joint and several with the employer.',
  'liability.reason.joint_and_several': 'Joint and several with the employer.',
  'liability.reason.not_due': 'Not due before {on}.',
  'liability.reason.not_earned': 'Not earned yet: the work began on {on}.',
  'liability.reason.outside_days':
    'The work of line {line} lies outside the days of {contract}: whether it was done under it is not known.',
  'liability.reason.paid': 'Paid: nothing is left of these lines, and nothing is owed on them any more.',
  'liability.reason.partly_outside_days':
    'Part of the work of line {line} lies outside the days of {contract}: how much was done under it is not known.',
  'liability.reason.rung_first': 'The first rung: stands beside the employer.',
  'liability.reason.surety': 'Guarantor, who can be asked first.',
  'liability.reason.enforced_after': 'Joint and several; enforced after the employer.',
  'liability.reason.subsidiary': 'Answers after the one below has failed.',
  'liability.reason.ladder': 'One rung of the ladder.',
  'liability.reason.main_contractor': 'General contractor under the one who ordered the work.',
  'liability.reason.direct_client': 'Engaged the employer.',
  'liability.reason.principal': 'Ordered the work.',
  'liability.reason.contractor': 'Contractor that let the work out.',
  'liability.reason.user_undertaking': 'Used the labour of the employer’s workers.',
  'liability.reason.brand': 'Brand that had the goods made.',
  'liability.reason.buyer_of_goods': 'Bought the finished goods.',
  'liability.reason.debt_not_covered': 'This rule does not cover this kind of debt.',
  'liability.reason.special_rule': 'A special rule takes this work, and this one gives way to it.',
  'liability.reason.no_notice_yet': 'No notice of the inspectorate has reached it.',
  'liability.reason.duty_met': 'Did in time what the notice of the inspectorate asked of it.',
  'liability.reason.duty_breached':
    'Did not do in time what the notice of the inspectorate asked of it{on, select, undefined {} other {: last day {on}}}.',
  'liability.reason.duty_not_yet_due':
    'Still has time for what the notice of the inspectorate asks of it{on, select, undefined {} other {, until {on}}}.',
  'liability.reason.hirer': 'Hired the labour, or lent it on.',
  'liability.reason.notified': 'Got a notice of the inspectorate that covers what fell due.',
  'liability.reason.below_threshold': 'The works are worth less than the text asks for.',
  'liability.reason.binds_states':
    'A directive binds states, not parties: what each state made of it is in its own law.',
  'liability.reason.duty_of_conduct': 'A duty of conduct of very large companies: no claim for wages follows from it.',
  'liability.reason.out_of_scope': 'The work or the goods are outside this rule.',
  'liability.reason.not_in_reach': 'Outside the parties that this rule reaches.',
  'liability.reason.kind_of_contract': 'The chain is broken by a contract of a kind that this rule does not pass.',
  'liability.reason.version_open': 'Which text was in force cannot be told.',
  'liability.reason.fact_missing': 'A fact is missing.',
  'liability.reason.time_barred': 'The time has passed{on, select, undefined {} other {: last day {on}}}.',
  'liability.reason.notice_late':
    'No claim or notice reached it in time{on, select, undefined {} other {: last day {on}}}.',
  'liability.reason.outside_window':
    'Did not fall due in the days that are, or can still be, covered{on, select, undefined {} other { (from {on})}}.',
  'liability.reason.not_yet_claimed': 'Not yet claimed: what is still in time would be owed.',
  'liability.reason.not_yet': 'A condition is not met yet, and still can be.',
  'liability.reason.knowledge_open': 'Turns on what it knew or should have known, which the tool does not decide.',
  'liability.reason.judgement_open': 'Turns on a judgement that the tool does not make.',
  'liability.reason.in_time': 'In time.',
  'liability.reason.met': 'Condition met.',
  'liability.reason.rung_reached': 'The rung below has failed.',
  'liability.reason.rung_not_reached': 'A party below can still be asked.',
  'liability.reason.shortcut': 'A year has passed since its notice, and enough was done below.',
  'liability.reason.shortcut_open':
    'A year has passed since its notice; whether enough was done below is for the court.',
  'liability.reason.defence_proved': 'A defence is proved.',
  'liability.reason.condition_unmet': 'A condition of the debt is not met.',
  'liability.reason.own_needs': 'Buys for its own needs.',
  'liability.reason.no_knowledge': 'Did not know and need not have known.',
  'liability.reason.off_site': 'The work was mainly done at the supplier’s own premises.',
  'liability.reason.excluded_party': 'A party that this rule leaves out.',
  'liability.reason.public_body': 'A public body, which this rule leaves out.',
  'liability.reason.consumer': 'A private person outside business, whom this rule leaves out.',
  'liability.reason.exempt_by_cba': 'Bound by a collective agreement that regulates chain liability.',
  'liability.reason.link_inferred': 'A link of the chain is inferred, not documented.',
  'liability.reason.nearest_registered_builder': 'The nearest registered builder above the employer.',
  'liability.reason.employer_registered': 'The employer is itself a registered builder.',
  'liability.reason.not_in_the_judgment': 'The judgment against the employer does not name it.',
  'liability.reason.indirectly_responsible': 'The outwork was indirectly done for it.',
  'liability.reason.related_employer': 'Carries on an associated or related business with the employer.',
  'liability.reason.no_employer': 'Is not itself an employer.',
  'liability.reason.contractor_licensed': 'Contracted with a contractor that held the licence.',
  'liability.reason.public_works': 'Public works, which this rule leaves out.',
  'liability.reason.no_public_money': 'No public money paid for the work.',
  'liability.reason.signed_an_underpriced_contract':
    'Signed a contract whose price cannot pay lawful wages: damages of its own.',
  'liability.reason.price_sufficient': 'The price of a unit covers its lowest lawful labour cost.',
  'liability.reason.goods_may_be_held':
    'This rule makes nobody a debtor of wages: a court may hold back goods made by workers who were not paid.',
  'liability.reason.court_order_only':
    'This rule makes nobody a debtor of wages by itself: a court may order whoever was involved to compensate.',
  'liability.reason.accident_compensation_only':
    'This rule makes nobody above the employer a debtor of wages: it speaks of compensation for accidents at work.',
  'liability.reason.retention_only':
    'This rule makes nobody a debtor of wages: the worker may ask the buyer to retain and pay from what it still owes.',
  'liability.reason.damages_in_tort_only':
    'This rule makes nobody a debtor of wages: it gives damages where a fault of the lead company caused a loss.',
  'liability.reason.information_only':
    'This rule makes nobody a debtor of wages: it gives everybody a right to an answer.',
  'liability.reason.statement_only':
    'This rule makes nobody a debtor of wages: it asks for a yearly statement. No chain liability for wages is known here.',
  'liability.reason.licensing_only':
    'This rule makes nobody a debtor of wages: it punishes the use of an unlicensed labour provider.',
  'liability.reason.checks_only':
    'This rule makes nobody a debtor of wages: who let the work out must check its contractor, or pays a fee.',
  'liability.reason.duty_to_ask_only':
    'This rule makes nobody a debtor of wages: developer and main contractor must ask for an account, or pay a fee.',
  'liability.reason.fund_pays_instead':
    'This rule makes nobody in the chain a debtor of wages: a fund pays, and collects from the employer.',
  'liability.reason.not_own_activity': 'The work is not part of its own activity.',
  'liability.reason.successor': 'Took over the business of the employer, or handed its own over to it.',
  'liability.reason.beside_a_debtor': 'Manages a party that answers, or belongs to its group.',
  'liability.reason.after_the_transfer': 'Worked after the business was taken over.',
  'liability.reason.contract_not_known': 'Only if the hours were worked under this contract.',

  'liability.evidence.about_supplier': 'An authority or court acted against {party}: {event}.',
  'liability.evidence.acted': '{party} did something about it: {event}.',
  'liability.evidence.after_flag': 'After a flag on {contract}, noted as {kind}, by {by}.',
  'liability.evidence.check_held':
    '{party} held the check “{check}”{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_lapsed':
    'The check “{check}” of {party} had lapsed{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.check_not_held':
    '{party} did not hold the check “{check}”{scheme, select, undefined {} other { ({scheme})}}.',
  'liability.evidence.established': 'Established of {party}, {of}: {state}.',
  'liability.evidence.named_finding':
    'A case of an authority ({agency}, {stage}) names a firm as {party} is named. Whether it is the same firm, nobody has confirmed.',
  'liability.evidence.no_check':
    'No check of {party} is recorded: certificate, registration, licence. Ask both sides for it.',
  'liability.evidence.no_price_test':
    'No price test could tell anything of {contract} on that day: its price, hours or an estimate is missing.',
  'liability.evidence.price_flagged':
    'The price of {contract} is flagged by the test {test}, with what was held and valid on that day.',
  'liability.evidence.price_passed':
    'The price of {contract} passes the test {test}, with what was held and valid on that day.',
  'liability.evidence.told': '{party} was told: {event}.',
  'liability.help.labour_department_goods':
    'The Department of Labor may ask a court to stop the shipment of the goods; who buys them will want the wages paid.',
  'liability.help.ombudsman_involved_persons':
    'The Fair Work Ombudsman, a union or the worker may ask a court for orders against whoever knew the essential facts and was involved.',
  'liability.help.ministry_recommendation':
    'In construction the authority may recommend that the main contractor help; it cannot order payment.',
  'liability.help.national_law': 'Ask under the law of the place where the work was done.',
  'liability.help.oecd_complaint': 'A complaint to the OECD national contact point against the companies above.',
  'liability.help.read_the_text': 'The text has not been read: ask somebody who has before relying on this.',
  'liability.help.ask_buyer_to_retain':
    'Ask the buyer to retain the wages from what it still owes the employer, and to pay them for its account.',
  'liability.help.formal_notice_of_vigilance':
    'Give the lead company formal notice to keep to its plan; after three months a court may be asked to order it.',
  'liability.help.ask_for_information_no':
    'Ask the enterprise in writing how it handles this risk: it has three weeks to answer, two months where that is disproportionate.',
  'liability.help.read_the_statement': 'Read what the buyer has published about its supply chain, and hold it to that.',
  'liability.help.report_unlicensed_provider':
    'Ask the licensing authority whether the labour provider holds a licence, and report it where it does not.',
  'liability.help.compare_charge_rate':
    'Compare the price paid for the labour with the authority’s indicative charge rates: a lower one asks for an explanation.',
  'liability.help.report_missing_checks':
    'Ask the occupational safety authority whether the contractor was checked as the act requires.',
  'liability.help.tell_developer_or_main_contractor':
    'A posted worker may tell the developer or main contractor of unpaid minimum wages: it must at once ask the employer for an account and pass it on.',
  'liability.help.danish_fund':
    'Have the claim upheld in the industrial dispute system and try to collect it once: the fund for posted workers then pays.',

  'liability.condition.claim_by': 'Written claim received in time{on, select, undefined {} other {, last day {on}}}',
  'liability.condition.notify_by': 'Notified in time{on, select, undefined {} other {, last day {on}}}',
  'liability.condition.file_by': 'Suit filed in time{on, select, undefined {} other {, last day {on}}}',
  'liability.condition.notified_by_the_inspectorate': 'Written notice of the inspectorate received',
  'liability.condition.breach_of_the_duty': 'Breach of the duty to act on the notice',
  'liability.condition.works_of_275000': 'All works ordered for the building are worth at least EUR 275,000',
  'liability.condition.first_subcontract_a_shell': 'The first subcontract was mainly meant to dissolve the liability',
  'liability.condition.no_fault_or_certificate':
    'Prequalified contractor, clearance certificates without a gap, or no fault in trusting it to pay',
  'liability.condition.certificate_or_list': 'Clearance certificates without a gap, or certified by an official list',
  'liability.condition.clearance_certificate': 'Clearance certificates of the competent office without a gap',
  'liability.condition.careful_check': 'Checked carefully that the employer holds its authorisations',
  'liability.condition.knew_of_the_employment': 'Knew that the employer lacked the authorisation',
  'liability.condition.informed_by_the_fund': 'Informed in writing by the fund of the industry',
  'liability.condition.knew_before_contracting':
    'Knew before contracting that wages would not be paid, or had to reckon with it',
  'liability.condition.order_passed_on_unlawfully': 'The order was passed on against law or contract',
  'liability.condition.employer_failed': 'Enforcement against the employer failed, or it cannot pay or be sued',
  'liability.condition.on_the_list_of_firms': 'Its contractor stands on the list of firms free from liability',
  'liability.condition.quarter_paid_to_service_centre': 'Paid a quarter of the price to the service centre',
  'liability.condition.enjoined_the_employer': 'Enjoined the employer in writing',
  'liability.condition.informed_the_inspectorate': 'Informed the inspectorate',
  'liability.condition.checked_at_each_award': 'Checked at each award that the minimum terms are kept',
  'liability.condition.assess_by': 'Assessment served in time{on, select, undefined {} other {, last day {on}}}',
  'liability.condition.limitation_pleaded':
    'The debt may be time-barred since {on}: it stands until the debtor pleads so.',
  'liability.condition.notice_before_suit':
    'Notice given long enough before suit{on, select, undefined {} other {, suit from {on}}}',
  'liability.condition.covered_from':
    'Notice received that covers what fell due{on, select, undefined {} other { from {on}}}',
  'liability.condition.lower_rung_pays_by':
    'The rung below has not paid in its time{on, select, undefined {} other {, last day {on}}}',
  'liability.condition.rung_below_failed': 'The claim against the rung below did not lead to payment',
  'liability.condition.year_since_notice':
    'One year since the notice to it, with enough done against the lower rungs{on, select, undefined {} other {, from {on}}}',
  'liability.condition.link_documented':
    'It is documented {upper, select, undefined {what {lower} is performed under} other {that {lower} is performed under {upper}}}',
  'liability.condition.worked_under': 'The hours of line {line} were worked under {contract}',
  'liability.condition.own_share': 'Limits its debt to its own share of the work',
  'liability.condition.worker_knew_of_another_payer': 'The worker knew that a party above was to pay the wages',
  'liability.condition.orders_for_a_third_party':
    'Orders the work to meet its own obligation to a third party, not for its own needs',
  'liability.condition.holds_the_declaration': 'Obtained the declaration of its contractor',
  'liability.condition.used_the_labour': 'User of the labour',
  'liability.condition.employer_tried_in_vain': 'Reasonable remedies against the employer exhausted',
  'liability.condition.all_steps_of_1775b': 'All steps of § 1775(b) taken',
  'liability.condition.rebuts_the_presumption': 'Rebuts the presumption raised by the labels found',
  'liability.condition.state_asks_for_fifty_workers':
    'The state where the work was done asks for fifty contract workers, not twenty',
  'liability.condition.joined_in_the_suit': 'Sued together with the employer',
  'liability.condition.named_in_the_judgment': 'Named in the judgment',
  'liability.condition.fault_of_the_public_body': 'Proven fault of the public body in its supervision',
  'liability.condition.all_five_controls':
    'Asked for all five: ids of the workers, proof of pay, social security payments, bank account, work-risk cover',
  'liability.condition.own_fault': 'The wages were not paid through its fault',
  'liability.condition.fault_goes_back_to_it': 'The fault of the contractor below goes back to it',
  'liability.condition.employer_no_registered_builder': 'The employer is no registered builder',
  'liability.condition.demanded_from_it': 'Written demand received',
  'liability.condition.title_agreement_or_insolvency':
    'A final order against the employer, an agreement of direct payment, or notice of the debt by an employer that cannot pay',
  'liability.condition.title_against_the_employer': 'A final order or judgment against the employer',
  'liability.condition.retailer_without_control':
    'A retailer with no right to supervise or control the work before delivery',
  'liability.condition.shows_that_it_is_not_liable': 'Shows that it is not responsible, or that nothing is owed',
  'liability.condition.is_itself_an_employer': 'Is itself an employer',
  'liability.condition.associated_or_related_business':
    'Carries on an associated or related business with the employer',
  'liability.condition.its_contractor_unlicensed': 'Contracted with a contractor that did not hold the licence',
  'liability.condition.pursued_by_commissioner_trust_or_committee':
    'Pursued by the Labor Commissioner, a benefit trust or a joint committee: the worker alone cannot sue',
  'liability.condition.payroll_monitored':
    'Did not know, reviewed payrolls, retained funds on learning, and holds the affidavit of payment',
  'liability.condition.price_below_lawful_labour': 'The price cannot pay lawful labour',
  'liability.condition.knew_price_insufficient': 'Knew or should have known at signing that the price is insufficient',
  'liability.condition.written_contract_with_particulars':
    'A single written contract with the particulars of subdivision (d), not rebutted',
  'liability.condition.workers_under_a_collective_agreement': 'The workers are covered by a collective agreement',
  'liability.condition.work_on_its_own_home': 'Work on its own home',
  'liability.condition.small_client': 'Fewer than 25 workers in all, or five or fewer supplied at any time',
  'liability.condition.waived_by_building_trades_agreement':
    'Waived by a collective agreement with a building trades union',
  'liability.condition.owner_occupied_home': 'An owner-occupied home that the text leaves out',
  'liability.condition.responsible_for_the_breach': 'Itself responsible, by disregard of its obligations',
  'liability.condition.could_have_known':
    'Knew or could have known that the price was far below market, or that wages were not paid',
  'liability.condition.not_imputable': 'Proves that the non-payment cannot be imputed to it',
  'liability.condition.blocked_account': 'Payment into the blocked account without knowledge of misuse',
  'liability.condition.not_mainly_at_supplier': 'Work not mainly done at the supplier’s own premises, or clothing',
  'liability.condition.knew_at_purchase': 'Knew or should have known at the purchase',
  'liability.condition.entrepreneur_or_employer': 'Entrepreneur or employer',
  'liability.condition.all_below_tried_in_vain': 'Assets of all below enforced without success',
  'liability.condition.diligence_failed': 'Did not take the care that the law asks for',
  'liability.condition.own_activity': 'The work is part of its own activity',
  'liability.condition.household': 'Has the work done as a private person for its own home',
  'liability.condition.not_for_a_business': 'Does not have the work done for a business',
  'liability.condition.certificate_not_given_in_time':
    'Asked for a certificate of no arrears, and none was given in time',
  'liability.condition.mere_supply_of_labour':
    'The contractor only supplied labour, without means or organisation of its own',
  'liability.condition.all_reasonable_steps':
    'Took all reasonable steps to obtain the posting notice, the list of workers, an assurance and proof of payment',
  'liability.condition.all_due_diligence': 'Took all due care that the employer would pay',
  'liability.condition.told_assured_and_checked':
    'Told the employer the terms, had them confirmed and obtained proof of the posting notice',
  'liability.condition.report_of_undeclared_work': 'An official report of undeclared work against the employer',
  'liability.condition.documents_every_six_months':
    'Obtained the registration and the certified social security papers at signature and every six months',
  'liability.condition.not_made_good_in_time':
    'The pay was not made good in the time that the inspectorate’s notice opens',
  'liability.condition.terminated_the_contract': 'Terminated its contract',
  'liability.condition.related': 'Stands to {of} as the rule asks: manager, company of its group, or one of a takeover',
  'liability.condition.worked_before_the_transfer': 'Worked before the business was taken over',
  'liability.condition.agency_without_assets': 'The employer has no assets, or not enough',
  'liability.condition.breach_of_own_diligence': 'Failed in the care that it owes itself',

  'liability.missing.notice_period': 'For how long the notice holds that concerns line {line}.',
  'liability.missing.law':
    'The law itself is not settled or not read: {what}{line, select, undefined {} other { ({line})}}.',
  'liability.missing.end_verified':
    'Until which day {regime} was in force: that it ended on {on} is not verified (line {line}).',
  'liability.missing.start_verified':
    'From which day {regime} was in force: earlier than {on} is not verified (line {line}).',
  'liability.missing.split_transfer':
    'The hours of line {line} by day: the business was taken over on {on}. Split this line on {on}.',
  'liability.missing.split': 'The hours of line {line} by day: the law changes on {on}. Split this line on {on}.',
  'liability.missing.position': 'What stands above {contract}: the place of {party} in the chain depends on it.',
  'liability.missing.link':
    '{upper, select, undefined {The document that shows what {lower} is performed under} other {A document that shows that {lower} is performed under {upper}}}.',
  'liability.missing.net_factor': 'The net share of the gross pay: a payslip.',
  'liability.missing.covered_rate': 'What of line {line} is due at a rate that this rule covers ({rates}).',
  'liability.missing.line.amount': 'The unpaid amount of line {line}.',
  'liability.missing.line.due': 'The day on which line {line} fell due.',
  'liability.missing.line.contract': 'Under which contract the hours of line {line} were worked.',
  'liability.missing.line.rate_basis':
    'What the rate of line {line} is: statutory minimum, collective agreement or contract.',
  'liability.missing.line.pay_method': 'Whether line {line} was paid by the piece or by time.',
  'liability.missing.line.kind': 'What kind of debt line {line} is.',
  'liability.missing.line.workers': 'How many workers line {line} covers.',
  'liability.missing.line.pay_periods': 'How many pay periods line {line} covers.',
  'liability.missing.contract.kind':
    'Of which kind the contract is{contract, select, undefined {} other {: {contract}}}: works, services, sale or other.',
  'liability.missing.contract.nace':
    'The sector of the work{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.product': 'The product{contract, select, undefined {} other { of {contract}}}.',
  'liability.missing.contract.goods_state':
    'Whether the goods were finished or still to be made{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.place_of_work':
    'Where the work was mainly done{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.activity':
    'Whether the work belongs to the buyer’s own activity{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.public_works':
    'Whether the work was paid for out of public funds{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.federal_funds':
    'Whether the work was paid for or assisted out of federal funds{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.works_value':
    'The estimated value of all works ordered for the building{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.escrow_percent':
    'The price, against which payments into the blocked account are measured{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.workers':
    'How many people worked at most{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.price': 'The price agreed{contract, select, undefined {} other { in {contract}}}.',
  'liability.missing.contract.labour_cost_floor':
    'The price of a unit, and its lowest lawful labour cost on the day of signing{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.contract.outstanding':
    'How much of the price the buyer still owes{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.labour_value':
    'From when to when the job took, and the value of its labour{contract, select, undefined {} other { ({contract})}}.',
  'liability.missing.monthly_pay': 'The pay of a month: hours and rates of whole months.',
  'liability.missing.contract.single_job':
    'Whether it was one job or a running order{contract, select, undefined {} other { under {contract}}}.',
  'liability.missing.contract.signed':
    'The day on which the contract was signed{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.disputed':
    'Which value is right, as sources differ: {property}{contract, select, undefined {} other {, contract {contract}}}{line, select, undefined {} other {, line {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) or {other} ({others}).',
  'liability.missing.head_contract.signed':
    'The day on which the contract with the one who ordered the work was signed or last amended (line {line}).',
  'liability.missing.contract.until': 'The last day of work under the contract of line {line}.',
  'liability.missing.own_contract.until':
    'The day on which the contract ended{contract, select, undefined {} other {: {contract}}}.',
  'liability.missing.fact.status': 'Whether {party} is active, insolvent, dissolved or cannot be located.',
  'liability.missing.fact.entrepreneur': 'Whether {party} acts in the course of a business or is an employer.',
  'liability.missing.fact.consumer': 'Whether {party} is a private person acting for private ends.',
  'liability.missing.fact.public_body': 'Whether {party} is a public body.',
  'liability.missing.fact.own_needs':
    'Does {party} order for its own needs, or to meet a duty to a third party{contract, select, undefined {} other { ({contract})}}?',
  'liability.missing.fact.licensed': 'Whether {party} held the licence.',
  'liability.missing.fact.registered': 'Whether {party} was in the register.',
  'liability.missing.fact.bound_by_cba': 'Whether {party} is bound by a collective agreement on this.',
  'liability.missing.fact.certified':
    'Whether {party} held a certificate, without a gap, that no contributions were in arrears.',
  'liability.missing.fact.established_in': 'In which country {party} is established.',
  'liability.missing.fact.head_count': 'How many people work for {party}.',
  'liability.missing.fact.trade': 'What {party} is in this trade: brand, manufacturer, contractor or retailer.',
  'liability.missing.event.completion':
    'The day of completion: notice of completion and acceptance of the work (line {line}).',
  'liability.missing.event.inspectorate_notice': 'The day of the inspectorate’s notice.',
  'liability.missing.event.written_claim': 'The day on which the first written claim arrived.',
  'liability.missing.event.declaration':
    'Whether {party} gave the declaration{to, select, undefined {} other { to {to}}}{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.careful_check': 'Whether {party} checked the employer carefully.',
  'liability.missing.event.check': 'Whether {party} made this check{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.pleading': 'Whether {party} asked that others be enforced against first.',
  'liability.missing.event.clause_included':
    'Whether {party} put this into the contract{what, select, undefined {} other {: {what}}}.',
  'liability.missing.event.payroll_review': 'Whether {party} reviewed the payrolls periodically.',
  'liability.missing.event.corrective_action': 'What {party} did after learning of the shortfall.',
  'liability.missing.event.affidavit_of_payment':
    'Whether {party} gave an affidavit of payment{to, select, undefined {} other { to {to}}}.',
  'liability.missing.event.escrow_payment': 'Payments of {party} into the blocked account.',
  'liability.missing.event.injunction': 'Whether {party} enjoined the employer, and on which day.',
  'liability.missing.event.report': 'Whether {party} informed the inspectorate, and on which day.',
  'liability.missing.event.completion_notice': 'The notice of completion.',
  'liability.missing.event.acceptance': 'The acceptance of the work.',
  'liability.missing.event.certificate_request': 'Whether {party} asked for a certificate of no arrears.',
  'liability.missing.event.information': 'Whether {party} told the employer the terms of employment.',
  'liability.missing.event.termination': 'Whether {party} terminated its contract.',
  'liability.missing.event.employment_ended': 'Whether and on which day the employment ended.',
  'liability.missing.transfer': 'The day on which the business was taken over (line {line}).',
  'liability.missing.control': 'What share {party} and {of} hold in one another, or whether one group controls both.',

  'liability.step.ceiling_used':
    '{party} paid {amount} itself on these lines: that is taken off the most that it answers for.',
  'liability.step.event_late': '{event}{to, select, undefined {} other { to {to}}} on {on}, when the work was over.',
  'liability.step.least_own_debt':
    'At least {each} for each worker, counted for the most workers that one line covers ({workers}). If the lines cover different workers, at least {most}.',
  'liability.step.net_share':
    'Net pay is taken as {share} % of the gross pay. That share was assumed with the claim: payslips would tell it.',
  'liability.step.one_worker':
    'Customary pay is counted for one worker: of how many workers line {line} is, is not said.',
  'liability.step.signed_from': 'Contract signed from {on} on.',
  'liability.step.undated_payment': 'A payment whose day is not said is taken to have been made by {on}.',
  'liability.step.version': '{regime} is in force from {on}: line {line} crosses that day.',
  'liability.step.worked_from': 'Line {line} worked from {on} on.',
  'liability.step.fact':
    '{party}, {fact}: {value}; {out, select, undefined {the rule asks for {wanted}} other {if {wanted}, the rule leaves it out}}.',
  'liability.step.contract':
    'Contract, {field}: {value}; {out, select, undefined {the rule asks for {wanted}} other {if {wanted}, the rule leaves it out}}.',
  'liability.step.number': '{number}: {value}, against {bounds}.',
  'liability.step.price': 'Price of a unit {price}; lowest lawful labour cost of a unit {floor}.',
  'liability.step.claim':
    'Claim, {field}: {value}; {out, select, undefined {the rule asks for {wanted}} other {if {wanted}, the rule leaves it out}}.',
  'liability.step.line':
    'Line {line}, {field}: {value}; {out, select, undefined {the rule asks for {wanted}} other {if {wanted}, the rule leaves it out}}.',
  'liability.step.event':
    '{event}{to, select, undefined {} other { to {to}}}{on, select, undefined {} other { on {on}}}.',
  'liability.step.no_event': 'No {event}{to, select, undefined {} other { to {to}}} is recorded.',
  'liability.step.disputed':
    'Sources differ, and no row of this answer hangs on it: {property}{contract, select, undefined {} other {, contract {contract}}}{line, select, undefined {} other {, line {line}}}{party, select, undefined {} other {, {party}}}{event, select, undefined {} other {, {event}}}: {held} ({holders}) or {other} ({others}).',
  'liability.step.did_not_happen': '{event}{to, select, undefined {} other { to {to}}}: known not to have happened.',
  'liability.step.unanswered': '{event} on {on}, to be answered by {by}.',
  'liability.step.repeated': '{event}{on, select, undefined {: not recorded} other {, first on {on}}}, to be repeated.',
  'liability.step.related': '{party}, {standing} of {of}.',
  'liability.step.no_transfer': 'No day is recorded on which the business was taken over (line {line}).',
  'liability.step.knowledge': '{party}, {of}: {state}, from {on} (source: {source}).',
  'liability.step.knowledge_open': '{party}, {of}: nobody has established it.',
  'liability.step.judgement': '{what}: a judgement that the tool does not make.',
  'liability.step.unsettled': '{what}: not settled.',
} as const;
