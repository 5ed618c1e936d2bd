/** Signs of undeclared subcontracting: candidates to ask about, never a verdict. */
export const undeclared = {
  'undeclared.answer.candidate': 'Kandidat',
  'undeclared.answer.cannot_tell': 'Kan ikke avgjøres',
  'undeclared.answer.fits': 'Stemmer',
  'undeclared.column.evidence': 'Grunnlag',
  'undeclared.column.not-said': 'Hva det ikke sier',
  'undeclared.evidence.computed': 'beregnet av oppgitte tall',
  'undeclared.evidence.documented': 'oppgitt av en kilde',
  'undeclared.evidence.inferred': 'utledet',
  'undeclared.kind.depth': 'Kjedens dybde',
  'undeclared.kind.hours': 'Timer mot oppgitte arbeidstakere',
  'undeclared.kind.labour_only': 'Ledd med bare arbeidskraft',
  'undeclared.kind.successor': 'Firmaer som kan være etterfølgere',
  'undeclared.missing.comparable-price':
    'Priser i {contract} og for det som kjøpes til den, som kan sammenlignes: for det hele, eller etter én enhet.',
  'undeclared.missing.consent': 'Om kjøperen i {contract} samtykket til flere ledd.',
  'undeclared.missing.continuity':
    'Hvem som eide og ledet {earlier} og {later}, og om arbeidstakere, verktøy eller kontrakter gikk fra den ene til den andre.',
  'undeclared.missing.country': 'I hvilket land {earlier} og {later} har adressen sin.',
  'undeclared.missing.days': 'Den første og den siste arbeidsdagen under {contract}.',
  'undeclared.missing.declared-workers': 'Hvor mange arbeidstakere som er oppgitt ved {workplace}.',
  'undeclared.missing.each-day':
    'Hvor mange timer som ble arbeidet hver dag under {contracts}, og av hvor mange arbeidstakere.',
  'undeclared.missing.exact-hours':
    'Hvor mange arbeidstimer {contract} tar nøyaktig: bare en grense eller et spenn er oppgitt.',
  'undeclared.missing.exception': 'Om et unntak i loven gjaldt for kjeden under {contract}.',
  'undeclared.missing.head-count': 'Hvor mange arbeidstakere {party} oppga, og når.',
  'undeclared.missing.head-count-in': 'Hvor mange arbeidstakere {party} oppga fra {from} til {until}.',
  'undeclared.missing.hours': 'Hvor mange arbeidstimer {contract} krever.',
  'undeclared.missing.hours-there':
    'Hvor mange av timene i {contract} som ble arbeidet ved {workplace}: den utføres også på andre arbeidssteder.',
  'undeclared.missing.kind': 'Hva slags kontrakt {contract} er.',
  'undeclared.missing.least-value':
    'Fra hvilken verdi regelen gjaldt for {contract}: den ligger mellom {never} og {always} {currency}, og verdien endret seg med årene og etter kjøper.',
  'undeclared.missing.licence': 'Om {party} har lov til å leie ut arbeidskraft, og hvor mange arbeidstakere den oppga.',
  'undeclared.missing.loose': 'Under hvilken kontrakt {contract} utføres, og hvor mange timer den krever.',
  'undeclared.missing.loose-known': 'Under hvilken kontrakt {contract} utføres.',
  'undeclared.missing.ownership-days': 'Fra når til når {owner} eide {earlier}, og {later}.',
  'undeclared.missing.passed-hours': 'Hvor mange timer av {lower} som ble arbeidet for {contract}, og på hvilke dager.',
  'undeclared.missing.passed-on':
    'Om timer under {contracts} ble arbeidet av andre enn de oppgitte arbeidstakerne, og av hvem.',
  'undeclared.missing.place': 'Hvor arbeidet under {contract} utføres.',
  'undeclared.missing.price': 'Prisen i {contract}.',
  'undeclared.missing.price-in':
    'Prisen på {contract} i {currency}: regelen gjelder fra en verdi mellom {never} og {always}, og ingenting regnes om.',
  'undeclared.missing.public-buyer': 'Om kjøperen i {contract} er et offentlig organ.',
  'undeclared.missing.sector': 'Hvilken sektor arbeidet under {contract} er i.',
  'undeclared.missing.town': 'I hvilken by {earlier} og {later} har adressen sin: en gate alene finnes i mange.',
  'undeclared.missing.weekly-hours':
    'Det høyeste antallet timer per uke som en arbeidstaker kan arbeide i {place} den {day}.',
  'undeclared.missing.which-head-count':
    'Hvilket antall arbeidstakere {party} oppga fra {from} til {until}: kilder oppgir ulike.',
  'undeclared.not-said.depth':
    'Det sier ikke at et ledd ble skjult: kjøperen kan ha samtykket til det. Grenser som en lov setter, foreligger ikke.',
  'undeclared.not-said.depth-law':
    'At loven ble brutt: unntak, verdier som den ikke gjelder under, og hva annet som ikke er et ledd, er ikke sett på.',
  'undeclared.not-said.fits':
    'Det sier ikke at ingenting ble satt bort: bare at de oppgitte arbeidstakerne kunne ha gjort det som er kjent av kontraktene. Deltid og ferie er ikke registrert; da blir det færre timer.',
  'undeclared.not-said.hours-supplier':
    'Det sier ikke at noen arbeidet uten å være oppgitt: lengre dager, innleide arbeidstakere, en underentreprise som ikke foreligger, eller et feil tall ville også forklare det.',
  'undeclared.not-said.hours-workplace':
    'Det sier ikke at noen arbeidet uten å være oppgitt, eller hvem de i så fall arbeidet for: lengre dager, arbeid utført et annet sted eller et feil tall ville også forklare det. Hvilken dag arbeidstakerne ble oppgitt, foreligger ikke.',
  'undeclared.not-said.labour-supply':
    'Det sier ikke at noe er galt: arbeidskraft kan leies ut åpent. Om det er oppgitt og har lisens, må det spørres om.',
  'undeclared.not-said.layer':
    'Det sier ikke at leddet er proforma: det kan stille midler, organisere arbeidet eller bære en risiko som ingen tall her viser.',
  'undeclared.not-said.successor':
    'Det sier ikke at det ene firmaet fortsetter det andre, eller at noen unndro seg en gjeld: en adresse, en eier eller et fag kan være felles ved en tilfeldighet.',
  'undeclared.step.agrees': 'Hva som stemmer: {what}.',
  'undeclared.step.began':
    '{party} begynte på den første kontrakten som foreligger, den {on}; fra {first} til {last} regnes som nær slutten på den andre.',
  'undeclared.step.differs': 'Hva som er ulikt: {what}.',
  'undeclared.step.ended-contracts': 'Den siste kontrakten som foreligger for {party}, tok slutt {on}.',
  'undeclared.step.ended-status': '{party}: {status} siden {on}.',
  'undeclared.step.kept-more': '{party} beholder høyst {kept} % av prisen, mer enn {share} %.',
  'undeclared.step.kept-nothing': '{party} beholder høyst {kept} % av prisen, ikke mer enn {share} %.',
  'undeclared.step.labour-supply': '{contract} gjelder arbeidskraft som {supplier} leier ut til {buyer}.',
  'undeclared.step.law-tiers':
    'Som regel tillater loven i {place} {most, select, 1 {ett ledd} other {{most} ledd}} med kontrakter under {contract}.',
  'undeclared.step.most-tiers':
    '{contract} tillater {most, select, 0 {ingen underentreprise} 1 {ett ledd med kontrakter under seg} other {{most} ledd med kontrakter under seg}}.',
  'undeclared.step.needed-candidate':
    'Fra {from} til {until} skal minst {hours} timer arbeides under {contracts}, der alle dagene ligger i dette tidsrommet.',
  'undeclared.step.needed-cannot_tell':
    'Fra {from} til {until} skal minst {hours} timer arbeides under {contracts}, der alle dagene ligger i dette tidsrommet.',
  'undeclared.step.needed-fits':
    'Fra {from} til {until} skal høyst {hours} timer arbeides under {contracts}, der alle dagene ligger i dette tidsrommet.',
  'undeclared.step.no-workers': '{party} oppga ingen arbeidstakere for noen dag i {contract}.',
  'undeclared.step.no-workers-there':
    'Ingen arbeidstaker er oppgitt ved noe arbeidssted for {contract}; hvilken dag det gjelder, foreligger ikke.',
  'undeclared.step.possible':
    'De oppgitte arbeidstakerne hos {who} kan arbeide {hours} timer fra {from} til {until}, med {limit} timer per uke hver.',
  'undeclared.step.possible-days':
    'De oppgitte arbeidstakerne hos {who} kan arbeide høyst {hours} timer fra {from} til {until}, med {limit} timer om dagen hver.',
  'undeclared.step.same-address':
    '{earlier} og {later} har samme adresse bortsett fra store og små bokstaver, aksenter og tegn: {address}.',
  'undeclared.step.same-owner': '{owner} eide {earlier} og {later}, så vidt det er registrert.',
  'undeclared.step.same-work-documented':
    '{lower} utføres under {upper}, og gjelder samme arbeid så langt det foreligger: {agrees}.',
  'undeclared.step.same-work-inferred':
    '{lower} kan være utført under {upper}, noe ingen dokumenter sier, og gjelder samme arbeid så langt det foreligger: {agrees}.',
  'undeclared.step.succession': 'En kilde oppgir at {later} etterfølger {earlier}.',
  'undeclared.step.tiers-documented':
    'Under {contract} står {tiers, select, 1 {ett ledd} other {{tiers} ledd}}, dokumentert hele veien: {contracts}.',
  'undeclared.step.tiers-inferred':
    'Under {contract} står {tiers, select, 1 {ett ledd} other {{tiers} ledd}}, og minst én forbindelse er bare utledet: {contracts}.',
  'undeclared.what.depth': 'Kjeden kan gå dypere enn kontrakten tillater.',
  'undeclared.what.depth-law': 'Kjeden kan gå dypere enn loven på stedet tillater.',
  'undeclared.what.hours-candidate': 'Kontraktene krever flere timer enn de oppgitte arbeidstakerne kan arbeide.',
  'undeclared.what.hours-cannot_tell': 'Om de oppgitte arbeidstakerne kan arbeide disse timene, kan ikke avgjøres.',
  'undeclared.what.hours-fits': 'De oppgitte arbeidstakerne kan arbeide timene i kontraktene som foreligger.',
  'undeclared.what.labour-supply': 'Et ledd som bare leier ut arbeidskraft.',
  'undeclared.what.layer-candidate': 'Et ledd som kan sette arbeidet videre ut i sin helhet.',
  'undeclared.what.layer-cannot_tell': 'Om dette leddet setter arbeidet videre ut i sin helhet, kan ikke avgjøres.',
  'undeclared.what.successor-candidate':
    'Ett firma tok slutt, og et annet, tilknyttet det, begynte: det kan være en etterfølger.',
  'undeclared.what.successor-cannot_tell':
    'Et firma opphørte, og et annet kan være knyttet til det: om det kan være en etterfølger, kan ikke sies.',
} as const;
