/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'en port er et heltall fra 1 til 65535',
  'config.not-a-language': 'språkene er {languages}',
  'config.not-a-store': 'et lager er adressen til en Neo4j-server; uten en slik brukes SQLite',
  'config.not-a-level': 'loggnivåene er {levels}',
  'config.not-loopback': 'inntil det finnes kontoer, lytter serveren bare på denne maskinen',
  'config.missing-with-store': 'SOLIDARY_STORE nevner en server som spør hvem du er',
} as const;
