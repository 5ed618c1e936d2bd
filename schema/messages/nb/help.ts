/**
 * What a mark, a word or a test means, one short definition each. Where a statute has a word of its own for a thing, that
 * word stands on the page of the rule; here it is only said what the tool means.
 */
export const help = {
  'help.does.appeal':
    'Verktøyet sier ikke hva en domstol ville komme til. For hver regel står det når den sist ble kontrollert, og mot hvilken tekst.',
  'help.does.knew':
    'Verktøyet avgjør ikke hva noen visste eller burde ha visst: det lister opp hva som taler for og imot.',
  'help.does.meant': 'Verktøyet sier ikke hvorfor en pris er lav, eller at den var ment å være det.',
  'help.does.rank': 'Verktøyet gir ingen poeng til selskaper og rangerer dem ikke.',
  'help.does.right':
    'Verktøyet avgjør ikke hvem som har rett. Begge sider kan lese den samme siden og rette opplysningene i den.',
  'help.does.send':
    'Verktøyet sender ingenting til noen. Brev, lister og spørsmål sendes av mennesker, etter at de er lest.',
  'help.does.sure':
    'Verktøyet gjetter ikke. Det som ikke er kjent, forblir «ikke kjent», og opplysningen som mangler, blir nevnt.',
  'help.does.workers':
    'Verktøyet navngir ingen arbeidstaker: personer står med pseudonym eller som et antall, og spørsmål om lønnen til få personer holdes utenfor tekster som skal sendes.',
  'help.mark.cannot_tell':
    'En prikket ring med spørsmålstegn: det kan ikke avgjøres ut fra opplysningene som foreligger. Opplysningen som mangler, står ved siden av, som et spørsmål.',
  'help.mark.does_not_owe':
    'En tom skive: ut fra disse opplysningene rammer regelen ikke dette selskapet. Grunnen står ved siden av.',
  'help.mark.flagged':
    'En vimpel i ravgult: testen fant mindre enn det som det måles mot. Flagget åpner et spørsmål og er ingen dom.',
  'help.mark.may_owe':
    'En halvfylt skive: regelen ville ramme dette selskapet hvis én ting til er oppfylt. Hva det avhenger av, står ved siden av.',
  'help.mark.not_applicable': 'En kort strek: testen gjelder ikke denne oppføringen. Hvorfor står ved siden av.',
  'help.mark.owes':
    'En full skive: ut fra opplysningene som foreligger, gjør regelen dette selskapet ansvarlig for gjelden. Andre opplysninger kan endre dette.',
  'help.mark.passed':
    'En hake, i blekkfarge og ikke i grønt: denne prisen, eller denne lønnen, består denne testen. Det sier ikke at noen har fått betalt.',
  'help.needs.below-official-estimate': 'Prisen, og det offisielle anslaget for samme kontrakt.',
  'help.needs.bid-far-below-next': 'Tilbudene i samme anbudskonkurranse, med beløp.',
  'help.needs.chain-price-below-lawful-labour':
    'Prisene i kontraktene over arbeidet, hvor mye arbeid det krever, det lovfestede lønnsgulvet og hva arbeidsgivere betaler i tillegg.',
  'help.needs.charge-rate-below-floor':
    'Hva som faktureres per time, timer per uke, det lovfestede lønnsgulvet og hva arbeidsgivere på stedet betaler i tillegg.',
  'help.needs.hours-above-limit':
    'Timene i en lønnsoppføring, dagene den gjelder, og det høyeste antallet timer per uke som loven tillater.',
  'help.needs.overtime-not-paid':
    'Lønn, timer, hvor mange av dem som var overtid, og hvilken sats overtid betales med på stedet.',
  'help.needs.pay-at-most-two-thirds-of-going-rate':
    'Brutto lønn, timer og gjengs lønn for det arbeidet på det stedet og den tiden.',
  'help.needs.pay-below-collective-agreement':
    'Brutto lønn, timer, arbeidets klasse og hva tariffavtalen fastsatte for den på den dagen.',
  'help.needs.pay-below-living-wage': 'Brutto lønn, timer og en levelønn som noen har publisert for stedet.',
  'help.needs.pay-below-statutory-floor':
    'Brutto lønn, timer, hvor mange arbeidstakere lønnen gjelder, og det lovfestede lønnsgulvet på det stedet den dagen.',
  'help.needs.pay-below-two-thirds-of-going-rate':
    'Brutto lønn, timer og gjengs lønn for det arbeidet på det stedet og den tiden.',
  'help.needs.pay-late-or-missing':
    'Dagen lønnen forfalt, hvor mye som skulle betales, når den ble betalt, og hvor mye.',
  'help.needs.price-below-agreed-labour':
    'Prisen, hva som må kjøpes inn ved siden av arbeidet, hvor mye arbeid det krever, og hva en tariffavtale fastsatte for arbeidets klasse.',
  'help.needs.price-below-lawful-labour':
    'Prisen, hva som må kjøpes inn ved siden av arbeidet, hvor mye arbeid det krever, det lovfestede lønnsgulvet på kontraktsdagen og hva arbeidsgivere betaler i tillegg.',
  'help.needs.price-below-lawful-labour-beneath':
    'Prisen, hvilke kontrakter som utføres under den, og for hver av dem hvor mye arbeid den krever, hva som må kjøpes i tillegg, det lovfestede lønnsgulvet og hva arbeidsgivere betaler i tillegg.',
  'help.needs.unit-price-below-market':
    'Prisen per enhet, produktet og en publisert pris på det produktet på det stedet og den tiden.',
  'help.needs.unit-price-far-below-comparable':
    'Prisen per enhet for samme arbeid, og hva tilstrekkelig mange andre firmaer fikk for det, på stedet og omtrent samtidig.',
  'help.says.accepted': 'En rad i en fil som er lest, og som noe er bevart av.',
  'help.says.answer':
    'Det verktøyet kommer fram til ut fra opplysningene som foreligger: en test, en rad i en sporing, en kontroll. Det gjelder alltid for en bestemt dag.',
  'help.says.answer-sheet':
    'Et svar på ett ark, med steg og kilder, og en hash som viser enhver at det ikke er endret siden. Det sier hva som følger av opplysningene som foreligger, ikke at de er sanne.',
  'help.says.article': 'Hvor i loven regelen står, slik den siteres. På regelens side finnes teksten som ble lest.',
  'help.says.as-known':
    'Fram til når opplysninger var blitt kjent. Et svar slik det var kjent en bestemt dag, utelater det som senere er blitt kjent, rettet eller trukket tilbake: slik kan det sies hva man da kunne ha visst. Det er noe annet enn dagen svaret gjelder for.',
  'help.says.as-of':
    'Dagen spørsmålet gjelder. Opplysninger, gjeldende rett og gjenstående tid er de som gjelder den dagen; en annen dag kan gi et annet svar.',
  'help.says.benchmark':
    'Et tall som noen har publisert, og som en pris eller lønn måles mot: et lønnsgulv, en gjengs lønn, en levelønn. Det er referanseverdien, og kilden står ved den.',
  'help.says.chain':
    'Kontraktene fra et arbeidssted og opp til den øverste, der hver utføres under den som er over. Oppover på siden er oppover i kjeden.',
  'help.says.change':
    'Det som er annerledes på ett tidspunkt enn på et annet: en opplysning som ble lagt til, rettet eller avsluttet, et flagg som kom eller gikk, en rad i et krav med et annet svar, en siste dag som passerte, en regel som begynte eller sluttet å gjelde. Hvem som sa det og når det ble kjent, står ved hver opplysning.',
  'help.says.claim': 'Det noen sier er ubetalt: en arbeidsgiver, et sted og linjer med dager og beløp.',
  'help.says.condition': 'Det en regel krever før den rammer noen: oppfylt, ikke oppfylt eller ikke kjent.',
  'help.says.deadline':
    'Frist: en dag da noe senest må gjøres etter en regel, regnet fra en dag som står ved siden av. Oversittes den, kan kravet mot ett selskap, eller hele kravet, gå tapt.',
  'help.says.defence':
    'Fritaksgrunn: det som fritar noen etter en regel hvis det foreligger, for eksempel en kontroll som ble utført. Verktøyet lister opp det som taler for og imot.',
  'help.says.diligence':
    'Kontroller som en lov regner til kjøperens fordel. De utledes av det som foreligger, og krysses aldri av.',
  'help.says.dry-run': 'En import som gjennomgås og telles opp, uten at noe skrives.',
  'help.says.end-client':
    'Den som bestilte arbeidet for egne behov, øverst i en kjede. Noen regler skåner sluttkunden, andre nevner den.',
  'help.says.enforced-after':
    'Svarer for hele beløpet som en solidarskyldner, men beløpet inndrives først etter forsøk på inndrivelse hos arbeidsgiveren.',
  'help.says.finding':
    'Det en myndighet eller domstol sier, med hvor langt saken er kommet: påstått, fastsatt, pådømt, avsluttet.',
  'help.says.going-rate':
    'Gjengs lønn: det som vanligvis betales for det arbeidet på det stedet. Den er ikke alltid bindende.',
  'help.says.gross-net': 'Brutto er lønn før trekk, netto er det som er igjen. Noen regler omfatter bare nettolønnen.',
  'help.says.import': 'Én innlesing av filer. Alt den førte med seg, kan angres samlet.',
  'help.says.indicator':
    'Et tegn på en publisert liste, sett eller lett etter på et arbeidssted. En liste hjelper den som undersøker; den setter ingen merkelapp på noen.',
  'help.says.joint':
    'Hver av flere svarer for hele beløpet, og kreditor velger hvem det kreves av. Beløpet skyldes bare én gang.',
  'help.says.lawful-labour':
    'Hva arbeidet ville koste med laveste lovlige lønn: timer ganger lønnsgulvet den dagen, med det arbeidsgivere må betale i tillegg. Dette er den lovlige lønnskostnaden.',
  'help.says.letter':
    'Et utkast til ett selskap, med opplysningene som regelen krever; de som mangler, er markert. Før det vises, sier det hvem ordene snevrer klageren inn til. Det sender ingenting.',
  'help.says.limitation': 'Foreldelse: dagen som et krav ikke lenger kan gjøres gjeldende for domstolene etter.',
  'help.says.line': 'Én del av et krav: arbeidsdager, en type gjeld, hva som skulle betales og hva som ble betalt.',
  'help.says.living-wage':
    'Det noen har publisert som nok å leve av på stedet. Ingen skylder levelønn etter loven fordi den er publisert.',
  'help.says.main-contractor': 'Den som påtok seg arbeidet for sluttkunden og satte ut deler av det.',
  'help.says.mapping':
    'Hvilken kolonne i en fil som mater hvilken opplysning. Den bevares som en fil som kan leses, rettes og brukes igjen.',
  'help.says.on-costs':
    'Det en arbeidsgiver må betale i tillegg til lønn: trygdeavgifter, forsikring, avgifter, feriepenger.',
  'help.says.order':
    'Hvem loven lar en kreve først. Der trinnene er nummerert, åpnes det neste først etter hendelsen som er nevnt.',
  'help.says.pseudonym':
    'Et tegn i stedet for et navn, laget på denne maskinen. Det sier at to oppføringer gjelder samme person, men ikke hvem.',
  'help.says.question': 'En opplysning som mangler, med den som sannsynligvis har den, og svarene som avhenger av den.',
  'help.says.range':
    'Der en opplysning bare er kjent innenfor grenser, regnes både det beste og det verste tilfellet ut.',
  'help.says.regime':
    'Én regel på ett sted som kan gjøre noen ansvarlig for en annens gjeld, slik den lød på et tidspunkt.',
  'help.says.rejected':
    'En rad i en fil som ikke ble tatt. Linjen, kolonnen, hvorfor, og hva som retter den, står ved den, og den kan rettes på stedet.',
  'help.says.root': 'Selskapet øverst på kartet som vises. Leddene regnes fra det.',
  'help.says.sequential':
    'Ett trinn etter et annet oppover i kjeden: det neste kan kreves først når det foregående ikke har betalt.',
  'help.says.source': 'Dokumentet og linjen en opplysning er lest fra. Der kilder er uenige, forblir begge synlige.',
  'help.says.statutory-floor': 'Den laveste lønnen som loven på stedet fastsatte for det arbeidet den dagen.',
  'help.says.subsidiary': 'Svarer bare der arbeidsgiveren ikke har betalt eller ikke kan tvinges til det.',
  'help.says.surety':
    'Svarer for en annens gjeld som en som har gått god for den. Om arbeidsgiveren må kreves først, står ved regelen.',
  'help.says.threshold':
    'Andelen som en test flagger under. Den er datert, kilden står ved den, og en annen kan prøves.',
  'help.says.tier':
    'Hvor mange kontrakter som står mellom et selskap og toppen. Det avhenger av hvor man begynner å telle.',
  'help.says.trace':
    'Et krav fulgt opp gjennom kjeden: hvem som kan være ansvarlig, for hvor mye, etter hvilken bestemmelse, inntil når.',
  'help.says.undeclared':
    'Opplysninger som ikke stemmer overens uten ytterligere underentreprenører. En kandidat er en grunn til å spørre.',
  'help.says.version':
    'Regelen slik den lød fra én dag til en annen. Dagen arbeidet ble utført, avgjør hvilken som gjelder.',
  'help.says.waiting':
    'En rad i en fil som er lest, og som foreløpig ingenting er bevart av. Hvorfor står ved den; den telles, så ingen rad går tapt.',
  'help.sign.amber': 'Ravgult markerer det noen fortsatt må spørre om eller gjøre, og ikke noe annet.',
  'help.sign.dashed':
    'En stiplet linje eller understreking: utledet. Ingen dokumenter sier det; hva det er utledet av, står ved det.',
  'help.sign.dotted': 'En prikket del av en stolpe: for disse kan det ikke avgjøres, eller de venter.',
  'help.sign.dotted-underline':
    'En prikket understreking under en bestemmelse: regelen er ikke verifisert. Når den sist ble kontrollert, står ved den.',
  'help.sign.hatched': 'En skravert del av en stolpe: ikke kjent, eller høyst så mye.',
  'help.sign.mid':
    'En lysere del av en stolpe: neste kjede, eller det et selskap beholder av prisen. Hva det er, står ved siden av.',
  'help.sign.outlined': 'En omrisset del av en stolpe: utenfor det testen spør om, eller foreligger allerede.',
  'help.sign.path':
    'Den kraftige linjen på et kart: veien som er valgt. Ark bak hverandre: selskaper tegnet som ett, med antall og sum.',
  'help.sign.rail':
    'Linjen ved siden av en stige av selskaper: jo bredere, desto mer kan kreves; stiplet gjennom en forbindelse som bare er utledet; tynn og grå der ansvaret slutter.',
  'help.sign.solid':
    'En heltrukken del av en stolpe: det som er nevnt ved siden av. Delene av en stolpe utgjør til sammen helheten.',
  'help.sign.strip':
    'På en lønnsstripe: en prikk for det som ble betalt, hul der det er et gjennomsnitt, en strek der det er et spenn. Loddrette linjer er nivåene den holdes opp mot.',
  'help.sign.timeline':
    'På en tidslinje: en ring der en frist begynner, en stolpe for hvor lenge den løper, en strek for siste dag. En prikket stolpe er passert. Linjen ned over alt er dagen svaret gjelder for.',
  'help.term.accepted': 'tatt inn',
  'help.term.answer': 'svar',
  'help.term.answer-sheet': 'svarark',
  'help.term.article': 'bestemmelse',
  'help.term.as-known': 'slik det var kjent',
  'help.term.as-of': 'per',
  'help.term.benchmark': 'referanseverdi',
  'help.term.chain': 'kjede',
  'help.term.change': 'endring',
  'help.term.claim': 'krav',
  'help.term.condition': 'vilkår',
  'help.term.deadline': 'frist',
  'help.term.defence': 'fritaksgrunn',
  'help.term.diligence': 'aktsomhet',
  'help.term.dry-run': 'prøvekjøring',
  'help.term.end-client': 'sluttkunde',
  'help.term.enforced-after': 'solidarskyldner, inndrives etter arbeidsgiveren',
  'help.term.finding': 'funn',
  'help.term.going-rate': 'gjengs lønn',
  'help.term.gross-net': 'brutto og netto',
  'help.term.import': 'import',
  'help.term.indicator': 'indikator',
  'help.term.joint': 'solidarskyldner',
  'help.term.lawful-labour': 'lovlig lønnskostnad',
  'help.term.letter': 'utkast til brev',
  'help.term.limitation': 'foreldelse',
  'help.term.line': 'linje i et krav',
  'help.term.living-wage': 'levelønn',
  'help.term.main-contractor': 'hovedentreprenør',
  'help.term.mapping': 'tilordning',
  'help.term.on-costs': 'sosiale kostnader',
  'help.term.order': 'rekkefølge',
  'help.term.pseudonym': 'pseudonym',
  'help.term.question': 'spørsmål',
  'help.term.range': 'beste og verste tilfelle',
  'help.term.regime': 'regel',
  'help.term.rejected': 'avvist',
  'help.term.root': 'rot',
  'help.term.sequential': 'trinn for trinn',
  'help.term.source': 'kilde',
  'help.term.statutory-floor': 'lovfestet lønnsgulv',
  'help.term.subsidiary': 'ansvarlig etter arbeidsgiveren',
  'help.term.surety': 'kausjonist',
  'help.term.threshold': 'andel i en test',
  'help.term.tier': 'ledd',
  'help.term.trace': 'sporing',
  'help.term.undeclared': 'tegn på uoppgitte underentrepriser',
  'help.term.version': 'versjon',
  'help.term.waiting': 'venter',
  'help.word.below': 'Under det som det måles mot.',
  'help.word.cannot_be_lawful': 'Så langt under at lovlig lønn ikke får plass, med mindre noen forklarer hvordan.',
  'help.word.cannot_tell': 'En opplysning mangler; hvilken står ved siden av. Det er verken ja eller nei.',
  'help.word.cba':
    'Det fagforeninger og arbeidsgivere har avtalt for et fag. Det kan binde alle i faget, eller bare dem som har undertegnet.',
  'help.word.contract_in_writing': 'Om arbeidsvilkårene ble gitt skriftlig.',
  'help.word.covers':
    'Det et selskap beholder av prisen, er minst like mye som hele økningen. Det sies ikke om noen at de kan klare seg uten hele beløpet.',
  'help.word.deduction_lodging':
    'En del av lønnen som holdes tilbake for et sted å sove. Om den kan holdes tilbake, er et rettsspørsmål.',
  'help.word.deduction_other': 'En del av lønnen som holdes tilbake av en annen grunn.',
  'help.word.deduction_tools': 'En del av lønnen som holdes tilbake for verktøy.',
  'help.word.deduction_transport': 'En del av lønnen som holdes tilbake for veien til arbeidet.',
  'help.word.documented': 'En kilde sier det, det er dokumentert; kilden står ved opplysningen.',
  'help.word.does_not_cover': 'Det et selskap beholder av prisen, er mindre enn hele økningen.',
  'help.word.does_not_owe':
    'Ut fra opplysningene som foreligger, rammer regelen ikke dette selskapet. En annen regel kan gjøre det.',
  'help.word.employer_insurance':
    'Forsikring som en arbeidsgiver må betale ved siden av lønn, for eksempel mot ulykker.',
  'help.word.exposure_cannot_tell':
    'En opplysning som loven på stedet avhenger av, mangler; hvilken står ved siden av.',
  'help.word.exposure_law_not_held':
    'Ingen lov fra det stedet er lagt inn her. Det er ikke det samme som at det ikke finnes ansvar.',
  'help.word.exposure_may_owe':
    'En lov på det stedet kan gjøre denne kjøperen ansvarlig for lønn som forblir ubetalt, på vilkår.',
  'help.word.exposure_no_debtor':
    'Ut fra opplysningene som foreligger, gjør ingen lov som er lagt inn her, denne kjøperen til skyldner. Underskuddet blir hos arbeidstakerne.',
  'help.word.exposure_owes': 'En lov på det stedet gjør denne kjøperen ansvarlig for lønn som forblir ubetalt.',
  'help.word.far_below': 'Under testens andre, lavere andel.',
  'help.word.flagged': 'Testen fant mindre enn det som det måles mot. Et flagg åpner et spørsmål; det er aldri en dom.',
  'help.word.gap': 'Det som ble sett, når ikke opp til standarden som er nevnt.',
  'help.word.generally_applied_cba': 'En tariffavtale som loven gjør bindende for hele faget.',
  'help.word.held': 'Den er kjent her og er ikke utløpt.',
  'help.word.holiday_pay': 'Det som settes av til fridager, i tillegg til timelønnen.',
  'help.word.illegal_employment':
    'En type sak hos en myndighet. Solidary lagrer ingens oppholdsrett: det finnes ikke noe felt for den.',
  'help.word.inferred':
    'Ingen dokumenter sier det. Det er utledet av andre opplysninger, som er nevnt, og det kan være feil.',
  'help.word.lapsed': 'Den forelå en gang, og tiden er utløpt.',
  'help.word.looked_for_not_found': 'Noen så etter og så det ikke. Det sier ikke at det ikke var der.',
  'help.word.may_owe': 'Regelen ville ramme dette selskapet hvis én ting til er oppfylt; den står ved siden av.',
  'help.word.memory': 'Regelen ble skrevet ned etter hukommelsen, og ingen tekst ble sammenlignet.',
  'help.word.model': 'Et forslag eller en kontraktsform, gjennomregnet til sammenligning. Den binder ingen i seg selv.',
  'help.word.no_gap_found': 'Noen undersøkte og så ingen mangel. Det sier ikke at det ikke finnes noen.',
  'help.word.not_applicable': 'Testen eller regelen gjelder ikke dette. Grunnen står ved siden av.',
  'help.word.not_held': 'Ikke kjent her. Den kan godt finnes.',
  'help.word.not_known': 'Ingen kilde som foreligger, sier det eller sier noe annet.',
  'help.word.not_recorded': 'Ingen har skrevet ned her at det ble lett etter.',
  'help.word.not_shown': 'Det som er skrevet ned her, viser det ikke.',
  'help.word.not_tested':
    'Det er for mange priser under denne kjøperen til å teste alle på én gang, og ingen svar fra den dagen er lagret. Det sier ingenting om prisen.',
  'help.word.observed': 'Noen skrev ned at det ble sett.',
  'help.word.owes':
    'Ut fra opplysningene som foreligger, gjør regelen dette selskapet ansvarlig for denne gjelden. Det er opp til en domstol å si det.',
  'help.word.passed': 'Denne prisen, eller denne lønnen, består denne ene testen. Det sier ikke at lønn ble betalt.',
  'help.word.pay_counts': 'Denne delen regnes med når lønnen måles mot lønnsgulvet.',
  'help.word.pay_does_not_count': 'Denne delen holdes utenfor før lønnen måles mot lønnsgulvet.',
  'help.word.pay_unknown':
    'Om denne delen regnes med, er ikke avklart av en tekst som er lest: begge tilfeller regnes ut.',
  'help.word.payroll_levy': 'Det en arbeidsgiver må betale til et fond, som en andel av all lønn.',
  'help.word.proposal': 'Framsatt av noen, og ikke i kraft.',
  'help.word.secondary': 'Regelen ble lest i en tekst om loven, ikke i selve loven.',
  'help.word.to_review': 'To ting står ved siden av hverandre som en person bør se på. Ingenting er avgjort.',
  'help.word.vat': 'Merverdiavgift. Noen regler gjør en kjøper ansvarlig for den ved siden av lønn.',
  'help.word.worker_led_agreement': 'En bindende avtale som arbeidstakernes egne organisasjoner leder og kontrollerer.',
} as const;
