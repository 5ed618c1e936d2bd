/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'ein Port ist eine ganze Zahl von 1 bis 65535',
  'config.not-a-language': 'die Sprachen sind {languages}',
  'config.not-a-store': 'ein Speicher ist die Adresse eines Neo4j-Servers; ohne sie wird SQLite benutzt',
  'config.not-a-level': 'die Protokollstufen sind {levels}',
  'config.not-loopback': 'solange es keine Konten gibt, lauscht der Server nur auf diesem Rechner',
  'config.missing-with-store': 'SOLIDARY_STORE nennt einen Server, der fragt, wer Sie sind',
} as const;
