/** The guided demonstration: three ways through the seed, for each who uses the tool. */
export const pageGuide = {
  'page.guide.at': '{name}: steg {n} av {all}',
  'page.guide.auditor': 'Som revisor',
  'page.guide.auditor.about': 'Du har en liste over leverandører med priser.',
  'page.guide.auditor.ask': 'Spør leverandørene',
  'page.guide.auditor.ask-text':
    'Alt som mangler om kontrakter, etter hvem som kan spørres. Velg noen, ta arbeidsboken og send den selv. Når den kommer utfylt tilbake, slipper du den nederst på denne siden: den sier hvilke spørsmål den lukket, og kan angres.',
  'page.guide.auditor.below': 'Hva som står under en leverandør',
  'page.guide.auditor.below-text':
    'Se under «Tegn på uoppgitte underentrepriser»: timene arbeidet krever, holdes opp mot arbeidstakerne som ble oppgitt. En kandidat er en grunn til å spørre. Under den står hva den ikke sier.',
  'page.guide.auditor.flags': 'Hvilke priser som ikke kan dekke lovlig lønn',
  'page.guide.auditor.flags-text':
    'Stolpen har hver kontrakt én gang: flagget, bestått, ikke aktuell, kan ikke avgjøres. Radene står etter hvor mye de mangler. Et flagg åpner et spørsmål; det er aldri en dom.',
  'page.guide.auditor.list': 'Begynn med listen',
  'page.guide.auditor.list-text':
    'Din egen liste slippes her. Kolonner knyttes til opplysninger, en prøvekjøring teller hva som ville bli lest, og ingenting skrives før du sier fra. Demonstrasjonen kom inn på samme måte, og kan angres.',
  'page.guide.auditor.mend': 'Prisen som ville rette det',
  'page.guide.auditor.mend-text':
    'Les stegene ovenfra: prisen, hva som må kjøpes inn, hva som er igjen til arbeid, og hva det arbeidet lovlig koster. Beste og verste tilfelle står side ved side. Prisen som retter det, står ved siden av svaret.',
  'page.guide.auditor.open': 'Hva som ikke kan avgjøres, og hvorfor',
  'page.guide.auditor.open-text':
    'Om disse prisene rekker til lovlig lønn, kan ikke avgjøres, fordi en opplysning mangler: hvilken, og for hvor mange kontrakter, står ved siden av listen. Der prisen selv sier hvor mye arbeid den kan bære, sier raden det, og det kan kontrolleres.',
  'page.guide.auditor.own': 'Dine egne kontrakter',
  'page.guide.auditor.own-text':
    'Kontraktene som Hallmarkt kjøper under. Hver leder til testene sine, og «Åpne kjeden» til alle under. Lenger ned står kontrollene som en lov regner til kjøperens fordel, der den har noen.',
  'page.guide.back': 'Tilbake',
  'page.guide.begin': 'Begynn, {all} steg',
  'page.guide.end': 'Avslutt',
  'page.guide.go-on': 'Fortsett ved steg {n} av {all}',
  'page.guide.hide': 'Legg bort',
  'page.guide.inspector': 'Som inspektør',
  'page.guide.inspector.about': 'Du har et lønnskrav.',
  'page.guide.inspector.claims': 'Begynn med kravet',
  'page.guide.inspector.claims-text':
    'Alle krav som foreligger. Et nytt registreres på én side, med linjer etter dager og beløp; det som ikke er kjent, forblir «ikke kjent». Her følges kravet til Mirovas arbeidere.',
  'page.guide.inspector.days': 'Dager som teller',
  'page.guide.inspector.days-text':
    'Et annet krav, i Norge, der et skriftlig krav må komme fram til hvert selskap i tide. Hver rad sier fra når en dag løper og hvor mange som er igjen; hva som stanser den og hva som henger på den, er én lenke unna. Derfra går dagene framover inn i en kalender.',
  'page.guide.inspector.ladder': 'Alle som kan være ansvarlige, i rekkefølge',
  'page.guide.inspector.ladder-text':
    'Arbeidsgiveren står nederst, den øverste kjøperen øverst. Fulle, halve, tomme og prikkede skiver sier hvor sikkert svaret er. Fleres beløp legges aldri sammen: lønnen skyldes én gang.',
  'page.guide.inspector.law': 'Regelen bak en rad',
  'page.guide.inspector.law-text':
    'Hvilken versjon som gjelder hvilke dager, hvor sikker den er, når den sist ble kontrollert, og mot hvilken tekst. Det som er åpent i regelen, står der også. Det er ikke juridisk rådgivning.',
  'page.guide.inspector.papers': 'Ta det med',
  'page.guide.inspector.papers-text':
    'Et svarark med steg, kilder og en hash å kontrollere det med, og utkast til brev. Verktøyet sender ingenting: du leser det først.',
  'page.guide.inspector.rung': 'Én rad, åpnet',
  'page.guide.inspector.rung-text':
    'Raden til Trosse er åpen i stigen: vilkårene som er oppfylt, ikke oppfylt eller ikke kjent, fritaksgrunnene, og stegene med bestemmelsen hvert av dem bygger på.',
  'page.guide.inspector.settling': 'Hva som ville endre svaret',
  'page.guide.inspector.settling-text':
    'Der én eller to opplysninger ville avgjøre det for et selskap, står de her, med hvem som kan spørres, og hva hvert av svarene ville bety.',
  'page.guide.leave': 'Forlat',
  'page.guide.next': 'Neste',
  'page.guide.organiser': 'Som organisator',
  'page.guide.organiser.about': 'Du har et navn, eller bilder fra en byggeplass.',
  'page.guide.organiser.ask': 'Spør etter det som mangler',
  'page.guide.organiser.ask-text':
    'Dette er spørsmålene Lindhorst kunne svare på. «Skriv teksten» lager et høflig brev av dem. Det navngir ingen arbeidstaker, og holder tilbake det som ville røpe at noen krever.',
  'page.guide.organiser.firm': 'Firmaet som ansatte dem',
  'page.guide.organiser.firm-text':
    'Kontraktene som Mirova arbeider under, for ulike kjøpere. Timer teller bare mot kontrakten de ble arbeidet under.',
  'page.guide.organiser.hole': 'En forbindelse som ingen har dokumentert',
  'page.guide.organiser.hole-text':
    'Alle under Hallmarkt. En stiplet linje er en forbindelse som ingen dokumenter viser: at denne kontrakten utføres under den andre. Under «Hull å fylle» står hva den er utledet av, og derfra bes det om dokumentet.',
  'page.guide.organiser.liable': 'Hvem som kan være ansvarlig',
  'page.guide.organiser.liable-text':
    'Lønnen til seks arbeidstakere, fulgt opp gjennom begge kjeder. Setningen øverst er svaret; hver rad sier etter hvilken bestemmelse, hvor mye, inntil når og hva som fortsatt mangler.',
  'page.guide.organiser.map': 'Hvem som står over arbeidsstedet',
  'page.guide.organiser.map-text':
    'Arbeidsstedet er nederst og den øverste kjøperen over: oppover på siden er oppover i kjeden. Priser står på forbindelsene. «Tabell» sier det samme i rader.',
  'page.guide.organiser.name': 'Begynn med navnet',
  'page.guide.organiser.name-text':
    'Skriv navnet som står på jakken eller varebilen. Like navn holdes fra hverandre: se på sted og nummer før du velger ett.',
  'page.guide.organiser.price': 'Kunne denne prisen dekke lovlig lønn?',
  'page.guide.organiser.price-text':
    'Kontrakten som Mirova arbeidet under: gipsvegger, betalt per m². Hver test sier flagget, bestått, ikke aktuell eller kan ikke avgjøres, og leder til stegene sine.',
  'page.guide.show': 'Vis meg',
  'page.guide.title': 'Ti minutter med demonstrasjonen',
} as const;
