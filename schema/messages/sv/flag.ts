/** Tests of price and pay. A flag opens a question; it is never a verdict. */
/** Of a price whose day is not held. */
const SUPPOSED =
  '{supposed, select, undefined {} other { Enligt lönegolvet den {supposed}: prisets dag finns inte här.}}';
const CASES = '{exact, select, yes {{best}} other {{best} i bästa fall, {worst} i sämsta fall}}';
const ENDS = '{exact, select, yes {{best}} other {minst {best}, högst {worst}}}';
const NUMBERS = '{exact, select, yes {{best}} other {{best} till {worst}}}';
const PERCENT =
  '{exact, select, yes {{best} %} open {{best} % i bästa fall, inte känt i sämsta fall} other {{best} % i bästa fall, {worst} % i sämsta fall}}';

export const flag = {
  'flag.basis.agreement-of-the-sector': 'Branschens kollektivavtal, med klass och källa i stegen',
  'flag.basis.bag-5-azr-436-08': '§ 138 BGB; BAG 22 april 2009, 5 AZR 436/08',
  'flag.basis.charge-rates':
    'Raderna i de vägledande debiteringsnivåerna för uthyrare av arbetskraft (GLAA Brief 87): lön, semesterlön, försäkring, pension, avgift',
  'flag.basis.day-of-pay': 'Dagen då lönen skulle betalas, så som löneuppgiften anger den',
  'flag.basis.directive-2014-24-69': 'Direktiv 2014/24/EU, artikel 69: begär en förklaring innan något avgörs',
  'flag.basis.hours-of-the-place': 'Den daterade arbetstidsgränsen på arbetsorten, med källa i stegen',
  'flag.basis.labor-code-2810':
    'California Labor Code § 2810: ett avtal måste innehålla tillräckliga medel för att följa arbetsrätten',
  'flag.basis.labour-minute-costing':
    'Kalkyl på arbetsminuter: arbetsminuter per enhet gånger den lagenliga kostnaden för en minut',
  'flag.basis.law-of-the-place': 'Det daterade lönegolvet på arbetsorten, med källa i stegen',
  'flag.basis.legal-minimum-is-the-yardstick':
    'Castillo v. Toll Bros. (2011): måttstocken är det lagstadgade minimumet, inte gängse lön',
  'flag.basis.living-wage-estimate': 'En offentliggjord uppskattning av en levnadslön, med källa i stegen',
  'flag.basis.no-fixed-share':
    'Ingen lag som hittats anger en fast andel av uppskattningen; andelen är en uttalad policy',
  'flag.basis.overtime-of-the-place':
    'Det daterade lönegolvet och övertidsreglerna på arbetsorten, med källor i stegen',
  'flag.basis.quartile-fences':
    'Kvartilgränser: långt utanför är det som ligger mer än ett angivet antal spridningsmått bortom den mittersta hälften av jämförbara poster',
  'flag.basis.warsaw-2007': 'Rapport från 2007: lön som är en tredjedel lägre än gängse lön',
  'flag.excludes.agreement-may-not-bind': 'Det säger inte att avtalet binder denna arbetsgivare.',
  'flag.excludes.basic-pay-only': 'Det jämför grundlön per timme, utan tillägg.',
  'flag.excludes.costs-in-between': 'Det ser inte till vad leden däremellan själva behöver.',
  'flag.excludes.daily-overtime':
    'Det ser på en dags timmar bara där en lag som räknar per dag finns här, och inte på natt eller helgdag.',
  'flag.excludes.estimate-may-be-wrong': 'Det säger inte att uppskattningen var riktig.',
  'flag.excludes.exempt-from-overtime': 'Det säger inte att arbetstagaren inte är undantagen från övertidsreglerna.',
  'flag.excludes.forced-or-wanted': 'Det säger inte om timmarna var påtvingade eller önskade.',
  'flag.excludes.general-floor-only':
    'Det ser till lönegolvet enligt lag, inte till avtalade löner eller levnadslöner.',
  'flag.excludes.going-rate-not-law': 'Det säger inte att gängse lön var bindande.',
  'flag.excludes.known-beneath':
    'Det räknar med det som är känt att utföras under avtalet, och inget av det som leverantören själv gör.',
  'flag.excludes.level-not-looked-at': 'Det säger inte att det som skulle betalas var tillräckligt.',
  'flag.excludes.living-wage-not-law': 'Det säger inte att någon är skyldig att betala en levnadslön.',
  'flag.excludes.low-is-not-unlawful': 'Det säger inte att priset är olagligt: ett lågt pris kan ha goda skäl.',
  'flag.excludes.many-lines-many-chances':
    'Ett avtal med många rader har många chanser att fastna på någon av dem: se efter hur många som jämfördes.',
  'flag.excludes.market-may-be-low': 'Det säger inte att det offentliggjorda priset täcker lagenlig lön.',
  'flag.excludes.not-why-late': 'Det säger inte varför lönen kom sent.',
  'flag.excludes.one-record-of-a-week':
    'Poster för en persons vecka läggs ihop bara om en och samma källa har dem för samma arbetsgivare och exakt samma dagar, var och en för en annan grupp, ett annat avtal eller en annan plats. Annars kan det vara samma timmar två gånger: då klarar ingen testet, och det som kan ha betalats i en annan flaggas inte.',
  'flag.excludes.one-way-up': 'Det går uppåt bara så långt som en enda väg leder upp.',
  'flag.excludes.opt-outs':
    'Det ser inte till avståenden, undantag eller längre beräkningsperioder som ett avtal kan tillåta.',
  'flag.excludes.overhead-and-margin':
    'Det lämnar inget för omkostnader och marginal: ett pris som nätt och jämnt klarar testet kan ändå vara för lågt.',
  'flag.excludes.overtime-not-looked-at': 'Det ser inte till övertid eller tillägg.',
  'flag.excludes.rival-bids-not-looked-at': 'Det ser inte till konkurrerande anbud eller till vad arbetet kräver.',
  'flag.excludes.rivals-may-be-dear': 'Det säger inte att konkurrentens anbud var ett skäligt pris.',
  'flag.excludes.same-code-other-work': 'Arbete under en och samma kod kan skilja sig från uppdrag till uppdrag.',
  'flag.excludes.same-unit-same-goods': 'Det jämför priser per enhet bara där båda avtalen anger samma produkt.',
  'flag.excludes.says-nothing-of-pay':
    'Det säger inte vad som betalades: leverantören kan ha betalat lagenlig lön med förlust.',
  'flag.excludes.this-work-alone':
    'Det ser bara till detta arbete: om ett pris betalar allt som utförs under det är ett eget test.',
  'flag.excludes.what-counts-as-pay':
    'Lön som finns som en summa räknas i sin helhet som lön, vilka tillägg den än innehåller.',
  'flag.missing.agreed-pay': 'Vad angav kollektivavtalet för detta arbete i {place} den {day}?',
  'flag.missing.beneath':
    'Vad uppgår lagenlig arbetskostnad och övriga kostnader i {contract} till? Samma pris betalar dem.',
  'flag.missing.beneath-agrees':
    '{contract} säger sig behöva mindre än vad som är belagt under den, minst {documented}: vad stämmer?',
  'flag.missing.beneath-many':
    'Vad behöver alla avtal som utförs under {contract}? Dess pris betalar även dem, och de är för många för att läggas ihop.',
  'flag.missing.bid-amounts': 'Vad bjöd varje anbudsgivare?',
  'flag.missing.bidders': 'Vem lämnade varje anbud? Ett som inte nämner någon kan vara ett annat från vinnaren.',
  'flag.missing.bids-of-contract':
    'Vilka av anbuden gällde detta avtal? Mer än ett avtal slöts efter upphandlingen, eller vinnaren lämnade flera anbud.',
  'flag.missing.charge-an-hour': 'Vad debiteras per timme?',
  'flag.missing.charge-line': 'Vad skulle arbetsgivare i {place} betala den {day}: {line}?',
  'flag.missing.charge-line-owed':
    'Ska leverantören betala i {place} den {day}: {line}? Det ska bara vissa arbetsgivare.',
  'flag.missing.charge-threshold':
    'Från vilken veckolön var arbetsgivare i {place} skyldiga detta den {day}: {line}? Skriv 0 om det gällde hela lönen.',
  'flag.missing.contract-day': 'Vilken dag undertecknades avtalet, eller började arbetet?',
  'flag.missing.costs-agree':
    'Vilka är de övriga kostnaderna för {contract}? De per enhet gånger mängden är {counted}, och för det hela anges {whole}.',
  'flag.missing.day-due': 'Vilken dag skulle lönen betalas?',
  'flag.missing.day-paid': 'Vilken dag betalades den?',
  'flag.missing.days-of-change': 'Vad betalades före och efter att golvet ändrades? Dela löneuppgiften där.',
  'flag.missing.estimate-above-nothing':
    'Vilken var den officiella uppskattningen? Den som finns är inte större än noll.',
  'flag.missing.estimate-at-least':
    'Vilken var den officiella uppskattningen? Den som finns säger bara hur hög den var som mest.',
  'flag.missing.exact-estimate': 'Vilken var exakt den officiella uppskattningen?',
  'flag.missing.exact-hours': 'Exakt hur många timmar? De ser avrundade ut, och det som fattas är inte mer än så.',
  'flag.missing.exact-market-price':
    'Vilket var exakt det offentliggjorda priset på denna produkt i {place} den {day}?',
  'flag.missing.exact-pay': 'Exakt vad betalades?',
  'flag.missing.exact-price': 'Exakt vad är priset?',
  'flag.missing.exchange-day': 'Vilken av dessa dagar gällde växelkursen? Den ändrades under dem.',
  'flag.missing.exchange-rate':
    '{base, select, undefined {Till vilken daterad kurs räknas de två valutorna om?} other {Vilken var referenskursen för {base} i {quote} den {day}?}}',
  'flag.missing.extra-payments':
    'Ingår i denna lön dess del av utbetalningarna utöver tolv per år, som semester- och jullön?',
  'flag.missing.floor-of-class':
    'Gäller golvet för allt arbete även denna grupp? Den {day} är gruppens eget lägre i {place}.',
  'flag.missing.going-rate': 'Vilken var gängse lön för detta arbete i {place} den {day}?',
  'flag.missing.gross-pay': 'Vilken var bruttolönen?',
  'flag.missing.hours-a-day': 'Hur många timmar har den dag som golvet är satt för i {place}?',
  'flag.missing.hours-a-week':
    'Hur många timmar per vecka gäller månads- eller veckogolvet för i {place}? Ange det som jämförelsevärde för {place}: working_week, timmar per vecka, från vilken dag och vem som säger det.',
  'flag.missing.hours-agree':
    'Hur många timmar tar {contract}? Tiden per enhet gånger mängden är {counted}, och för det hela anges {whole}.',
  'flag.missing.hours-by-day': 'Hur många timmar arbetades varje dag? Lagen där räknar övertid per dag.',
  'flag.missing.hours-by-week':
    'Hur många timmar arbetade varje arbetstagare varje vecka? Dela löneuppgiften efter vecka och arbetstagare.',
  'flag.missing.hours-limit': 'Hur många timmar per vecka tillät lagen i {place}?',
  'flag.missing.hours-of-all-records':
    'Hur många timmar arbetade personen sammanlagt dessa dagar? För några av dem finns andra poster.',
  'flag.missing.hours-of-the-month':
    'Hur många timmar var heltidsarbete den månaden i {place}? Golvet gäller per månad.',
  'flag.missing.hours-of-whole-average':
    'Hur många timmar arbetades under hela den tid som gränsen är ett genomsnitt för?',
  'flag.missing.hours-per-week': 'Hur många timmar per vecka arbetar varje uthyrd arbetstagare?',
  'flag.missing.hours-that-add-up':
    'Hur många timmar arbetades, hur många ordinarie och hur många övertid? De som finns går inte ihop.',
  'flag.missing.hours-worked': 'Hur många timmar arbetades för denna lön?',
  'flag.missing.hours-worked-above-nothing': 'Hur många timmar arbetades? Löneuppgiften anger inga.',
  'flag.missing.how-many-workers': 'För hur många arbetstagare är detta lönen? Ett genomsnitt kan dölja låg lön.',
  'flag.missing.item-and-unit':
    'Till vilken post och enhet hör varje enhetspris, och vad är det exakt? För några saknas det.',
  'flag.missing.kind-of-contract': 'Vilket slags avtal är det: entreprenad, tjänst, uthyrning av arbetskraft, köp?',
  'flag.missing.labour-hours': 'Hur många arbetstimmar kräver arbetet, eller hur många minuter per enhet?',
  'flag.missing.living-wage': 'Vad var en levnadslön i {place} den {day}?',
  'flag.missing.market-price': 'Vilket var det offentliggjorda priset på denna produkt i {place} den {day}?',
  'flag.missing.narrower-ranges':
    'Vilka värden inom de gränser som finns är rätt? I bästa fall klarar priset testet, i sämsta fall inte.',
  'flag.missing.non-labour-cost': 'Vad måste leverantören köpa utöver arbete: material, verktyg, resor?',
  'flag.missing.on-costs': 'Vad måste arbetsgivare i {place} betala utöver lönen?',
  'flag.missing.one-way-up': 'Under vilket av avtalen ovanför utfördes detta arbete?',
  'flag.missing.ordinary-hours': 'Hur många av timmarna var ordinarie arbetstid?',
  'flag.missing.ordinary-rate': 'Vad var avtalat eller bestämt i lag för en ordinarie timme?',
  'flag.missing.overtime-hours': 'Hur många av timmarna var övertid?',
  'flag.missing.overtime-premium': 'Hur ska övertid ersättas i {place}?',
  'flag.missing.parts-that-add-up': 'Vad är rätt, lönen eller dess delar? Delarna blir mer än vad som betalades.',
  'flag.missing.pay': 'Hur mycket betalades?',
  'flag.missing.pay-due': 'Hur mycket skulle betalas totalt?',
  'flag.missing.pay-of-all-records':
    'Vad fick den här personen betalt sammanlagt för dessa dagar? För några av dem finns andra poster från samma arbetsgivare, och det som saknas här kan ha betalats där.',
  'flag.missing.pay-of-each-worker': 'Vad fick varje arbetstagare i lön? Ett genomsnitt kan dölja låg lön.',
  'flag.missing.pay-period': 'När utfördes detta arbete?',
  'flag.missing.payments-a-year': 'Hur många gånger per år betalas månadsgolvet i {place}?',
  'flag.missing.peer-owners':
    'Vad fick fler andra företag betalt för samma sak? De priser som finns kommer från för få företag. Företag med samma ägare eller i samma koncern räknas en gång.',
  'flag.missing.peer-spread': 'Skiljer sig andras priser alls? De som finns är nästan alla lika.',
  'flag.missing.peers': 'Vad fick andra betalt för samma sak, där och vid ungefär samma tid? För få priser finns här.',
  'flag.missing.performed-under':
    'Utfördes arbetet i {contract} under {upper}, och allt? Inget dokument säger det, eller så kan det ha utförts även under ett annat avtal.',
  'flag.missing.place': 'Var utfördes arbetet?',
  'flag.missing.price': 'Vilket är avtalets pris?',
  'flag.missing.price-of-tier': 'Vilket är priset i {contract}?',
  'flag.missing.prices-agree':
    'Vilket pris avtalades för {contract}? Enhetspriset gånger mängden är {counted}, och för det hela anges {whole}.',
  'flag.missing.product': 'Vilken produkt är det, och per vilken enhet är den prissatt?',
  'flag.missing.quantity': 'Hur många enheter omfattar avtalet?',
  'flag.missing.same-unit': 'Vilket är priset i {contract} per den enhet som arbetet mäts i?',
  'flag.missing.sector': 'I vilken bransch utförs arbetet? Branscher i {place} har egna golv den {day}.',
  'flag.missing.supplier': 'Vem fick detta pris betalt?',
  'flag.missing.threshold': 'Vilken andel använder detta test den dagen?',
  'flag.missing.unit-of-floor': 'För hur mycket arbete är golvet satt i {place}?',
  'flag.missing.wage-floor': 'Vilket var lönegolvet enligt lag i {place} den {day}?',
  'flag.missing.which-floor': 'Gäller i {place} också landets golv, där det är högre?',
  'flag.missing.which-parts-count': 'Vilka delar räknas som lön i {place}?',
  'flag.missing.which-worker':
    'Vem gäller den här posten? Utan pseudonym kan ingen söka efter andra poster för samma person.',
  'flag.missing.work-class': 'Vilken klass av arbete är det? Flera golv gäller i {place} den {day}.',
  'flag.question.below-official-estimate': 'Ligger priset under en angiven andel av den officiella uppskattningen?',
  'flag.question.bid-far-below-next':
    'Ligger det vinnande anbudet längre under nästa än vad som är vanligt bland upphandlingar?',
  'flag.question.chain-price-below-lawful-labour':
    'Kan varje pris ovanför detta arbete ha täckt dess lagenliga arbetskostnad?',
  'flag.question.charge-rate-below-floor': 'Täcker debiteringen per timme vad en timme lagenligt kostar leverantören?',
  'flag.question.hours-above-limit': 'Arbetades fler timmar än vad lagen på den platsen tillåter per vecka?',
  'flag.question.overtime-not-paid': 'Är lönen lägre än vad alla timmar kostar, övertid inräknad?',
  'flag.question.pay-at-most-two-thirds-of-going-rate': 'Är lönen två tredjedelar av gängse lön eller lägre?',
  'flag.question.pay-below-collective-agreement':
    'Är bruttolönen per timme under vad kollektivavtalet anger för den klassen av arbete?',
  'flag.question.pay-below-living-wage': 'Är bruttolönen per timme under en levnadslön på den platsen?',
  'flag.question.pay-below-statutory-floor':
    'Är bruttolönen per timme under lönegolvet enligt lag för den platsen och tiden?',
  'flag.question.pay-below-two-thirds-of-going-rate': 'Är lönen under två tredjedelar av gängse lön?',
  'flag.question.pay-late-or-missing': 'Kom lönen sent, delvis eller inte alls?',
  'flag.question.price-below-agreed-labour': 'Kan detta pris ha täckt vad ett kollektivavtal anger för arbetet?',
  'flag.question.price-below-lawful-labour': 'Kan detta pris ha täckt lagenlig lön?',
  'flag.question.price-below-lawful-labour-beneath':
    'Kan detta pris ha täckt lagenlig arbetskostnad för allt som är känt att utföras under det?',
  'flag.question.unit-price-below-market': 'Är priset per enhet under en angiven andel av det offentliggjorda priset?',
  'flag.question.unit-price-far-below-comparable':
    'Är ett enhetspris långt under vad andra företag fick betalt för samma sak, där och vid ungefär samma tid?',
  'flag.reason.no-bids': 'Inga anbud finns här för detta avtal.',
  'flag.reason.no-collective-agreement': 'Det finns inget kollektivavtal för detta arbete i {place} den {day}.',
  'flag.reason.no-contract-above': 'Inget avtal ovanför detta finns här.',
  'flag.reason.no-going-rate': 'Det finns ingen gängse lön för detta arbete i {place} den {day}.',
  'flag.reason.no-living-wage': 'Det finns ingen uppskattad levnadslön för {place} den {day}.',
  'flag.reason.no-official-estimate': 'Ingen officiell uppskattning finns här för detta avtal.',
  'flag.reason.no-overtime': 'Ingen övertid är antecknad.',
  'flag.reason.no-statutory-floor':
    'Inget lagstadgat lönegolv: lagen i {place} angav inget för detta arbete den {day}. Egna tester ser till kollektivavtal.',
  'flag.reason.no-unit-prices': 'Inget pris per enhet finns här för detta avtal.',
  'flag.reason.no-winner-among-bids': 'Inget av anbuden som finns kommer från det företag som fick avtalet.',
  'flag.reason.not-by-the-hour': 'Arbetet debiteras inte per timme.',
  'flag.reason.not-labour-supply': 'Avtalet avser inte uthyrning av arbetskraft.',
  'flag.reason.not-the-lowest': 'Det lägsta anbudet vann inte: priset var inte det som avgjorde.',
  'flag.reason.not-yet-due': 'Lönen förfaller inte till betalning före den {day}.',
  'flag.reason.nothing-beneath': 'Inget är känt att utföras under detta avtal.',
  'flag.reason.one-bid': 'Det fanns bara ett anbud.',
  'flag.step.agreed-labour': `Avtalsenlig arbetskostnad, timmar × lön × (1 + lönebikostnader), {per}: ${CASES}.`,
  'flag.step.agreed-pay': `Kollektivavtal, per timme i {place} från {day}: ${ENDS}.`,
  'flag.step.agreed-wage': `Kollektivavtalets lön per timme i {place} den {day}: ${CASES}.`,
  'flag.step.before-exchange': `Att räkna om till {into}: ${ENDS}.`,
  'flag.step.bid-gap': 'Nästa anbud ligger {share} % över det vinnande.',
  'flag.step.carries-hour': `Lagenligt bara om arbetet kräver högst {most} timmar {unit, select, undefined {{per}} other {per {unit}}}.${SUPPOSED}`,
  'flag.step.carries-minute': `Lagenligt bara om arbetet kräver högst {most} minuter {unit, select, undefined {{per}} other {per {unit}}}.${SUPPOSED}`,
  'flag.step.charge': `Debitering per timme: ${CASES}.`,
  'flag.step.charge-floor': `Lägsta lagenliga debitering per timme, före omkostnader och marginal: ${ENDS}.`,
  'flag.step.charge-line': `Därav {line}: ${ENDS}.`,
  'flag.step.compared-line':
    '{item}: {price} per {unit}, jämfört med {fence}. Hälften av {peers} priser från {owners} andra företag ligger mellan {lower} och {upper}.',
  'flag.step.compared-line-between': `{item}: {price} per {unit}. Var gränsen går är öppet: ${ENDS}. {peers} priser från {owners} andra företag jämförs.`,
  'flag.step.compared-lines':
    'Enhetspriser: {lines}; med tillräckligt många jämförbara: {tested}; av dem långt under: {caught}.',
  'flag.step.double-time-hours': 'Därav med dubbel timlön, enligt uppgift: {best}.',
  'flag.step.due-in-all': `Skulle betalas totalt: ${ENDS}.`,
  'flag.step.exchange-rate': `Referenskurs den {day}: 1 {base} är ${NUMBERS} {quote}.`,
  'flag.step.exchange-rates': `Referenskurser från {from} till {day}: 1 {base} är ${NUMBERS} {quote}.`,
  'flag.step.first-impossible':
    'Det första priset uppifrån som inte kan ha täckt lagenlig lön är det i {contract}: {buyer} och {supplier} avtalade det och kunde se det.',
  'flag.step.first-known-impossible':
    'Av de priser som det kan sägas om är det första uppifrån som inte kan ha täckt lagenlig lön det i {contract}: {buyer} och {supplier} avtalade det och kunde se det. Ovanför kan det inte sägas om: {above}.',
  'flag.step.floor-rises':
    'Från {day}, medan arbetet pågår, är nivån i {place} högre: minst {best} per timme. Detta test avser avtalets dag.',
  'flag.step.floor-wage': `Lön enligt golvet per timme i {place} den {day}: ${CASES}.`,
  'flag.step.fundable-pay': `Bruttolön per timme som priset kunde finansiera: ${CASES}.`,
  'flag.step.gap-fence':
    'Långt utanför är {fence} % och mer. Hälften av {peers} upphandlingar har ett gap mellan {lower} % och {upper} %.',
  'flag.step.going-rate': `Gängse lön per timme i {place} från {day}: ${ENDS}.`,
  'flag.step.hours-allowed': `Timmar som gränsen tillåter en arbetstagare: {exact, select, yes {{best}} other {{best} under en sådan tid, {worst} under hela löneuppgiftens tid}}.`,
  'flag.step.hours-limit':
    'Högst {most} timmar per vecka, {over, select, P7D {varje vecka} other {i genomsnitt över {over}}}.',
  'flag.step.hours-of-day': '{day}: {hours} tim.',
  'flag.step.hours-at-level': `Timmar från {day}: {hours}, var och en till ${ENDS}.`,
  'flag.step.hours-worked': 'Arbetade timmar: {best}.',
  'flag.step.labour-hours': `Arbetstimmar {per}: ${CASES}.`,
  'flag.step.lawful-labour': `Lagenlig arbetskostnad, timmar × lön × (1 + lönebikostnader), {per}: ${CASES}.`,
  'flag.step.left-for-labour': `Kvar för arbete {per}: ${CASES}.`,
  'flag.step.limit': `Andelen av uppskattningen blir: ${ENDS}.`,
  'flag.step.living-wage': `Levnadslön per timme i {place} från {day}: ${ENDS}.`,
  'flag.step.market-limit': `Andelen av det offentliggjorda priset blir: ${ENDS}.`,
  'flag.step.market-price': `Offentliggjort pris per enhet: ${ENDS}.`,
  'flag.step.month-as-it-falls':
    'Ett golv per månad gäller allt ordinarie arbete den månaden, vilket är fler timmar vissa månader och färre andra: från {fewest} till {most} veckor i månaderna i den här posten, 4 1/3 i snitt. Golvet per timme ligger däremellan.',
  'flag.step.need-beneath': `{contract} ({supplier}), lagenlig arbetskostnad och övriga kostnader: ${CASES}.`,
  'flag.step.needs-beneath': `Allt tillsammans: ${CASES}.`,
  'flag.step.next-bid': 'Nästa anbud: {best}.',
  'flag.step.non-labour-cost': `Minus andra kostnader {per}: ${CASES}.`,
  'flag.step.not-paid':
    'Skulle betalas den {due}; den {on} var det inte betalt, {days, plural, one {# dag} other {# dagar}} efter.',
  'flag.step.official-estimate': `Officiell uppskattning: ${ENDS}.`,
  'flag.step.on-costs': `Arbetsgivarens lönebikostnader den {day}: ${PERCENT}.`,
  'flag.step.ordinary-rate': `En ordinarie timme kostar: ${ENDS}.`,
  'flag.step.overtime-at-ordinary-rate':
    'Inga övertidsregler finns här för den platsen och tiden: en övertidstimme kostar minst vad en ordinarie timme kostar.',
  'flag.step.overtime-hours': 'Därav övertid: {best}.',
  'flag.step.overtime-in-sum':
    'Lönen är en enda summa, och ingen säger hur mycket av den som var för de {best} övertidstimmarna: allt hålls mot alla timmar.',
  'flag.step.overtime-rule':
    'Utöver {after} timmar per vecka kostar en timme minst {factor} gånger den ordinarie lönen.',
  'flag.step.overtime-rule-daily':
    'Utöver {after} timmar per dag kostar en timme minst {factor} gånger den ordinarie lönen.',
  'flag.step.overtime-rule-seventh-day':
    'På den sjunde arbetsdagen i en vecka, utöver {after} timmar: minst {factor} gånger den ordinarie lönen.',
  'flag.step.paid-in-all': `Betalt totalt: ${CASES}.`,
  'flag.step.paid-in-time': 'Skulle betalas den {due}, betalt den {on}.',
  'flag.step.paid-late':
    'Skulle betalas den {due}, betalt den {on}: {days, plural, one {# dag} other {# dagar}} för sent.',
  'flag.step.pay-an-hour': `Bruttolön per timme: ${CASES}.`,
  'flag.step.pay-class': '{share} % av arbetstagarna är i en klass med högst {upTo} per timme: {workClass}.',
  'flag.step.pay-in-one-sum':
    'Lönen är en enda summa för alla timmar. Den betalar övertiden helt bara om en ordinarie timme skulle betalas med högst {rate}.',
  'flag.step.pay-limit': `Jämfört med: ${ENDS}.`,
  'flag.step.pay-part': `Del av lönen, {part}: ${CASES}. {counts}.`,
  'flag.step.peer-rule':
    'Testet, sedan {from}: minst {peers} andra från {owners} ägare eller fler, och {fence} spridningsmått bortom kvartilen.',
  'flag.step.peer-rule-within':
    'Testet, sedan {from}: minst {peers} andra från {owners} företag, avtalade inom {within} månader före eller efter, och {fence} spridningsmått bortom kvartilen.',
  'flag.step.peers-converted': 'Andras priser i {currency}, avtalade {day}, omräknade till {into}: {count}.',
  'flag.step.peers-converted-more': 'Ytterligare priser omräknade till {into} efter kursen för sin egen dag: {count}.',
  'flag.step.peers-left-out':
    'Utelämnade, eftersom ingen referenskurs {base} till {quote} finns för {day}{more, select, 0 {} 1 { och en dag till} other { och {more} dagar till}}: {count} priser från andra. Svaret gäller bara där det skulle gälla oavsett vad dessa blev.',
  'flag.step.price': `Pris {per}: ${CASES}.`,
  'flag.step.published-floor': `Satt till ${ENDS} per {unit}, för {hours} timmar per vecka.`,
  'flag.step.published-floor-payments': `Satt till ${ENDS} per {unit}, utbetalningar per år: {payments}, för {hours} timmar per vecka.`,
  'flag.step.records-added':
    '{records} poster för den här personen för samma dagar och samma arbetsgivare, sammanlagda.',
  'flag.step.share-below': 'Minst {share} % av arbetstagarna är i en klass under nivån.',
  'flag.step.share-of-estimate': 'Priset är högst {share} % av uppskattningen.',
  'flag.step.short': `Fattas även i bästa fall, {per}: ${CASES}.`,
  'flag.step.short-of-due': `Fattas av det som skulle betalas: ${ENDS}.`,
  'flag.step.short-uprated':
    'Med golvet den {day}, {floor} per timme, blir bristen {amount}. Vissa lagar låter obetald lön betalas efter golvet på betalningsdagen.',
  'flag.step.statutory-floor': `Lönegolv enligt lag per timme i {place} från {day}: ${ENDS}.`,
  'flag.step.threshold-inclusive': 'Testet, sedan {from}: {share} eller mindre.',
  'flag.step.threshold-strict': 'Testet, sedan {from}: under {share}.',
  'flag.step.tier': `{buyer} betalar {supplier} under {contract} ({link}), {per}: ${CASES}.`,
  'flag.step.tier-keeps': `{buyer} betalar {supplier} under {contract} ({link}), {per}: ${CASES}. {supplier} behåller högst {keeps}.`,
  'flag.step.tier-not-known': '{buyer} betalar {supplier} under {contract} ({link}): inte känt i samma enhet.',
  'flag.step.winning-bid': 'Vinnande anbud: {best}.',
  'flag.step.workers': 'Arbetstagare: {workers}.',
  'flag.title.below-official-estimate': 'Officiell uppskattning',
  'flag.title.bid-far-below-next': 'Långt under nästa anbud',
  'flag.title.chain-price-below-lawful-labour': 'Prispress längs kedjan',
  'flag.title.charge-rate-below-floor': 'Debitering för uthyrd arbetskraft',
  'flag.title.hours-above-limit': 'Timmar per vecka',
  'flag.title.overtime-not-paid': 'Övertid',
  'flag.title.pay-at-most-two-thirds-of-going-rate': 'Två tredjedelar av gängse lön eller lägre',
  'flag.title.pay-below-collective-agreement': 'Kollektivavtal',
  'flag.title.pay-below-living-wage': 'Levnadslön',
  'flag.title.pay-below-statutory-floor': 'Lagstadgat lönegolv',
  'flag.title.pay-below-two-thirds-of-going-rate': 'Under två tredjedelar av gängse lön',
  'flag.title.pay-late-or-missing': 'Sen eller utebliven lön',
  'flag.title.price-below-agreed-labour': 'Avtalsenlig arbetskostnad',
  'flag.title.price-below-lawful-labour': 'Golv för lagenlig arbetskostnad',
  'flag.title.price-below-lawful-labour-beneath': 'Allt arbete under ett pris',
  'flag.title.unit-price-below-market': 'Offentliggjort pris',
  'flag.title.unit-price-far-below-comparable': 'Jämförbara priser',
  'flag.warning.flags-too-much':
    'Detta test flaggar {flagged} av {tested}: mer än {share} % av vad det testar. Tvivla på testet före priserna.',
} as const;
