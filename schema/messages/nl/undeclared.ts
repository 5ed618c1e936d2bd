/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Kandidaat',
  'undeclared.answer.cannot_tell': 'Niet te zeggen',
  'undeclared.answer.fits': 'Past',
  'undeclared.column.evidence': 'Aanwijzingen',
  'undeclared.column.not-said': 'Wat het niet zegt',
  'undeclared.evidence.computed': 'berekend uit genoemde cijfers',
  'undeclared.evidence.documented': 'door een bron gezegd',
  'undeclared.evidence.inferred': 'afgeleid',
  'undeclared.kind.depth': 'Diepte van de keten',
  'undeclared.kind.hours': 'Uren tegenover gemelde werknemers',
  'undeclared.kind.labour_only': 'Lagen van alleen arbeid',
  'undeclared.kind.successor': 'Bedrijven die opvolger kunnen zijn',
  'undeclared.missing.comparable-price':
    'Prijzen van {contract} en van wat ervoor wordt ingekocht die te vergelijken zijn: voor het geheel, of per dezelfde eenheid.',
  'undeclared.missing.consent': 'Of de opdrachtgever van {contract} met verdere lagen heeft ingestemd.',
  'undeclared.missing.continuity':
    'Wie {earlier} en {later} bezat en leidde, en of werknemers, gereedschap of contracten van de een naar de ander gingen.',
  'undeclared.missing.country': 'In welk land {earlier} en {later} hun adres hebben.',
  'undeclared.missing.days': 'De eerste en de laatste werkdag onder {contract}.',
  'undeclared.missing.declared-workers': 'Hoeveel werknemers bij {workplace} zijn gemeld.',
  'undeclared.missing.each-day': 'Hoeveel uren op elke dag onder {contracts} zijn gewerkt, en door hoeveel werknemers.',
  'undeclared.missing.exact-hours':
    'Hoeveel uren arbeid {contract} precies kost: alleen een grens of bereik is vermeld.',
  'undeclared.missing.exception': 'Of voor de keten onder {contract} een uitzondering van de wet gold.',
  'undeclared.missing.head-count': 'Hoeveel werknemers {party} heeft gemeld, en wanneer.',
  'undeclared.missing.head-count-in': 'Hoeveel werknemers {party} heeft gemeld van {from} tot en met {until}.',
  'undeclared.missing.hours': 'Hoeveel uren arbeid {contract} vergt.',
  'undeclared.missing.hours-there':
    'Hoeveel uren van {contract} op {workplace} zijn gewerkt: het wordt ook op andere werkplekken uitgevoerd.',
  'undeclared.missing.kind': 'Welke soort contract {contract} is.',
  'undeclared.missing.least-value':
    'Vanaf welke waarde de regel gold voor {contract}: die ligt tussen {never} en {always} {currency}, en die waarde veranderde door de jaren en per opdrachtgever.',
  'undeclared.missing.licence':
    'Of {party} arbeidskrachten mag uitlenen, en hoeveel werknemers deze partij heeft gemeld.',
  'undeclared.missing.loose': 'Onder welk contract {contract} wordt uitgevoerd, en hoeveel uren het vergt.',
  'undeclared.missing.loose-known': 'Onder welk contract {contract} wordt uitgevoerd.',
  'undeclared.missing.ownership-days': 'Van wanneer tot wanneer {owner} {earlier} bezat, en {later}.',
  'undeclared.missing.passed-hours': 'Hoeveel uren van {lower} voor {contract} zijn gewerkt, en op welke dagen.',
  'undeclared.missing.passed-on':
    'Of uren onder {contracts} door anderen dan de gemelde werknemers zijn gewerkt, en door wie.',
  'undeclared.missing.place': 'Waar het werk onder {contract} wordt gedaan.',
  'undeclared.missing.price': 'De prijs van {contract}.',
  'undeclared.missing.price-in':
    'De prijs van {contract} in {currency}: de regel geldt vanaf een waarde tussen {never} en {always}, en niets wordt omgerekend.',
  'undeclared.missing.public-buyer': 'Of de opdrachtgever van {contract} een overheidsorgaan is.',
  'undeclared.missing.sector': 'In welke sector het werk onder {contract} valt.',
  'undeclared.missing.town': 'In welke plaats {earlier} en {later} hun adres hebben: een straat alleen ligt in vele.',
  'undeclared.missing.weekly-hours': 'Hoeveel uren per week een werknemer in {place} op {day} ten hoogste mag werken.',
  'undeclared.missing.which-head-count':
    'Welk aantal werknemers {party} van {from} tot en met {until} heeft gemeld: bronnen noemen verschillende.',
  'undeclared.not-said.depth':
    'Het zegt niet dat een laag is verborgen: de opdrachtgever kan ermee hebben ingestemd. Grenzen die een wet stelt, zijn niet vastgelegd.',
  'undeclared.not-said.depth-law':
    'Dat de wet is overtreden: uitzonderingen, waarden waaronder zij niet geldt en wat verder geen laag is, worden niet bekeken.',
  'undeclared.not-said.fits':
    'Het zegt niet dat niets is doorgegeven: alleen dat de gemelde werknemers konden doen wat van de contracten bekend is. Deeltijd en verlof zijn niet opgenomen; dan blijven er minder uren.',
  'undeclared.not-said.hours-supplier':
    'Het zegt niet dat iemand zwart heeft gewerkt: langere uren, ingehuurde werknemers, een onderaanneming die hier niet is vastgelegd of een verkeerd cijfer zouden het ook verklaren.',
  'undeclared.not-said.hours-workplace':
    'Het zegt niet dat iemand zwart heeft gewerkt, en niet wiens werknemers het waren: langere uren, werk dat elders is gedaan of een verkeerd cijfer zouden het ook verklaren. Op welke dag de werknemers zijn gemeld, is niet vastgelegd.',
  'undeclared.not-said.labour-supply':
    'Het zegt niet dat er iets mis is: uitlening van arbeidskrachten kan openlijk gebeuren. Of zij is gemeld en vergund, is iets om te vragen.',
  'undeclared.not-said.layer':
    'Het zegt niet dat de laag schijn is: zij kan middelen leveren, het werk organiseren of een risico dragen dat uit geen cijfer hier blijkt.',
  'undeclared.not-said.successor':
    'Het zegt niet dat het ene bedrijf het andere voortzet, noch dat iemand een schuld ontliep: een adres, een eigenaar of een branche kan toevallig gelijk zijn.',
  'undeclared.step.agrees': 'Wat overeenkomt: {what}.',
  'undeclared.step.began':
    '{party} begon aan zijn eerste vastgelegde contract op {on}; van {first} tot en met {last} telt als dicht bij het einde van het andere.',
  'undeclared.step.differs': 'Wat verschilt: {what}.',
  'undeclared.step.ended-contracts': 'Het laatste vastgelegde contract van {party} eindigde op {on}.',
  'undeclared.step.ended-status': '{party}: {status} sinds {on}.',
  'undeclared.step.kept-more': '{party} houdt ten hoogste {kept} % van de prijs over, meer dan {share} %.',
  'undeclared.step.kept-nothing': '{party} houdt ten hoogste {kept} % van de prijs over, niet meer dan {share} %.',
  'undeclared.step.labour-supply': '{contract} gaat over arbeidskrachten die {supplier} uitleent aan {buyer}.',
  'undeclared.step.law-tiers':
    'In de regel staat de wet van {place} {most, select, 1 {één laag} other {{most} lagen}} van contracten onder {contract} toe.',
  'undeclared.step.most-tiers':
    '{contract} staat {most, select, 0 {geen onderaanneming} 1 {één laag contracten eronder} other {{most} lagen contracten eronder}} toe.',
  'undeclared.step.needed-candidate':
    'Van {from} tot en met {until} moeten ten minste {hours} uren worden gewerkt onder {contracts}, waarvan alle dagen in deze periode liggen.',
  'undeclared.step.needed-cannot_tell':
    'Van {from} tot en met {until} moeten ten minste {hours} uren worden gewerkt onder {contracts}, waarvan alle dagen in deze periode liggen.',
  'undeclared.step.needed-fits':
    'Van {from} tot en met {until} moeten ten hoogste {hours} uren worden gewerkt onder {contracts}, waarvan alle dagen in deze periode liggen.',
  'undeclared.step.no-workers': '{party} heeft voor geen enkele dag van {contract} werknemers gemeld.',
  'undeclared.step.no-workers-there':
    'Op geen enkele werkplek van {contract} is een werknemer gemeld; van welke dag dat is, is niet vastgelegd.',
  'undeclared.step.possible':
    'De gemelde werknemers van {who} kunnen {hours} uren werken van {from} tot en met {until}, bij {limit} uren per week elk.',
  'undeclared.step.possible-days':
    'De gemelde werknemers van {who} kunnen van {from} tot en met {until} hoogstens {hours} uur werken, bij {limit} uur per dag elk.',
  'undeclared.step.same-address':
    '{earlier} en {later} hebben hetzelfde adres, op hoofdletters, accenten en leestekens na: {address}.',
  'undeclared.step.same-owner': '{owner} bezat {earlier} en {later}, voor zover bekend.',
  'undeclared.step.same-work-documented':
    '{lower} wordt uitgevoerd onder {upper}, en is voor hetzelfde werk, voor zover dat is vastgelegd: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} kan onder {upper} worden uitgevoerd, wat geen document zegt, en is voor hetzelfde werk, voor zover dat is vastgelegd: {agrees}.',
  'undeclared.step.succession': 'Een bron zegt dat {later} de opvolger van {earlier} is.',
  'undeclared.step.tiers-documented':
    'Onder {contract} {tiers, select, 1 {staat één laag} other {staan {tiers} lagen}}, geheel gedocumenteerd: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Onder {contract} {tiers, select, 1 {staat één laag} other {staan {tiers} lagen}}, en ten minste één schakel is alleen afgeleid: {contracts}.',
  'undeclared.what.depth': 'De keten kan dieper gaan dan het contract toestaat.',
  'undeclared.what.depth-law': 'De keten kan dieper gaan dan de wet van de plaats toestaat.',
  'undeclared.what.hours-candidate': 'De contracten vergen meer uren dan de gemelde werknemers kunnen werken.',
  'undeclared.what.hours-cannot_tell': 'Of de gemelde werknemers deze uren kunnen werken, is niet te zeggen.',
  'undeclared.what.hours-fits': 'De gemelde werknemers kunnen de uren van de vastgelegde contracten werken.',
  'undeclared.what.labour-supply': 'Een laag die alleen arbeidskrachten uitleent.',
  'undeclared.what.layer-candidate': 'Een laag die het werk mogelijk in zijn geheel doorgeeft.',
  'undeclared.what.layer-cannot_tell': 'Of deze laag het werk in zijn geheel doorgeeft, is niet te zeggen.',
  'undeclared.what.successor-candidate':
    'Het ene bedrijf eindigde en een ander, daarmee verbonden, begon: het kan een opvolger zijn.',
  'undeclared.what.successor-cannot_tell':
    'Een bedrijf hield op, en een ander kan ermee verbonden zijn: of het een opvolger kan zijn, is niet te zeggen.',
} as const;
