/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: step {n} of {all}',
  'page.guide.auditor': 'As an auditor',
  'page.guide.auditor.about': 'You have a list of suppliers with prices.',
  'page.guide.auditor.ask': 'Ask the suppliers',
  'page.guide.auditor.ask-text':
    'All that is missing of contracts, by whom to ask. Choose some, take the workbook, and send it yourself. When it comes back filled, drop it at the foot of this page: it says which questions it closed, and can be undone.',
  'page.guide.auditor.below': 'What stands below a supplier',
  'page.guide.auditor.below-text':
    'Look under “Signs of undeclared subcontracting”: the hours that the work takes are held against the workers who were declared. A candidate is a reason to ask. Under it stands what it does not say.',
  'page.guide.auditor.flags': 'Which prices cannot pay lawful wages',
  'page.guide.auditor.flags-text':
    'The bar has every contract once: flagged, passed, not applicable, cannot tell. Rows stand by how far short they fall. A flag opens a question; it is never a verdict.',
  'page.guide.auditor.list': 'Begin with the list',
  'page.guide.auditor.list-text':
    'Your own list is dropped here. Columns are matched with facts, a dry run counts what would be read, and nothing is written before you say so. The demonstration came in the same way, and can be undone.',
  'page.guide.auditor.mend': 'The price that would mend it',
  'page.guide.auditor.mend-text':
    'Read the steps from the top: the price, what must be bought, what is left for labour, and what that labour lawfully costs. Best and worst case stand side by side. The price that mends it stands beside the answer.',
  'page.guide.auditor.open': 'What cannot be told, and why',
  'page.guide.auditor.open-text':
    'Whether these prices can pay lawful wages cannot be told, because a fact is missing: which one, and of how many contracts, stands beside the list. Where the price itself says how much labour it can carry, the row says so, and that can be checked.',
  'page.guide.auditor.own': 'Your own contracts',
  'page.guide.auditor.own-text':
    'The contracts that Hallmarkt buys under. Each leads to its tests, and “Open its chain” to everybody below. Further down stand the checks that a law counts in a buyer’s favour, where it has any.',
  'page.guide.back': 'Back',
  'page.guide.begin': 'Begin, {all} steps',
  'page.guide.end': 'End',
  'page.guide.go-on': 'Go on at step {n} of {all}',
  'page.guide.hide': 'Put away',
  'page.guide.inspector': 'As an inspector',
  'page.guide.inspector.about': 'You have a wage claim.',
  'page.guide.inspector.claims': 'Begin with the claim',
  'page.guide.inspector.claims-text':
    'All claims that are held. A new one is entered on one page, with lines by days and sums; what is not known stays “not known”. The claim of Mirova’s workers is followed here.',
  'page.guide.inspector.days': 'Days that count',
  'page.guide.inspector.days-text':
    'Another claim, in Norway, where a written claim must arrive at each company in time. Each row says from when a day runs and how many are left; what stops it and what hangs on it is one link away. From there the days ahead go into a calendar.',
  'page.guide.inspector.ladder': 'Everybody who may be liable, in order',
  'page.guide.inspector.ladder-text':
    'The employer stands lowest, the top buyer highest. Full, half, empty and dotted discs say how firm the answer is. The sums of several are never added: the wages are due once.',
  'page.guide.inspector.law': 'The rule behind a row',
  'page.guide.inspector.law-text':
    'Which version holds on which days, how sure it is, when it was last checked and by what text. What is open in the rule stands there too. It is not legal advice.',
  'page.guide.inspector.papers': 'Take it along',
  'page.guide.inspector.papers-text':
    'An answer sheet with steps, sources and a hash to verify it by, and drafts of letters. The tool sends nothing: you read it first.',
  'page.guide.inspector.rung': 'One row, opened',
  'page.guide.inspector.rung-text':
    'Trosse’s row is open in the ladder: the conditions that are met, not met or not known, the defences, and the steps with the article that each rests on.',
  'page.guide.inspector.settling': 'What would change the answer',
  'page.guide.inspector.settling-text':
    'Where one fact or two would decide of a company, they stand here, with whom to ask, and what either answer would mean.',
  'page.guide.leave': 'Leave',
  'page.guide.next': 'Next',
  'page.guide.organiser': 'As an organiser',
  'page.guide.organiser.about': 'You have a name, or photos of a site.',
  'page.guide.organiser.ask': 'Ask for what is missing',
  'page.guide.organiser.ask-text':
    'These are the questions that Lindhorst could answer. “Write the text” makes a polite letter of them. It names no worker, and keeps back what would tell that somebody claims.',
  'page.guide.organiser.firm': 'The firm that employed them',
  'page.guide.organiser.firm-text':
    'The contracts that Mirova works under, for different buyers. Hours count only against the contract that they were worked under.',
  'page.guide.organiser.hole': 'A link that nobody has documented',
  'page.guide.organiser.hole-text':
    'Everyone below Hallmarkt. A dashed line is a link that no document shows: that this contract is performed under that one. Under “Holes to fill” stands what it was inferred from, and from there the document is asked for.',
  'page.guide.organiser.liable': 'Who may be liable',
  'page.guide.organiser.liable-text':
    'The wages of six workers, followed up both chains. The sentence at the top is the answer; each row says under which article, how much, until when and what is still missing.',
  'page.guide.organiser.map': 'Who stands above the workplace',
  'page.guide.organiser.map-text':
    'The workplace is at the bottom and the top buyer above: up the page is up the chain. Prices stand on the links. “Table” says the same in rows.',
  'page.guide.organiser.name': 'Begin with the name',
  'page.guide.organiser.name-text':
    'Type the name that stands on the jacket or the van. Like names stay apart: look at place and number before you choose one.',
  'page.guide.organiser.price': 'Could this price pay lawful wages?',
  'page.guide.organiser.price-text':
    'The contract that Mirova worked under: drywall, priced by the m². Each test says flagged, passed, not applicable or cannot tell, and leads to its steps.',
  'page.guide.show': 'Show me',
  'page.guide.title': 'Ten minutes on the demonstration',
} as const;
