/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'een poort is een geheel getal van 1 tot en met 65535',
  'config.not-a-language': 'de talen zijn {languages}',
  'config.not-a-store': 'een opslag is het adres van een Neo4j-server; zonder adres wordt SQLite gebruikt',
  'config.not-a-level': 'de logniveaus zijn {levels}',
  'config.not-loopback': 'zolang er geen accounts zijn, luistert de server alleen op deze computer',
  'config.missing-with-store': 'SOLIDARY_STORE noemt een server die vraagt wie u bent',
} as const;
