/**
 * Words that tell a person's immigration status, by language. Every text is held against all of them: nobody says in which
 * language a text is. They are written without accents and in small letters; of a word of more than three letters it is the
 * beginning that counts ("migrant" is also "migrants"). A list of words: it catches the plain cases, and proves nothing.
 */
export interface StatusWords {
  /** Tell it wherever they stand. */
  readonly plain: readonly string[];
  /** Of a person alone: of a workplace they may say what was promised or how the business is run. */
  readonly ofAPerson: readonly string[];
  /** What allows somebody to stay or to work: a promised, paid or kept one is no status, one that is lacking or over is. */
  readonly permits: readonly string[];
  readonly lacking: readonly string[];
  readonly over: readonly string[];
}

export const STATUS_WORDS: Readonly<Record<string, StatusWords>> = {
  en: {
    plain: [
      ...['he is undocumented', 'she is undocumented', 'they are undocumented', 'who is undocumented'],
      ...['who are undocumented', 'workers are undocumented', 'undocumented worker', 'undocumented migrant'],
      ...['undocumented immigrant', 'undocumented person', 'undocumented people', 'undocumented staff'],
      ...['undocumented labourer', 'overstay', 'without papers', 'illegal migrant', 'illegal immigrant'],
      ...['illegal worker', 'illegal alien', 'illegal stay', 'illegal status', 'illegal resid', 'illegally here'],
      ...['illegally in the country', 'irregular migrant', 'irregular immigrant', 'irregular stay', 'irregular status'],
      ...['unauthorised migrant', 'unauthorised immigrant', 'unauthorised worker', 'unauthorised stay'],
      ...['unauthorized migrant', 'unauthorized immigrant', 'unauthorized worker', 'unauthorized stay'],
      ...['immigration status', 'asylum seeker'],
    ],
    ofAPerson: [
      ...['undocumented', 'asylum', 'refugee', 'residence permit', 'residency permit', 'residence status'],
      ...['residency status', 'no papers', 'migration status', 'legal status', 'visa status'],
    ],
    permits: [
      ...['visa', 'residence permit', 'residency permit', 'residence card', 'work permit', 'working permit'],
      ...['leave to remain', 'leave to stay', 'permission to work', 'permission to stay', 'right to work'],
    ],
    lacking: ['no', 'without', 'lack', 'not have', 't have', 'never had'],
    over: ['expire', 'ran out', 'run out', 'lapsed', 'invalid', 'revoked'],
  },
  de: {
    plain: [
      ...['illegal im land', 'illegal in deutschland', 'illegal hier', 'illegal migrant', 'illegal einwander'],
      ...['illegal zuwander', 'illegal auslander', 'illegal eingereist', 'illegal aufhalt', 'illegal arbeitskraft'],
      ...['illegal arbeitskrafte', 'irregular migrant', 'irregular aufhalt', 'papierlos', 'ohne papiere'],
      ...['ohne gultige papiere', 'aufenthaltsstatus', 'asylbewerber', 'asylsuchend'],
    ],
    ofAPerson: [
      ...['aufenthaltstitel', 'aufenthaltserlaubnis', 'aufenthaltsgenehmigung', 'aufenthaltsrecht', 'duldung'],
      ...['geduldet', 'asyl', 'fluchtling', 'keine papiere', 'keine gultigen papiere'],
    ],
    permits: [
      ...['aufenthaltstitel', 'aufenthaltserlaubnis', 'aufenthaltsgenehmigung', 'aufenthaltsrecht', 'bleiberecht'],
      ...['visum', 'visa', 'arbeitserlaubnis', 'arbeitsgenehmigung', 'niederlassungserlaubnis', 'duldung'],
    ],
    lacking: ['kein', 'ohne', 'fehlt'],
    over: ['abgelaufen', 'ungultig', 'erloschen', 'verfallen', 'widerrufen'],
  },
  es: {
    plain: [
      ...[
        'sin papeles',
        'no tiene papeles',
        'no tienen papeles',
        'indocumentad',
        'migrante ilegal',
        'inmigrante ilegal',
      ],
      ...['migrantes ilegal', 'inmigrantes ilegal', 'migrante irregular', 'inmigrante irregular', 'trabajador ilegal'],
      ...['situacion irregular', 'situacion administrativa irregular', 'estancia irregular', 'ilegal en el pais'],
      ...['situacion migratoria', 'solicitante de asilo', 'solicitantes de asilo'],
    ],
    ofAPerson: ['permiso de residencia', 'tarjeta de residencia', 'asilo', 'clandestin', 'refugiad'],
    permits: [
      ...['visa', 'visado', 'permiso de residencia', 'permiso de trabajo', 'tarjeta de residencia'],
      ...['autorizacion de residencia', 'autorizacion de trabajo', 'papeles en regla'],
    ],
    lacking: ['sin', 'no tiene', 'no tenia', 'no tienen', 'carece'],
    over: ['caducad', 'vencid', 'expirad', 'caduco', 'vencio'],
  },
  fr: {
    plain: [
      ...['sans papiers', 'situation irreguliere', 'sejour irregulier', 'immigre illegal', 'immigres illega'],
      ...['migrant illegal', 'migrants illega', 'migrant irregulier', 'travailleur illegal', 'travailleurs illega'],
      ...[
        'immigre clandestin',
        'migrant clandestin',
        'demandeur d asile',
        'demandeuse d asile',
        'debout du droit d asile',
      ],
      ...['statut migratoire', 'illegalement en france', 'illegalement sur le territoire'],
    ],
    ofAPerson: ['titre de sejour', 'carte de sejour', 'permis de sejour', 'asile', 'clandestin', 'refugie'],
    permits: [
      ...['visa', 'titre de sejour', 'carte de sejour', 'permis de sejour', 'autorisation de sejour'],
      ...['autorisation de travail', 'permis de travail'],
    ],
    lacking: ['sans', 'pas de', 'n a pas', 'n a plus', 'n ont pas', 'aucun'],
    over: ['expire', 'perime', 'invalide', 'retire'],
  },
  it: {
    plain: [
      ...['senza visto', 'non ha il visto', 'visto scadut', 'immigrat clandestin', 'migrant clandestin'],
      ...['immigrato clandestin', 'immigrata clandestin', 'immigrati clandestin', 'migrante clandestin'],
      ...['migranti clandestin', 'immigrato irregolar', 'immigrata irregolar', 'immigrati irregolar'],
      ...['migrante irregolar', 'migranti irregolar', 'immigrato illegal', 'immigrati illegal', 'migrante illegal'],
      ...['migranti illegal', 'soggiorno irregolare', 'irregolare sul territorio', 'richiedente asilo'],
      ...['richiedenti asilo', 'status migratorio', 'sans papiers'],
    ],
    ofAPerson: [
      ...['permesso di soggiorno', 'carta di soggiorno', 'titolo di soggiorno', 'asilo', 'clandestin', 'rifugiat'],
      ...['senza documenti', 'non ha documenti'],
    ],
    permits: ['permesso di soggiorno', 'titolo di soggiorno', 'carta di soggiorno', 'permesso di lavoro'],
    lacking: ['senza', 'non ha', 'non aveva', 'non hanno', 'privo di', 'priva di', 'privi di'],
    over: ['scadut', 'revocat'],
  },
  nl: {
    plain: [
      ...['ongedocumenteerd', 'zonder papieren', 'illegale migrant', 'illegale immigrant', 'illegale werknemer'],
      ...['illegale arbeider', 'illegaal in nederland', 'illegaal in belgie', 'illegaal in het land', 'illegaal hier'],
      ...['illegaal verblijf', 'onrechtmatig verblijf', 'uitgeprocedeerd', 'asielzoeker', 'verblijfsstatus'],
    ],
    ofAPerson: ['verblijfsvergunning', 'verblijfstitel', 'verblijfsrecht', 'asiel', 'is illegaal', 'vluchteling'],
    permits: [
      ...['verblijfsvergunning', 'verblijfstitel', 'verblijfsrecht', 'visum', 'visa', 'werkvergunning'],
      ...['tewerkstellingsvergunning', 'arbeidsvergunning'],
    ],
    lacking: ['zonder', 'geen'],
    over: ['verlopen', 'ongeldig', 'ingetrokken'],
  },
  nb: {
    plain: [
      ...['papirlos', 'uten papirer', 'ulovlig opphold', 'ulovlig i landet', 'ulovlig i norge', 'ulovlig innvandr'],
      ...['ulovlig migrant', 'ulovlige migrant', 'irregulaer migrant', 'irregulaere migrant', 'oppholdsstatus'],
      ...['asylsoker', 'oppholder seg ulovlig'],
    ],
    ofAPerson: ['oppholdstillatelse', 'oppholdskort', 'oppholdsrett', 'asyl', 'flyktning'],
    permits: ['oppholdstillatelse', 'oppholdskort', 'oppholdsrett', 'visum', 'arbeidstillatelse'],
    lacking: ['uten', 'mangler', 'ikke', 'ingen', 'ikke har'],
    over: ['utlopt', 'utgatt', 'ugyldig', 'tilbakekalt'],
  },
  pl: {
    plain: [
      ...['nieudokumentowany migrant', 'nieudokumentowani migrant', 'nieudokumentowany pracown'],
      ...['nielegalny migrant', 'nielegalni migrant', 'nielegalny imigrant', 'nielegalni imigrant', 'nielegalny pobyt'],
      ...['nielegalnie przebywa', 'przebywa nielegalnie', 'nielegalnie w polsce', 'bez papierow', 'status pobytowy'],
      ...['ubiega sie o azyl'],
    ],
    ofAPerson: ['pozwoleni na pobyt', 'zezwoleni na pobyt', 'karta pobytu', 'karte pobytu', 'karty pobytu', 'azyl'],
    permits: [
      ...['wiza', 'wize', 'wizy', 'pozwoleni na pobyt', 'zezwoleni na pobyt', 'pozwoleni na prace'],
      ...['zezwoleni na prace', 'karta pobytu', 'karte pobytu', 'karty pobytu'],
    ],
    lacking: ['bez', 'nie ma', 'nie mial', 'nie maja', 'nie posiada', 'brak'],
    over: ['wygas', 'przeterminowan', 'niewazn', 'cofniet', 'stracil'],
  },
  pt: {
    plain: [
      ...['sem visto', 'nao tem visto', 'nao tinha visto', 'visto caducad', 'visto expirad', 'visto vencid'],
      ...['sem papeis', 'indocumentad', 'imigrante ilega', 'imigrantes ilega', 'migrante ilega', 'migrantes ilega'],
      ...['imigrante irregular', 'imigrantes irregular', 'migrante irregular', 'migrantes irregular'],
      ...['trabalhador ilega', 'trabalhadores ilega', 'situacao irregular', 'permanencia irregular', 'ilegal no pais'],
      ...['ilegais no pais', 'situacao migratoria', 'requerente de asilo', 'requerentes de asilo'],
    ],
    ofAPerson: [
      ...['autorizacao de residencia', 'titulo de residencia', 'cartao de residencia', 'asilo', 'clandestin'],
      ...['refugiad'],
    ],
    permits: [
      ...['autorizacao de residencia', 'titulo de residencia', 'cartao de residencia', 'autorizacao de trabalho'],
      ...['visto de trabalho', 'visto de residencia'],
    ],
    lacking: ['sem', 'nao tem', 'nao tinha', 'nao tem', 'nao possui'],
    over: ['caducad', 'expirad', 'vencid', 'caducou', 'expirou'],
  },
  sv: {
    plain: [
      ...['papperslos', 'utan papper', 'illegal invandrare', 'illegala invandrare', 'illegal migrant'],
      ...['illegala migrant', 'illegalt i landet', 'illegalt i sverige', 'olaglig vistelse', 'vistas olagligt'],
      ...['vistas illegalt', 'asylsokande', 'uppehallsstatus'],
    ],
    ofAPerson: ['uppehallstillstand', 'uppehallskort', 'uppehallsratt', 'asyl', 'flykting'],
    permits: ['uppehallstillstand', 'uppehallskort', 'uppehallsratt', 'visum', 'arbetstillstand'],
    lacking: ['utan', 'saknar', 'inte', 'inget', 'ingen', 'ej', 'inte har'],
    over: ['utgang', 'utgatt', 'ogiltig', 'aterkallat'],
  },
  ar: {
    plain: [
      ...['مهاجر غير شرعي', 'مهاجرة غير شرعي', 'مهاجر غير نظامي', 'هجرة غير شرعي', 'عامل غير نظامي', 'عمال غير نظامي'],
      ...[
        'عامل غير شرعي',
        'بدون اوراق',
        'بلا اوراق',
        'دون اوراق',
        'مخالف للاقامة',
        'مخالف لقانون اقامة',
        'مخالفي اقامة',
      ],
      ...['طالب لجوء', 'طالبة لجوء'],
    ],
    ofAPerson: ['تصريح اقامة', 'اذن اقامة', 'بطاقة اقامة', 'لجوء', 'لاجئ'],
    permits: ['اقامة', 'تاشيرة', 'تصريح عمل', 'رخصة عمل', 'اذن عمل', 'تصريح اقامة', 'اذن اقامة', 'بطاقة اقامة'],
    lacking: [
      ...['لا يملك', 'لا تملك', 'لا يحمل', 'لا تحمل', 'ليس لديه', 'ليس لديها', 'ليس لديهم', 'ليس معه'],
      ...['بدون', 'دون', 'بلا', 'من غير'],
    ],
    over: ['منتهي', 'انتهت', 'انتهاء'],
  },
};
