/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} is geen kalenderdag. Schrijf het als {example}.',
  'error.bad-instant': '{value} is geen tijdstip. Schrijf het als {example}.',
  'error.bad-period': '{value} is geen periode. Schrijf het als {example}.',
  'error.bad-amount': '{value} is geen bedrag. Schrijf het als {example}.',
  'error.bad-currency': '{value} is geen code van een munteenheid. Schrijf het als {example}.',
  'error.currencies-differ':
    'Bedragen in {first} en {second} kunnen niet worden opgeteld: omrekenen vergt een gedateerde koers.',
  'error.bad-questionnaire':
    '{file} heeft geen kolom {columns}. Neem een werkmap die `solidary questions write` heeft gemaakt, en laat de koppen zoals ze zijn.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. Een goede waarde: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. Een goede waarde: {example}.',
  'error.bad-file': '{file} is niet te lezen: {reason}.',
  'error.bad-config': '{name} is {value}: {reason}. Een goede waarde: {example}.',
  'error.bad-statement': '{subject}: {property} kan niet {value} zijn. Een goede waarde: {example}.',
  'error.no-letter': 'Geen brief aan {party}: {reason}',
  'error.no-share': 'de toets {test} gebruikt geen aandeel',
  'error.not-a-share': 'dat is geen aandeel boven 0',
  'error.not-found-near':
    'Niet aanwezig: {what} {id}. Bijna zo heten: {found}. Geef een id, of de hele naam of het hele nummer.',
  'error.share-above-one': 'een aandeel boven 1 is meer dan het geheel; schrijf zestig procent als 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# rij staat} other {# rijen staan}} er al onder een andere naam, uit {imports}, omdat de mapping {mapping} zijn records nu naar andere kolommen noemt dan toen. Er is niets opgeslagen, want het zou dubbel tellen. Maak op de pagina Imports ongedaan wat eerder is gelezen; importeer dan die bestanden en deze met de mapping zoals die nu is.',
  'error.unknown-property': 'Een gegeven van de soort {kind} heeft geen {property}. Het heeft: {known}.',
  'error.not-indexed': 'Gegevens van de soort {kind} kunnen niet worden opgezocht op {property}. Wel op: {known}.',
  'error.bad-wording':
    '{value} is geen manier om een brief te verwoorden. Schrijf delen als period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'Het concept wordt geschreven nadat is bevestigd tot wie de woorden ervan beperken wie kan hebben geklaagd: {fit} van {of} werknemers.',
  'error.not-found': 'Niet aanwezig: {what} {id}.',
  'error.not-unique': '{id} duidt meer dan één {what} aan: {found}.',
  'error.source-cited':
    '{n, plural, one {Eén invoer verwijst} other {# invoeren verwijzen}} naar deze bron: zij blijft, zodat kan worden nagezien wat is gezegd.',
  'error.source-refused': 'Dit bestand wordt niet aangenomen: {reason}.',
  'error.store-locked':
    'Het gegevensbestand {path} is in gebruik door een andere Solidary. Stop die, of zet SOLIDARY_DATA op een andere map.',
  'error.store-newer':
    'Wat op {path} staat, is geschreven door een nieuwere Solidary (schema {found}, deze kent {known}). Werk Solidary bij, of zet SOLIDARY_DATA op een andere map of SOLIDARY_STORE op een andere database.',
  'error.store-full':
    'De schijf met {path} is vol. Van de laatste reeks is niets geschreven; maak ruimte en probeer het opnieuw.',
  'error.store-damaged':
    'Het gegevensbestand {path} is beschadigd, of niet door Solidary geschreven: {reason}. Zet een kopie terug op zijn plaats, of zet SOLIDARY_DATA op een andere map.',
  'error.store-not-empty': '{path} bevat andere gegevens, die blijven zoals ze zijn. Noem een lege database.',
  'error.store-unreachable': 'Op {path} antwoordt geen database. Start die, of zet SOLIDARY_STORE op waar zij is.',
  'error.store-refused':
    'De database op {path} weigert de gebruiker of het wachtwoord. Zet SOLIDARY_STORE_USER en SOLIDARY_STORE_PASSWORD op die van de database.',
  'error.store-unavailable': 'De opslag op {path} antwoordt niet: {reason}.',
  'error.no-data-folder':
    'De gegevensmap {path} is niet te gebruiken: {why, select, EEXIST {het is een bestand} ENOTDIR {er staat een bestand in de weg} EACCES {u mag daar niet schrijven} EPERM {u mag daar niet schrijven} EROFS {daar kan niets worden geschreven} other {{why}}}. Zet SOLIDARY_DATA op een andere map.',
  'error.driver-missing':
    'Geen SQLite-driver: gebruik Node 22.13 of later, of installeer een C-compiler en voer npm ci opnieuw uit, zodat better-sqlite3 kan worden gebouwd.',
  'error.port-taken': 'Poort {port} is bezet. Stop wat daar luistert, of zet SOLIDARY_PORT op een andere.',
  'error.port-refused':
    'Poort {port} houdt het systeem vrij voor programma’s met meer rechten. Zet SOLIDARY_PORT op een poort vanaf 1024.',
  'error.no-such-address': 'Deze computer heeft geen adres {host}. Zet SOLIDARY_HOST op 127.0.0.1.',
  'error.node-too-old': 'Node {found} is te oud: Solidary heeft {needed} of later nodig.',
  'error.bug':
    'In Solidary is iets misgegaan. Door dit verzoek is niets veranderd; het logboek van de server zegt wat er gebeurde.',
  'error.folder-not-empty': 'De map {path} is niet leeg. Noem een nieuwe, zodat niets wordt overschreven.',
  'error.failed': 'In Solidary is iets misgegaan: {reason}',
  'error.import-running': 'De import {id} loopt al. Wacht erop, of annuleer hem.',
  'error.too-large': '{what} is groter dan {limit}: {remedy}.',
  'error.cancelled': 'Geannuleerd; er is niets half gedaan.',
} as const;
