/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'port to liczba całkowita od 1 do 65535',
  'config.not-a-language': 'dostępne języki: {languages}',
  'config.not-a-store': 'magazyn to adres serwera Neo4j; bez niego używany jest SQLite',
  'config.not-a-level': 'poziomy dziennika: {levels}',
  'config.not-loopback': 'dopóki nie ma kont, serwer nasłuchuje tylko na tym komputerze',
  'config.missing-with-store': 'SOLIDARY_STORE wskazuje serwer, który wymaga zalogowania',
} as const;
