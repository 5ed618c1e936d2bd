/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'un puerto es un número entero de 1 a 65535',
  'config.not-a-language': 'los idiomas son {languages}',
  'config.not-a-store': 'un almacén es la dirección de un servidor Neo4j; sin ella se usa SQLite',
  'config.not-a-level': 'los niveles de registro son {levels}',
  'config.not-loopback': 'hasta que haya cuentas, el servidor escucha solo en este equipo',
  'config.missing-with-store': 'SOLIDARY_STORE nombra un servidor que pregunta quién es usted',
} as const;
