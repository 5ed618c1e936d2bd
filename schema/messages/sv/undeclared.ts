/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Kandidat',
  'undeclared.answer.cannot_tell': 'Kan inte avgöras',
  'undeclared.answer.fits': 'Går ihop',
  'undeclared.column.evidence': 'Bevis',
  'undeclared.column.not-said': 'Vad det inte säger',
  'undeclared.evidence.computed': 'beräknat ur angivna siffror',
  'undeclared.evidence.documented': 'angivet av en källa',
  'undeclared.evidence.inferred': 'härlett',
  'undeclared.kind.depth': 'Kedjans djup',
  'undeclared.kind.hours': 'Timmar mot anmälda arbetstagare',
  'undeclared.kind.labour_only': 'Led med enbart arbetskraft',
  'undeclared.kind.successor': 'Företag som kan vara efterträdare',
  'undeclared.missing.comparable-price':
    'Priser i {contract} och på det som köps för det som kan jämföras: för det hela, eller per en och samma enhet.',
  'undeclared.missing.consent': 'Om köparen i {contract} godtog fler led.',
  'undeclared.missing.continuity':
    'Vem som ägde och ledde {earlier} och {later}, och om arbetstagare, verktyg eller avtal gick från den ena till den andra.',
  'undeclared.missing.country': 'I vilket land {earlier} och {later} har sin adress.',
  'undeclared.missing.days': 'Första och sista arbetsdagen under {contract}.',
  'undeclared.missing.declared-workers': 'Hur många arbetstagare som är anmälda på {workplace}.',
  'undeclared.missing.each-day':
    'Hur många timmar som arbetades varje dag under {contracts}, och av hur många arbetstagare.',
  'undeclared.missing.exact-hours':
    'Exakt hur många arbetstimmar {contract} tar: bara en gräns eller ett spann är angivet.',
  'undeclared.missing.exception': 'Om ett undantag i lagen gällde för kedjan under {contract}.',
  'undeclared.missing.head-count': 'Hur många arbetstagare som anmäldes av {party}, och när.',
  'undeclared.missing.head-count-in': 'Hur många arbetstagare som anmäldes av {party} från {from} till {until}.',
  'undeclared.missing.hours': 'Hur många arbetstimmar {contract} kräver.',
  'undeclared.missing.hours-there':
    'Hur många av timmarna i {contract} som arbetades vid {workplace}: det utförs även på andra arbetsplatser.',
  'undeclared.missing.kind': 'Vilket slags avtal {contract} är.',
  'undeclared.missing.least-value':
    'Från vilket värde regeln gällde för {contract}: det ligger mellan {never} och {always} {currency}, och värdet ändrades med åren och efter köpare.',
  'undeclared.missing.licence': 'Om {party} får hyra ut arbetskraft, och hur många arbetstagare som anmälts.',
  'undeclared.missing.loose': 'Under vilket avtal {contract} utförs, och hur många timmar det kräver.',
  'undeclared.missing.loose-known': 'Under vilket avtal {contract} utförs.',
  'undeclared.missing.ownership-days': 'Från när till när {owner} ägde {earlier}, och {later}.',
  'undeclared.missing.passed-hours': 'Hur många timmar av {lower} som arbetades för {contract}, och på vilka dagar.',
  'undeclared.missing.passed-on':
    'Om timmar under {contracts} arbetades av andra än de anmälda arbetstagarna, och av vem.',
  'undeclared.missing.place': 'Var arbetet under {contract} utförs.',
  'undeclared.missing.price': 'Priset i {contract}.',
  'undeclared.missing.price-in':
    'Priset på {contract} i {currency}: regeln gäller från ett värde mellan {never} och {always}, och inget räknas om.',
  'undeclared.missing.public-buyer': 'Om köparen i {contract} är ett offentligt organ.',
  'undeclared.missing.sector': 'I vilken bransch arbetet under {contract} är.',
  'undeclared.missing.town': 'I vilken ort {earlier} och {later} har sin adress: en gata ensam finns i många.',
  'undeclared.missing.weekly-hours':
    'Högsta antal timmar per vecka som en arbetstagare får arbeta i {place} den {day}.',
  'undeclared.missing.which-head-count':
    'Vilket antal arbetstagare {party} anmälde från {from} till {until}: källor anger olika.',
  'undeclared.not-said.depth':
    'Det säger inte att ett led doldes: köparen kan ha godtagit det. Gränser som en lag sätter finns inte här.',
  'undeclared.not-said.depth-law':
    'Att lagen har brutits: undantag, värden under vilka den inte gäller och vad som annars inte är ett led granskas inte.',
  'undeclared.not-said.fits':
    'Det säger inte att inget lades ut: bara att de anmälda arbetstagarna kunde ha gjort det som är känt av avtalen. Deltid och ledighet finns inte med; då blir timmarna färre.',
  'undeclared.not-said.hours-supplier':
    'Det säger inte att någon arbetade odeklarerat: längre arbetstid, inhyrda arbetstagare, ett underentreprenadavtal som inte finns här eller en felaktig siffra skulle också förklara det.',
  'undeclared.not-said.hours-workplace':
    'Det säger inte att någon arbetade odeklarerat, och inte heller vems arbetstagare: längre arbetstid, arbete på annan plats eller en felaktig siffra skulle också förklara det. Vilken dag arbetstagarna anmäldes finns inte här.',
  'undeclared.not-said.labour-supply':
    'Det säger inte att något är fel: arbetskraft kan hyras ut öppet. Om den är anmäld och har tillstånd är en fråga att ställa.',
  'undeclared.not-said.layer':
    'Det säger inte att ledet är ett skenled: det kan tillhandahålla medel, organisera arbetet eller bära en risk som ingen siffra här visar.',
  'undeclared.not-said.successor':
    'Det säger inte att det ena företaget fortsätter det andra, och inte heller att någon undandrog sig en skuld: en adress, en ägare eller en bransch kan delas av en slump.',
  'undeclared.step.agrees': 'Vad som stämmer överens: {what}.',
  'undeclared.step.began':
    'Första avtalet som finns började den {on}, för {party}; från {first} till {last} räknas som nära det andras slut.',
  'undeclared.step.differs': 'Vad som skiljer sig: {what}.',
  'undeclared.step.ended-contracts': 'Det sista avtal som finns upphörde den {on}, för {party}.',
  'undeclared.step.ended-status': '{party}: {status} sedan {on}.',
  'undeclared.step.kept-more': '{party} behåller högst {kept} % av sitt pris, mer än {share} %.',
  'undeclared.step.kept-nothing': '{party} behåller högst {kept} % av sitt pris, inte mer än {share} %.',
  'undeclared.step.labour-supply': '{contract} gäller arbetskraft som {supplier} hyr ut till {buyer}.',
  'undeclared.step.law-tiers':
    'I regel tillåter lagen i {place} {most, select, 1 {ett led} other {{most} led}} av avtal under {contract}.',
  'undeclared.step.most-tiers':
    '{contract} tillåter {most, select, 0 {inget underentreprenadavtal} 1 {ett led av avtal under sig} other {{most} led av avtal under sig}}.',
  'undeclared.step.needed-candidate':
    'Från {from} till {until} ska minst {hours} timmar arbetas under {contracts}, vars dagar alla ligger i denna tid.',
  'undeclared.step.needed-cannot_tell':
    'Från {from} till {until} ska minst {hours} timmar arbetas under {contracts}, vars dagar alla ligger i denna tid.',
  'undeclared.step.needed-fits':
    'Från {from} till {until} ska högst {hours} timmar arbetas under {contracts}, vars dagar alla ligger i denna tid.',
  'undeclared.step.no-workers': '{party} anmälde inga arbetstagare för någon dag i {contract}.',
  'undeclared.step.no-workers-there':
    'Ingen arbetstagare är anmäld på någon arbetsplats i {contract}; för vilken dag det gäller finns inte här.',
  'undeclared.step.possible':
    'De anmälda arbetstagarna ({who}) kan arbeta {hours} timmar från {from} till {until}, med {limit} timmar per vecka var.',
  'undeclared.step.possible-days':
    'De anmälda arbetstagarna hos {who} kan arbeta högst {hours} timmar från {from} till {until}, med {limit} timmar om dagen var.',
  'undeclared.step.same-address':
    '{earlier} och {later} har samma adress, bortsett från skiftläge, accenter och skiljetecken: {address}.',
  'undeclared.step.same-owner': '{owner} ägde {earlier} och {later}, såvitt det är registrerat.',
  'undeclared.step.same-work-documented':
    '{lower} utförs under {upper}, och gäller samma arbete så vitt det framgår: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} kan utföras under {upper}, vilket inget dokument säger, och gäller samma arbete så vitt det framgår: {agrees}.',
  'undeclared.step.succession': 'En källa anger att {later} efterträder {earlier}.',
  'undeclared.step.tiers-documented':
    'Under {contract} {tiers, select, 1 {står ett led} other {står {tiers} led}}, dokumenterat alltigenom: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Under {contract} {tiers, select, 1 {står ett led} other {står {tiers} led}}, och minst en länk är bara härledd: {contracts}.',
  'undeclared.what.depth': 'Kedjan kan gå djupare än avtalet tillåter.',
  'undeclared.what.depth-law': 'Kedjan kan gå djupare än platsens lag tillåter.',
  'undeclared.what.hours-candidate': 'Avtalen kräver fler timmar än de anmälda arbetstagarna kan arbeta.',
  'undeclared.what.hours-cannot_tell': 'Om de anmälda arbetstagarna kan arbeta dessa timmar kan inte avgöras.',
  'undeclared.what.hours-fits': 'De anmälda arbetstagarna kan arbeta timmarna i de avtal som finns.',
  'undeclared.what.labour-supply': 'Ett led som bara hyr ut arbetskraft.',
  'undeclared.what.layer-candidate': 'Ett led som kan lämna arbetet vidare i sin helhet.',
  'undeclared.what.layer-cannot_tell': 'Om detta led lämnar arbetet vidare i sin helhet kan inte avgöras.',
  'undeclared.what.successor-candidate':
    'Ett företag upphörde och ett annat, med band till det, började: det kan vara en efterträdare.',
  'undeclared.what.successor-cannot_tell':
    'Ett företag upphörde, och ett annat kan vara knutet till det: om det kan vara en efterträdare går inte att säga.',
} as const;
