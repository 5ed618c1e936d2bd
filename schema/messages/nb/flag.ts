/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Etter lønnsgulvet den {supposed}: Prisens dag foreligger ikke.}}';
const CASES = '{exact, select, yes {{best}} other {i beste fall {best}, i verste fall {worst}}}';
const ENDS = '{exact, select, yes {{best}} other {minst {best}, høyst {worst}}}';
const NUMBERS = '{exact, select, yes {{best}} other {{best} til {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {i beste fall {best} %, i verste fall ikke kjent} other {i beste fall {best} %, i verste fall {worst} %}}';

export const flag = {
  'flag.basis.agreement-of-the-sector': 'Sektorens tariffavtale, med klasse og kilde i stegene',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG 22. april 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'Linjene i de veiledende fakturasatsene for utleiere av arbeidskraft (GLAA Brief 87): lønn, feriepenger, forsikring, pensjon, avgift',
  'flag.basis.day-of-pay': 'Dagen lønnen forfalt, slik oppføringen angir den',
  'flag.basis.directive-2014-24-69': 'Direktiv 2014/24/EU, artikkel 69: be om en forklaring før noe avgjøres',
  'flag.basis.hours-of-the-place': 'Den daterte grensen for arbeidstid på arbeidsstedet, med kilde i stegene',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: en kontrakt må inneholde tilstrekkelige midler til å følge arbeidsretten',
  'flag.basis.labour-minute-costing':
    'Kostnadsberegning per arbeidsminutt: arbeidsminutter per enhet til den lovlige kostnaden for et minutt',
  'flag.basis.law-of-the-place': 'Arbeidsstedets daterte lønnsgulv, med kilde i stegene',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): målestokken er lovens minimum, ikke gjengs lønn',
  'flag.basis.living-wage-estimate': 'Et publisert anslag for en levelønn, med kilde i stegene',
  'flag.basis.no-fixed-share': 'Ingen lov er funnet som fastsetter en andel av anslaget; andelen er et uttalt valg',
  'flag.basis.overtime-of-the-place': 'Arbeidsstedets daterte lønnsgulv og overtidsregler, med kilder i stegene',
  'flag.basis.quartile-fences':
    'Kvartilgrenser: langt utenfor er det som ligger mer enn et angitt antall spredninger utenfor den midterste halvdelen av de sammenlignbare',
  'flag.basis.warsaw-2007': 'Rapporten fra 2007: lønn som er en tredjedel lavere enn gjengs lønn',
  'flag.excludes.agreement-may-not-bind': 'Testen sier ikke at tariffavtalen binder denne arbeidsgiveren.',
  'flag.excludes.basic-pay-only': 'Testen sammenligner grunnlønn per time, uten tillegg.',
  'flag.excludes.costs-in-between': 'Testen ser ikke på hva leddene imellom selv trenger.',
  'flag.excludes.daily-overtime':
    'Den ser på timene i et døgn bare der en lov som regner per dag, er registrert, og ikke på natt eller helligdag.',
  'flag.excludes.estimate-may-be-wrong': 'Testen sier ikke at anslaget var riktig.',
  'flag.excludes.exempt-from-overtime': 'Testen sier ikke at arbeidstakeren ikke er unntatt fra overtidsreglene.',
  'flag.excludes.forced-or-wanted': 'Testen sier ikke om timene var påtvunget eller ønsket.',
  'flag.excludes.general-floor-only': 'Testen ser på det lovfestede lønnsgulvet, ikke på avtalt lønn eller levelønn.',
  'flag.excludes.going-rate-not-law': 'Testen sier ikke at gjengs lønn var bindende.',
  'flag.excludes.known-beneath':
    'Testen regner med det som er kjent å bli utført under kontrakten, og ikke noe av det leverandøren selv gjør.',
  'flag.excludes.level-not-looked-at': 'Testen sier ikke at det som skulle betales, var nok.',
  'flag.excludes.living-wage-not-law': 'Testen sier ikke at noen skylder en levelønn.',
  'flag.excludes.low-is-not-unlawful': 'Testen sier ikke at prisen er ulovlig: en lav pris kan ha gode grunner.',
  'flag.excludes.many-lines-many-chances':
    'En kontrakt med mange linjer har mange muligheter til å bli fanget av én av dem: se på hvor mange som ble sammenlignet.',
  'flag.excludes.market-may-be-low': 'Testen sier ikke at den publiserte prisen gir rom for lovlig lønn.',
  'flag.excludes.not-why-late': 'Testen sier ikke hvorfor lønnen kom for sent.',
  'flag.excludes.one-record-of-a-week':
    'Oppføringer for en persons uke legges bare sammen når én kilde har dem for samme arbeidsgiver og nøyaktig de samme dagene, hver for en annen gruppe, kontrakt eller et annet sted. Ellers kan det være de samme timene to ganger: da består ingen, og det som kan være betalt i en annen, blir ikke flagget.',
  'flag.excludes.one-way-up': 'Testen går bare så langt opp som det er én vei oppover.',
  'flag.excludes.opt-outs':
    'Testen ser ikke på unntak, dispensasjoner eller lengre gjennomsnittsperioder som en avtale kan tillate.',
  'flag.excludes.overhead-and-margin':
    'Testen gir ingenting til faste kostnader og fortjeneste: en pris som så vidt består, kan likevel være for lav.',
  'flag.excludes.overtime-not-looked-at': 'Testen ser ikke på overtid eller tillegg.',
  'flag.excludes.rival-bids-not-looked-at': 'Testen ser ikke på konkurrerende tilbud eller på hva arbeidet krever.',
  'flag.excludes.rivals-may-be-dear': 'Testen sier ikke at konkurrentens tilbud var en rimelig pris.',
  'flag.excludes.same-code-other-work': 'Arbeid under samme kode kan variere fra oppdrag til oppdrag.',
  'flag.excludes.same-unit-same-goods':
    'Testen sammenligner priser per enhet bare der begge kontrakter nevner samme produkt.',
  'flag.excludes.says-nothing-of-pay':
    'Testen sier ikke hva som ble betalt: leverandøren kan ha betalt lovlig lønn med tap.',
  'flag.excludes.this-work-alone':
    'Testen ser bare på dette arbeidet: om en pris betaler for alt som utføres under den, er en egen test.',
  'flag.excludes.what-counts-as-pay':
    'Lønn som foreligger som én sum, regnes i sin helhet som lønn, uansett hvilke tillegg den inneholder.',
  'flag.missing.agreed-pay': 'Hva fastsatte tariffavtalen for dette arbeidet i {place} den {day}?',
  'flag.missing.beneath':
    'Hva kommer lovlig lønnskostnad og andre kostnader i {contract} til? Samme pris betaler for dem.',
  'flag.missing.beneath-agrees':
    '{contract} sier at den trenger mindre enn det som er dokumentert under den, minst {documented}: hva stemmer?',
  'flag.missing.beneath-many':
    'Hva trenger alle kontraktene som utføres under {contract}? Prisen betaler også for dem, og de er for mange til å legges sammen.',
  'flag.missing.bid-amounts': 'Hva tilbød hver tilbyder?',
  'flag.missing.bidders': 'Hvem ga hvert tilbud? Et tilbud som ikke nevner noen, kan være et annet fra vinneren.',
  'flag.missing.bids-of-contract':
    'Hvilke av tilbudene gjaldt denne kontrakten? Det ble inngått mer enn én kontrakt etter konkurransen, eller vinneren ga flere tilbud.',
  'flag.missing.charge-an-hour': 'Hva faktureres per time?',
  'flag.missing.charge-line': 'Hva skyldte arbeidsgivere i {place} den {day} som {line}?',
  'flag.missing.charge-line-owed':
    'Skylder leverandøren dette i {place} den {day}: {line}? Det gjør bare noen arbeidsgivere.',
  'flag.missing.charge-threshold':
    'Fra hvilken ukelønn skyldte arbeidsgivere i {place} dette {day}: {line}? Skriv 0 hvis det ble skyldt av all lønn.',
  'flag.missing.contract-day': 'Hvilken dag ble kontrakten undertegnet, eller arbeidet påbegynt?',
  'flag.missing.costs-agree':
    'Hva er de øvrige kostnadene for {contract}? De per enhet ganger mengden er {counted}, og for det hele er {whole} oppgitt.',
  'flag.missing.day-due': 'Hvilken dag forfalt lønnen?',
  'flag.missing.day-paid': 'Hvilken dag ble den betalt?',
  'flag.missing.days-of-change': 'Hva ble betalt før og etter at lønnsgulvet endret seg? Del oppføringen der.',
  'flag.missing.estimate-above-nothing': 'Hva var det offisielle anslaget? Det som foreligger, er ikke over null.',
  'flag.missing.estimate-at-least':
    'Hva var det offisielle anslaget? Det som foreligger, sier bare hvor høyt det høyst var.',
  'flag.missing.exact-estimate': 'Nøyaktig hva var det offisielle anslaget?',
  'flag.missing.exact-hours': 'Nøyaktig hvor mange timer? De ser avrundet ut, og det som mangler, er ikke mer enn det.',
  'flag.missing.exact-market-price': 'Nøyaktig hva var den publiserte prisen på dette produktet i {place} den {day}?',
  'flag.missing.exact-pay': 'Nøyaktig hva ble betalt i lønn?',
  'flag.missing.exact-price': 'Nøyaktig hva er prisen?',
  'flag.missing.exchange-day': 'Hvilken av disse dagene gjaldt valutakursen? Den endret seg i løpet av dem.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {Etter hvilken datert kurs omregnes de to valutaene?} other {Hva var referansekursen for {base} i {quote} den {day}?}}',
  'flag.missing.extra-payments':
    'Omfatter denne lønnen sin del av utbetalingene utover tolv i året, som feriepenger og julepenger?',
  'flag.missing.floor-of-class':
    'Gjelder lønnsgulvet for alt arbeid også denne klassen? Den {day} er klassens eget lavere i {place}.',
  'flag.missing.going-rate': 'Hva var gjengs lønn for dette arbeidet i {place} den {day}?',
  'flag.missing.gross-pay': 'Hva var bruttolønnen?',
  'flag.missing.hours-a-day': 'Hvor mange timer har dagen som lønnsgulvet i {place} er fastsatt for?',
  'flag.missing.hours-a-week':
    'Hvor mange timer per uke gjelder måneds- eller ukelønnsgulvet i {place} for? Oppgi det som referanseverdi for {place}: working_week, timer per uke, fra hvilken dag, og hvem som sier det.',
  'flag.missing.hours-agree':
    'Hvor mange timer tar {contract}? Tiden per enhet ganger mengden er {counted}, og for det hele er {whole} oppgitt.',
  'flag.missing.hours-by-day': 'Hvor mange timer ble det arbeidet hver dag? Loven der regner overtid per dag.',
  'flag.missing.hours-by-week':
    'Hvor mange timer arbeidet hver arbeidstaker hver uke? Del oppføringen etter uke og arbeidstaker.',
  'flag.missing.hours-limit': 'Hvor mange timer per uke tillot loven i {place}?',
  'flag.missing.hours-of-all-records':
    'Hvor mange timer arbeidet denne personen i alt disse dagene? For noen av dem finnes andre oppføringer.',
  'flag.missing.hours-of-the-month':
    'Hvor mange timer var fulltidsarbeid den måneden i {place}? Lønnsgulvet gjelder per måned.',
  'flag.missing.hours-of-whole-average':
    'Hvor mange timer ble arbeidet i hele den tiden som grensen er et gjennomsnitt av?',
  'flag.missing.hours-per-week': 'Hvor mange timer per uke arbeider hver innleid arbeidstaker?',
  'flag.missing.hours-that-add-up':
    'Hvor mange timer ble arbeidet, hvor mange ordinære og hvor mange overtid? De som er oppført, går ikke opp.',
  'flag.missing.hours-worked': 'Hvor mange timer ble arbeidet for denne lønnen?',
  'flag.missing.hours-worked-above-nothing': 'Hvor mange timer ble arbeidet? Oppføringen sier ingen.',
  'flag.missing.how-many-workers': 'Hvor mange arbeidstakere er dette lønnen til? Et gjennomsnitt kan skjule lav lønn.',
  'flag.missing.item-and-unit':
    'Hvilken post og enhet hører hver enhetspris til, og hva er den nøyaktig? For noen mangler det.',
  'flag.missing.kind-of-contract': 'Hva slags kontrakt er det: entreprise, tjenester, utleie av arbeidskraft, salg?',
  'flag.missing.labour-hours': 'Hvor mange arbeidstimer krever arbeidet, eller hvor mange minutter per enhet?',
  'flag.missing.living-wage': 'Hva var en levelønn i {place} den {day}?',
  'flag.missing.market-price': 'Hva var den publiserte prisen på dette produktet i {place} den {day}?',
  'flag.missing.narrower-ranges':
    'Hvilke verdier innenfor spennene som foreligger, er riktige? I beste fall består prisen, i verste fall ikke.',
  'flag.missing.non-labour-cost': 'Hva må leverandøren kjøpe inn ved siden av arbeidet: materialer, verktøy, reise?',
  'flag.missing.on-costs': 'Hva måtte arbeidsgivere i {place} betale i sosiale kostnader i tillegg til lønn?',
  'flag.missing.one-way-up': 'Under hvilken av kontraktene over ble dette arbeidet utført?',
  'flag.missing.ordinary-hours': 'Hvor mange av timene var alminnelig arbeidstid?',
  'flag.missing.ordinary-rate': 'Hva var avtalt eller fastsatt i lov for en ordinær time?',
  'flag.missing.overtime-hours': 'Hvor mange av timene var overtid?',
  'flag.missing.overtime-premium': 'Med hvilken sats må overtid betales i {place}?',
  'flag.missing.parts-that-add-up':
    'Hva er riktig, lønnen eller delene av den? Delene utgjør mer enn det som ble betalt.',
  'flag.missing.pay': 'Hvor mye ble betalt?',
  'flag.missing.pay-due': 'Hvor mye skulle betales i alt?',
  'flag.missing.pay-of-all-records':
    'Hva ble denne personen betalt i alt for disse dagene? For noen av dem finnes andre oppføringer fra samme arbeidsgiver, og det som mangler her, kan være betalt der.',
  'flag.missing.pay-of-each-worker': 'Hva fikk hver arbeidstaker betalt? Et gjennomsnitt kan skjule lav lønn.',
  'flag.missing.pay-period': 'Når ble dette arbeidet utført?',
  'flag.missing.payments-a-year': 'Hvor mange ganger i året betales månedslønnsgulvet i {place}?',
  'flag.missing.peer-owners':
    'Hva fikk flere andre firmaer betalt for det samme? Prisene som foreligger, er fra for få firmaer. Foretak med én eier eller i ett konsern teller én gang.',
  'flag.missing.peer-spread': 'Varierer andres priser i det hele tatt? De som foreligger, er nesten like.',
  'flag.missing.peers':
    'Hva fikk andre betalt for det samme, på stedet og omtrent samtidig? Det foreligger for få priser.',
  'flag.missing.performed-under':
    'Ble arbeidet i {contract} utført under {upper}, og alt sammen? Ingen dokumenter sier det, eller det kan også være utført under en annen kontrakt.',
  'flag.missing.place': 'Hvor ble arbeidet utført?',
  'flag.missing.price': 'Hva er prisen i kontrakten?',
  'flag.missing.price-of-tier': 'Hva er prisen i {contract}?',
  'flag.missing.prices-agree':
    'Hvilken pris ble avtalt for {contract}? Enhetsprisen ganger mengden er {counted}, og for det hele er {whole} oppgitt.',
  'flag.missing.product': 'Hvilket produkt er det, og etter hvilken enhet er det priset?',
  'flag.missing.quantity': 'Hvor mange enheter omfatter kontrakten?',
  'flag.missing.same-unit': 'Hva er prisen i {contract} etter den enheten arbeidet måles i?',
  'flag.missing.sector': 'Hvilken sektor hører arbeidet til? Sektorer i {place} har egne lønnsgulv den {day}.',
  'flag.missing.supplier': 'Hvem fikk denne prisen betalt?',
  'flag.missing.threshold': 'Hvilken andel bruker denne testen den dagen?',
  'flag.missing.unit-of-floor': 'For hvor mye arbeid er lønnsgulvet i {place} fastsatt?',
  'flag.missing.wage-floor': 'Hva var det lovfestede lønnsgulvet i {place} den {day}?',
  'flag.missing.which-floor': 'Skyldes i {place} også landets lønnsgulv, der det er høyere?',
  'flag.missing.which-parts-count': 'Hvilke deler regnes som lønn i {place}?',
  'flag.missing.which-worker':
    'Hvem gjelder denne oppføringen? Uten pseudonym kan ingen lete etter andre oppføringer for samme person.',
  'flag.missing.work-class': 'Hvilken klasse hører arbeidet til? Flere lønnsgulv gjelder i {place} den {day}.',
  'flag.question.below-official-estimate': 'Er prisen under en angitt andel av det offisielle anslaget?',
  'flag.question.bid-far-below-next':
    'Ligger vinnertilbudet lenger under det neste enn det som er vanlig i anbudskonkurranser?',
  'flag.question.chain-price-below-lawful-labour':
    'Kunne hver pris over dette arbeidet ha dekket den lovlige lønnskostnaden for det?',
  'flag.question.charge-rate-below-floor': 'Dekker timefaktureringen det en time lovlig koster leverandøren?',
  'flag.question.hours-above-limit': 'Ble det arbeidet flere timer per uke enn loven på stedet tillater?',
  'flag.question.overtime-not-paid': 'Er lønnen mindre enn det alle timene koster, overtid medregnet?',
  'flag.question.pay-at-most-two-thirds-of-going-rate': 'Er lønnen to tredjedeler av gjengs lønn eller mindre?',
  'flag.question.pay-below-collective-agreement':
    'Er bruttolønnen per time under det tariffavtalen fastsetter for den arbeidsklassen?',
  'flag.question.pay-below-living-wage': 'Er bruttolønnen per time under en levelønn for stedet?',
  'flag.question.pay-below-statutory-floor':
    'Er bruttolønnen per time under det lovfestede lønnsgulvet for stedet og tiden?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'Er lønnen under to tredjedeler av gjengs lønn?',
  'flag.question.pay-late-or-missing': 'Kom lønnen for sent, delvis eller ikke i det hele tatt?',
  'flag.question.price-below-agreed-labour':
    'Kunne denne prisen ha dekket det en tariffavtale fastsetter for arbeidet?',
  'flag.question.price-below-lawful-labour': 'Kunne denne prisen ha dekket lovlig lønn?',
  'flag.question.price-below-lawful-labour-beneath':
    'Kunne denne prisen ha dekket lovlig lønnskostnad for alt som er kjent å bli utført under den?',
  'flag.question.unit-price-below-market': 'Er prisen per enhet under en angitt andel av den publiserte prisen?',
  'flag.question.unit-price-far-below-comparable':
    'Er en enhetspris langt under det andre firmaer fikk for det samme, på stedet og omtrent samtidig?',
  'flag.reason.no-bids': 'Det foreligger ingen tilbud for denne kontrakten.',
  'flag.reason.no-collective-agreement': 'Det finnes ingen tariffavtale for dette arbeidet i {place} den {day}.',
  'flag.reason.no-contract-above': 'Det foreligger ingen kontrakt over denne.',
  'flag.reason.no-going-rate': 'Det finnes ingen gjengs lønn for dette arbeidet i {place} den {day}.',
  'flag.reason.no-living-wage': 'Det finnes ikke noe anslag for levelønn i {place} den {day}.',
  'flag.reason.no-official-estimate': 'Det foreligger ikke noe offisielt anslag for denne kontrakten.',
  'flag.reason.no-overtime': 'Ingen overtid er registrert.',
  'flag.reason.no-statutory-floor':
    'Ikke noe lovfestet lønnsgulv: loven i {place} fastsatte ikke noe for dette arbeidet den {day}. Egne tester ser på tariffavtaler.',
  'flag.reason.no-unit-prices': 'Det foreligger ingen pris per enhet for denne kontrakten.',
  'flag.reason.no-winner-among-bids': 'Ingen av tilbudene som foreligger, kommer fra firmaet som fikk kontrakten.',
  'flag.reason.not-by-the-hour': 'Arbeidet faktureres ikke per time.',
  'flag.reason.not-labour-supply': 'Kontrakten gjelder ikke utleie av arbeidskraft.',
  'flag.reason.not-the-lowest': 'Det laveste tilbudet vant ikke: prisen var ikke det avgjørende.',
  'flag.reason.not-yet-due': 'Lønnen forfaller ikke før {day}.',
  'flag.reason.nothing-beneath': 'Ingenting er kjent å bli utført under denne kontrakten.',
  'flag.reason.one-bid': 'Det var bare ett tilbud.',
  'flag.step.agreed-labour': `Avtalt lønnskostnad, timer × lønn × (1 + sosiale kostnader), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Tariffavtale, per time i {place} fra {day}: ${ENDS}.`,
  'flag.step.agreed-wage': `Tariffavtalens lønn per time i {place} den {day}: ${CASES}.`,
  'flag.step.before-exchange': `Skal omregnes til {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'Det neste tilbudet er {share} % over vinnertilbudet.',
  'flag.step.carries-hour': `Lovlig bare hvis arbeidet krever høyst {most} timer {unit, select, undefined {{per}} other {per {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Lovlig bare hvis arbeidet krever høyst {most} minutter {unit, select, undefined {{per}} other {per {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `Fakturert per time: ${CASES}.`,
  'flag.step.charge-floor': `Minste lovlige fakturering per time, før faste kostnader og fortjeneste: ${ENDS}.`,
  'flag.step.charge-line': `Herav {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} per {unit}, målt mot {fence}. Halvparten av {peers} priser fra {owners} andre firmaer ligger mellom {lower} og {upper}.',
  'flag.step.compared-line-between': `{item}: {price} per {unit}. Hvor grensen går, er åpent: ${ENDS}. {peers} priser fra {owners} andre firmaer er sammenlignet.`,
  'flag.step.compared-lines':
    'Enhetspriser: {lines}; med nok sammenlignbare: {tested}; av disse langt under: {caught}.',
  'flag.step.double-time-hours': 'Herav med dobbel sats, slik det er ført: {best}.',
  'flag.step.due-in-all': `Skulle betales i alt: ${ENDS}.`,
  'flag.step.exchange-rate': `Referansekurs den {day}: 1 {base} er ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Referansekurser fra {from} til {day}: 1 {base} er ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'Den første prisen ovenfra som ikke kan ha dekket lovlig lønn, er prisen i {contract}: {buyer} og {supplier} avtalte den og kunne se det.',
  'flag.step.first-known-impossible':
    'Av prisene som det kan sies om, er den første ovenfra som ikke kan ha dekket lovlig lønn, prisen i {contract}: {buyer} og {supplier} avtalte den og kunne se det. Over den kan det ikke sies om: {above}.',
  'flag.step.floor-rises':
    'Fra {day}, mens arbeidet pågår, er nivået i {place} høyere: minst {best} per time. Denne testen gjelder kontraktens dag.',
  'flag.step.floor-wage': `Gulvlønn per time i {place} den {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Bruttolønn per time som prisen kunne finansiere: ${CASES}.`,
  'flag.step.gap-fence':
    'Langt utenfor er {fence} % og mer. Av {peers} anbudskonkurranser har halvparten en avstand mellom {lower} % og {upper} %.',
  'flag.step.going-rate': `Gjengs lønn per time i {place} fra {day}: ${ENDS}.`,
  'flag.step.hours-allowed':
    'Timer som grensen tillater for en arbeidstaker: {exact, select, yes {{best}} other {{best} i én slik periode, {worst} i hele oppføringens tid}}.',
  'flag.step.hours-limit':
    'Høyst {most} timer per uke, {over, select, P7D {hver uke} other {i gjennomsnitt over {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} t.',
  'flag.step.hours-at-level': `Timer fra {day}: {hours}, hver til ${ENDS}.`,
  'flag.step.hours-worked': 'Timer arbeidet: {best}.',
  'flag.step.labour-hours': `Arbeidstimer {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Lovlig lønnskostnad, timer × lønn × (1 + sosiale kostnader), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Igjen til arbeid {per}: ${CASES}.`,
  'flag.step.limit': `Andelen av anslaget utgjør ${ENDS}.`,
  'flag.step.living-wage': `Levelønn per time i {place} fra {day}: ${ENDS}.`,
  'flag.step.market-limit': `Andelen av den publiserte prisen utgjør ${ENDS}.`,
  'flag.step.market-price': `Publisert pris per enhet: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Et lønnsgulv per måned gjelder for alt ordinært arbeid den måneden, som er flere timer i noen måneder og færre i andre: fra {fewest} til {most} uker i månedene i denne oppføringen, 4 1/3 i snitt. Lønnsgulvet per time ligger imellom.',
  'flag.step.need-beneath': `{contract} ({supplier}), lovlig lønnskostnad og andre kostnader: ${CASES}.`,
  'flag.step.needs-beneath': `Alt til sammen: ${CASES}.`,
  'flag.step.next-bid': 'Neste tilbud: {best}.',
  'flag.step.non-labour-cost': `Minus andre kostnader {per}: ${CASES}.`,
  'flag.step.not-paid':
    'Forfalt {due}; per {on} var det ikke betalt, {days, plural, one {# dag} other {# dager}} etter.',
  'flag.step.official-estimate': `Offisielt anslag: ${ENDS}.`,
  'flag.step.on-costs': `Arbeidsgivers sosiale kostnader den {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `En ordinær time koster ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'Det foreligger ingen overtidsregler for stedet og tiden: en overtidstime koster minst like mye som en ordinær time.',
  'flag.step.overtime-hours': 'Herav overtid: {best}.',
  'flag.step.overtime-in-sum':
    'Lønnen er én sum, og ingen sier hvor mye av den som var for de {best} overtidstimene: alt holdes mot alle timene.',
  'flag.step.overtime-rule': 'Utover {after} timer per uke koster en time minst {factor} ganger den ordinære satsen.',
  'flag.step.overtime-rule-daily':
    'Ut over {after} timer om dagen koster en time minst {factor} ganger den ordinære satsen.',
  'flag.step.overtime-rule-seventh-day':
    'På den sjuende arbeidsdagen i en uke, ut over {after} timer: minst {factor} ganger den ordinære satsen.',
  'flag.step.paid-in-all': `Betalt i alt: ${CASES}.`,
  'flag.step.paid-in-time': 'Forfalt {due}, betalt {on}.',
  'flag.step.paid-late': 'Forfalt {due}, betalt {on}: {days, plural, one {# dag} other {# dager}} for sent.',
  'flag.step.pay-an-hour': `Bruttolønn per time: ${CASES}.`,
  'flag.step.pay-class': '{share} % av arbeidstakerne er i en klasse som får høyst {upTo} per time: {workClass}.',
  'flag.step.pay-in-one-sum':
    'Lønnen er én sum for alle timene. Den betaler overtiden fullt ut bare hvis en ordinær time skulle betales med høyst {rate}.',
  'flag.step.pay-limit': `Målt mot ${ENDS}.`,
  'flag.step.pay-part': `Del av lønnen, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'Testen, siden {from}: minst {peers} andre fra {owners} eiere eller flere, og {fence} spredninger utenfor kvartilet.',
  'flag.step.peer-rule-within':
    'Testen, siden {from}: minst {peers} andre fra {owners} firmaer, avtalt innen {within} måneder før eller etter, og {fence} spredninger utenfor kvartilet.',
  'flag.step.peers-converted': 'Andres priser i {currency}, avtalt {day}, omregnet til {into}: {count}.',
  'flag.step.peers-converted-more': 'Flere priser omregnet til {into} etter kursen for sin egen dag: {count}.',
  'flag.step.peers-left-out':
    'Utelatt, fordi ingen referansekurs {base} til {quote} er registrert for {day}{more, select, 0 {} 1 { og en dag til} other { og {more} dager til}}: {count} priser fra andre. Svaret gjelder bare der det ville gjelde uansett hva disse ble.',
  'flag.step.price': `Pris {per}: ${CASES}.`,
  'flag.step.published-floor': `Fastsatt til ${ENDS} per {unit}, for {hours} timer per uke.`,
  'flag.step.published-floor-payments': `Fastsatt til ${ENDS} per {unit}, utbetalinger per år: {payments}, for {hours} timer per uke.`,
  'flag.step.records-added':
    '{records} oppføringer for denne personen for de samme dagene og den samme arbeidsgiveren, lagt sammen.',
  'flag.step.share-below': 'Minst {share} % av arbeidstakerne er i en klasse under nivået.',
  'flag.step.share-of-estimate': 'Prisen er høyst {share} % av anslaget.',
  'flag.step.short': `Mangler selv i beste fall, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Mangler av det som skulle betales: ${ENDS}.`,
  'flag.step.short-uprated':
    'Med lønnsgulvet den {day}, {floor} per time, utgjør underskuddet {amount}. Noen lover lar etterbetaling skje etter lønnsgulvet på betalingsdagen.',
  'flag.step.statutory-floor': `Lovfestet lønnsgulv per time i {place} fra {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'Testen, siden {from}: {share} eller mindre.',
  'flag.step.threshold-strict': 'Testen, siden {from}: under {share}.',
  'flag.step.tier': `{buyer} betaler {supplier} under {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} betaler {supplier} under {contract} ({link}), {per}: ${CASES}. {supplier} beholder høyst {keeps}.`,
  'flag.step.tier-not-known': '{buyer} betaler {supplier} under {contract} ({link}): ikke kjent i samme enhet.',
  'flag.step.winning-bid': 'Vinnertilbud: {best}.',
  'flag.step.workers': 'Arbeidstakere: {workers}.',
  'flag.title.below-official-estimate': 'Offisielt anslag',
  'flag.title.bid-far-below-next': 'Langt under neste tilbud',
  'flag.title.chain-price-below-lawful-labour': 'Press nedover i kjeden',
  'flag.title.charge-rate-below-floor': 'Fakturering ved utleie av arbeidskraft',
  'flag.title.hours-above-limit': 'Timer per uke',
  'flag.title.overtime-not-paid': 'Overtid',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'To tredjedeler av gjengs lønn eller mindre',
  'flag.title.pay-below-collective-agreement': 'Tariffavtale',
  'flag.title.pay-below-living-wage': 'Levelønn',
  'flag.title.pay-below-statutory-floor': 'Lovfestet lønnsgulv',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Under to tredjedeler av gjengs lønn',
  'flag.title.pay-late-or-missing': 'Sen eller manglende lønn',
  'flag.title.price-below-agreed-labour': 'Avtalt lønnskostnad',
  'flag.title.price-below-lawful-labour': 'Gulv for lovlig lønnskostnad',
  'flag.title.price-below-lawful-labour-beneath': 'Alt arbeid under en pris',
  'flag.title.unit-price-below-market': 'Publisert pris',
  'flag.title.unit-price-far-below-comparable': 'Sammenlignbare priser',
  'flag.warning.flags-too-much':
    'Denne testen flagger {flagged} av {tested}: mer enn {share} % av det den tester. Tvil på testen før prisene.',
} as const;
