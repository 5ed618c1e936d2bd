/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'a port is a whole number from 1 to 65535',
  'config.not-a-language': 'the languages are {languages}',
  'config.not-a-store': 'a store is the address of a Neo4j server; without one, SQLite is used',
  'config.not-a-level': 'the log levels are {levels}',
  'config.not-loopback': 'until accounts exist the server listens on this machine only',
  'config.missing-with-store': 'SOLIDARY_STORE names a server that asks who you are',
} as const;
