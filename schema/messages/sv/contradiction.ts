/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { från {from}}}{to, select, undefined {, sista dag inte känd} other { till {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided': 'Betalt under tiden efter avgörandet som regeln ser till: {from} till {to}.',
  'contradiction.agrees.after-final':
    'Betalt under tiden efter att avgörandet vann laga kraft, som regeln ser till: {from} till {to}.',
  'contradiction.agrees.after-opened':
    'Betalt under tiden efter att ärendet inleddes, som regeln ser till: {from} till {to}.',
  'contradiction.agrees.before-decided': 'Betalt under tiden före avgörandet som regeln ser till: {from} till {to}.',
  'contradiction.agrees.before-final':
    'Betalt under tiden innan avgörandet vann laga kraft, som regeln ser till: {from} till {to}.',
  'contradiction.agrees.before-opened':
    'Betalt under tiden innan ärendet inleddes, som regeln ser till: {from} till {to}.',
  'contradiction.agrees.contract': `Avtalet löpte${days}.`,
  'contradiction.agrees.flagged':
    'Flaggat av {tests}. En flagga öppnar en fråga: den är inget konstaterande, och det kan finnas en förklaring.',
  'contradiction.agrees.in-force': `I kraft${days}.`,
  'contradiction.agrees.paid': 'Betalt den {on}.',
  'contradiction.agrees.same-firm':
    'Ärendet riktas mot {party}: registernumret står där, eller en människa har bekräftat det.',
  'contradiction.agrees.same-holder': 'Innehavaren är {party}, och den post som är flaggad är dess egen.',
  'contradiction.agrees.same-workplace': 'Båda gäller samma arbetsplats.',
  'contradiction.agrees.same-year': 'Betalt under arbetets och ärendets år, så långt dagarna är kända: {year}.',
  'contradiction.agrees.same-years':
    'Betalt under åren från arbetet till ärendets avgörande, så långt de är kända: {from} till {to}.',
  'contradiction.agrees.shared-days': 'Båda omfattar dagarna från {from} till {to}.',
  'contradiction.agrees.stage-alleged': 'Ärendet står på: påstått. Ingen har avgjort det.',
  'contradiction.agrees.stage-assessed': 'Ärendet står på: fastställt av myndigheten.',
  'contradiction.agrees.stage-judgment': 'Ärendet står på: dom.',
  'contradiction.agrees.subject': 'Regeln nämner det som ärendet gäller: {subjects}.',
  'contradiction.agrees.work': `Arbetet utfördes${days}.`,

  'contradiction.missing.applicant':
    'Om det gäller den som sökte pengarna, eller den som företräder denne enligt lag eller stadgar.',
  'contradiction.missing.application-day':
    'Vilken dag ansökan om pengarna avgjordes: det är ansökningar som kan avslås, och utbetalningen kan komma senare.',
  'contradiction.missing.certificate-from': 'Från när intyget gällde.',
  'contradiction.missing.certificate-until': 'Till när intyget gäller, eller gällde.',
  'contradiction.missing.certificate-workplace': 'Om intyget omfattar den arbetsplats där arbetet utfördes.',
  'contradiction.missing.contract-from': 'Från när avtalet löpte.',
  'contradiction.missing.contract-until': 'Till när avtalet löpte.',
  'contradiction.missing.finding-decided': 'Vilken dag ärendet avgjordes.',
  'contradiction.missing.finding-final':
    'Från vilken dag beslutet har vunnit laga kraft: det kan inte längre överklagas.',
  'contradiction.missing.finding-opened': 'Vilken dag ärendet inleddes.',
  'contradiction.missing.finding-place': 'I vilket land ärendet var: regeln gäller ärenden från utbetalningens land.',
  'contradiction.missing.finding-subject':
    'Vad ärendet gäller: regeln nämner {subjects}, och om den omfattar detta ärende kan inte avgöras.',
  'contradiction.missing.finding-workplace': 'På vilken arbetsplats ärendets arbete utfördes.',
  'contradiction.missing.fine-or-sentence':
    'Om det var en lagakraftvunnen bot på minst 2 500 euro enligt § 404(2) nr 3 SGB III, eller en lagakraftvunnen dom enligt §§ 10, 10a eller 11 SchwarzArbG på mer än tre månaders fängelse eller mer än 90 dagsböter: inget annat ärende räknas.',
  'contradiction.missing.how-closed': 'Hur ärendet slutade: det är avslutat, och inget säger med vilket resultat.',
  'contradiction.missing.neither-private-nor-union':
    'Om ärendet gällde arbete för en fysisk persons privata ändamål, eller bara unionsmedborgare: då gäller inte regeln.',
  'contradiction.missing.no-entitlement': 'Om det fanns en rätt till pengarna: då gäller inte regeln.',
  'contradiction.missing.not-decided': 'Ett avgörande: ärendet är påstått, och regeln kräver ett som har avgjorts.',
  'contradiction.missing.payment-day': 'Vilken dag utbetalningen gjordes.',
  'contradiction.missing.payment-farm': 'Om utbetalningen gick till ett jordbruk: regeln omfattar inga andra.',
  'contradiction.missing.payment-fund': 'Vems pengar det är: EU:s, statens, en regions eller en kommuns.',
  'contradiction.missing.payment-place': 'I vilket land utbetalningen gjordes.',
  'contradiction.missing.rule-chosen': 'Om staten tillämpade regeln det året: den kunde välja.',
  'contradiction.missing.rule-day':
    'Från vilken dag i ärendet regeln räknar: från en av dem ligger utbetalningen utanför.',
  'contradiction.missing.same-firm': 'Om ärendets företag är {party}: det har samma namn, och ingen har bekräftat det.',
  'contradiction.missing.stage': 'Hur ärendet står: påstått, fastställt eller dömt.',
  'contradiction.missing.status-day': 'Vilken dag intyget drogs in tillfälligt eller återkallades.',
  'contradiction.missing.subsidy': 'Om pengarna är ett bidrag enligt § 264 StGB.',
  'contradiction.missing.work-from': 'Från när arbetet utfördes.',
  'contradiction.missing.work-until': 'Till när arbetet utfördes.',

  'contradiction.open.length-decided':
    'Regeln säger kan och upp till: om en ansökan avslogs, och hur länge andra kan avslås, beror på hur allvarlig överträdelsen var.',
  'contradiction.open.order-made': 'Om myndigheten förordnade att stöd ska betalas tillbaka säger bara dess beslut.',
  'contradiction.open.which-day': 'Från vilken dag månaderna räknas bakåt måste slås upp i lagen.',
  'contradiction.open.which-year': 'Vilket års utbetalningar som sätts ned måste slås upp i lagen.',

  'contradiction.reason.not-pay':
    'Denna regel omfattar inte lön under golvet. En flagga på lön är enligt den inget skäl att se på utbetalningen.',
  'contradiction.reason.other-subject': 'Denna regel omfattar inte det som ärendet gäller: {subjects}.',

  'contradiction.does.exclude':
    'Låter myndigheten avslå ansökningar om bidrag, helt eller delvis, upp till {period, select, P5Y {fem år} other {{period}}} efter att böter eller ett straff har vunnit laga kraft',
  'contradiction.does.reduce': 'Sätter ned utbetalningen',
  'contradiction.does.repay':
    'Kan göra att stöd ska betalas tillbaka, för {period, select, P12M {tolv månader} other {{period}}} före',

  'contradiction.read.memory': 'ur minnet',
  'contradiction.read.official_guidance': 'en myndighets vägledning lästes',
  'contradiction.read.primary_text': 'dess text lästes',
  'contradiction.read.primary_text_partial': 'en del av dess text lästes',
  'contradiction.read.secondary': 'vad andra skriver om den lästes, och inte dess text',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { ”{scheme}”}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'priset i avtalet {name}',
  'contradiction.title.finding':
    'ärende{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { hos {agency}}}',
  'contradiction.title.payment':
    'utbetalning{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'lön i löneuppgiften {name}',
} as const;
