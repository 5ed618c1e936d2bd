/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { fra {from}}}{to, select, undefined {, siste dag ikke kjent} other { til {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided': 'Betalt i tiden etter avgjørelsen som regelen ser på: {from} til {to}.',
  'contradiction.agrees.after-final':
    'Betalt i tiden etter at avgjørelsen ble rettskraftig, som regelen ser på: {from} til {to}.',
  'contradiction.agrees.after-opened': 'Betalt i tiden etter at saken ble åpnet, som regelen ser på: {from} til {to}.',
  'contradiction.agrees.before-decided': 'Betalt i tiden før avgjørelsen som regelen ser på: {from} til {to}.',
  'contradiction.agrees.before-final':
    'Betalt i tiden før avgjørelsen ble rettskraftig, som regelen ser på: {from} til {to}.',
  'contradiction.agrees.before-opened': 'Betalt i tiden før saken ble åpnet, som regelen ser på: {from} til {to}.',
  'contradiction.agrees.contract': `Kontrakten løp${days}.`,
  'contradiction.agrees.flagged':
    'Flagget av {tests}. Et flagg åpner et spørsmål: det er ikke noe funn, og det kan finnes en forklaring.',
  'contradiction.agrees.in-force': `I kraft${days}.`,
  'contradiction.agrees.paid': 'Betalt den {on}.',
  'contradiction.agrees.same-firm':
    'Saken er mot {party}: registernummeret står der, eller en person har bekreftet det.',
  'contradiction.agrees.same-holder': '{party} har den, og oppføringen som er flagget, er dens egen.',
  'contradiction.agrees.same-workplace': 'Begge gjelder samme arbeidssted.',
  'contradiction.agrees.same-year': 'Betalt i samme år som arbeidet og saken, så langt dagene er kjent: {year}.',
  'contradiction.agrees.same-years':
    'Betalt i årene fra arbeidet til avgjørelsen i saken, så langt de er kjent: {from} til {to}.',
  'contradiction.agrees.shared-days': 'Begge omfatter dagene fra {from} til {to}.',
  'contradiction.agrees.stage-alleged': 'Saken står på: påstått. Ingen har avgjort den.',
  'contradiction.agrees.stage-assessed': 'Saken står på: fastsatt av myndigheten.',
  'contradiction.agrees.stage-judgment': 'Saken står på: dom.',
  'contradiction.agrees.subject': 'Regelen nevner det saken gjelder: {subjects}.',
  'contradiction.agrees.work': `Arbeidet ble utført${days}.`,

  'contradiction.missing.applicant':
    'Om den gjelder den som søkte om pengene, eller den som representerer denne etter lov eller vedtekter.',
  'contradiction.missing.application-day':
    'Hvilken dag søknaden om pengene ble avgjort: det er søknader som kan avslås, og betalingen kan komme senere.',
  'contradiction.missing.certificate-from': 'Fra når attesten var i kraft.',
  'contradiction.missing.certificate-until': 'Til når attesten er eller var i kraft.',
  'contradiction.missing.certificate-workplace': 'Om attesten omfatter arbeidsstedet der arbeidet ble utført.',
  'contradiction.missing.contract-from': 'Fra når kontrakten løp.',
  'contradiction.missing.contract-until': 'Til når kontrakten løp.',
  'contradiction.missing.finding-decided': 'Hvilken dag saken ble avgjort.',
  'contradiction.missing.finding-final': 'Fra hvilken dag avgjørelsen er rettskraftig: den kan ikke lenger ankes.',
  'contradiction.missing.finding-opened': 'Hvilken dag saken ble åpnet.',
  'contradiction.missing.finding-place': 'I hvilket land saken var: regelen gjelder saker fra landet for betalingen.',
  'contradiction.missing.finding-subject':
    'Hva saken gjelder: regelen nevner {subjects}, og om den omfatter denne saken, kan ikke avgjøres.',
  'contradiction.missing.finding-workplace': 'På hvilket arbeidssted arbeidet i saken ble utført.',
  'contradiction.missing.fine-or-sentence':
    'Om det var en rettskraftig bot på minst 2500 euro etter § 404(2) nr. 3 SGB III, eller en rettskraftig dom etter §§ 10, 10a eller 11 SchwarzArbG på mer enn tre måneders fengsel eller mer enn 90 dagsbøter: ingen annen sak teller.',
  'contradiction.missing.how-closed': 'Hvordan saken endte: den er avsluttet, og ingenting sier med hvilket resultat.',
  'contradiction.missing.neither-private-nor-union':
    'Om saken gjaldt arbeid for private formål for en fysisk person, eller bare unionsborgere: da gjelder ikke regelen.',
  'contradiction.missing.no-entitlement': 'Om det fantes et rettskrav på pengene: da gjelder ikke regelen.',
  'contradiction.missing.not-decided': 'En avgjørelse: saken er påstått, og regelen krever en som er avgjort.',
  'contradiction.missing.payment-day': 'Hvilken dag betalingen ble gjort.',
  'contradiction.missing.payment-farm': 'Om betalingen er til et gårdsbruk: regelen omfatter ingen andre.',
  'contradiction.missing.payment-fund': 'Hvems penger det er: EUs, statens, en regions eller en kommunes.',
  'contradiction.missing.payment-place': 'I hvilket land betalingen ble gjort.',
  'contradiction.missing.rule-chosen': 'Om staten anvendte regelen det året: den kunne velge.',
  'contradiction.missing.rule-day': 'Fra hvilken dag i saken regelen regner: fra én av dem ligger betalingen utenfor.',
  'contradiction.missing.same-firm': 'Om firmaet i saken er {party}: navnet er likt, og ingen har bekreftet det.',
  'contradiction.missing.stage': 'Hvor saken står: påstått, fastsatt eller pådømt.',
  'contradiction.missing.status-day': 'Hvilken dag attesten ble suspendert eller trukket tilbake.',
  'contradiction.missing.subsidy': 'Om pengene er et tilskudd etter § 264 StGB.',
  'contradiction.missing.work-from': 'Fra når arbeidet ble utført.',
  'contradiction.missing.work-until': 'Til når arbeidet ble utført.',

  'contradiction.open.length-decided':
    'Regelen sier kan og inntil: om en søknad ble avslått, og hvor lenge andre kan bli det, avhenger av hvor alvorlig bruddet var.',
  'contradiction.open.order-made': 'Om myndigheten påla tilbakebetaling av støtte, sier bare avgjørelsen dens.',
  'contradiction.open.which-day': 'Fra hvilken dag månedene regnes bakover, må slås opp i loven.',
  'contradiction.open.which-year': 'Hvilket års betalinger som settes ned, må slås opp i loven.',

  'contradiction.reason.not-pay':
    'Denne regelen omfatter ikke lønn under lønnsgulvet. Et flagg på lønn er etter den ingen grunn til å se på betalingen.',
  'contradiction.reason.other-subject': 'Denne regelen omfatter ikke det saken gjelder: {subjects}.',

  'contradiction.does.exclude':
    'Lar myndigheten avslå søknader om tilskudd, helt eller delvis, i inntil {period, select, P5Y {fem år} other {{period}}} etter at en bot eller straff er rettskraftig',
  'contradiction.does.reduce': 'Setter ned betalingen',
  'contradiction.does.repay':
    'Kan kreve støtte tilbakebetalt, for de foregående {period, select, P12M {tolv måneder} other {{period}}}',

  'contradiction.read.memory': 'etter hukommelsen',
  'contradiction.read.official_guidance': 'en myndighets veiledning ble lest',
  'contradiction.read.primary_text': 'teksten ble lest',
  'contradiction.read.primary_text_partial': 'en del av teksten ble lest',
  'contradiction.read.secondary': 'det andre skriver om den, ble lest, og ikke teksten',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { «{scheme}»}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'prisen i kontrakten {name}',
  'contradiction.title.finding':
    'sak{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { hos {agency}}}',
  'contradiction.title.payment':
    'betaling{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'lønn i oppføringen {name}',
} as const;
