/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'en port är ett heltal från 1 till 65535',
  'config.not-a-language': 'språken är {languages}',
  'config.not-a-store': 'ett lager är adressen till en Neo4j-server; utan en sådan används SQLite',
  'config.not-a-level': 'loggnivåerna är {levels}',
  'config.not-loopback': 'tills konton finns lyssnar servern bara på denna dator',
  'config.missing-with-store': 'SOLIDARY_STORE anger en server som frågar vem du är',
} as const;
