/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'una porta è un numero intero da 1 a 65535',
  'config.not-a-language': 'le lingue sono {languages}',
  'config.not-a-store': 'uno store è l’indirizzo di un server Neo4j; senza indirizzo si usa SQLite',
  'config.not-a-level': 'i livelli del registro sono {levels}',
  'config.not-loopback': 'finché non ci sono account, il server ascolta solo su questa macchina',
  'config.missing-with-store': 'SOLIDARY_STORE indica un server che chiede chi è Lei',
} as const;
