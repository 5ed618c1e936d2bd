/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'uma porta é um número inteiro de 1 a 65535',
  'config.not-a-language': 'as línguas são {languages}',
  'config.not-a-store': 'um armazém é o endereço de um servidor Neo4j; sem ele usa-se SQLite',
  'config.not-a-level': 'os níveis de registo são {levels}',
  'config.not-loopback': 'até haver contas, o servidor só escuta neste computador',
  'config.missing-with-store': 'SOLIDARY_STORE nomeia um servidor que pergunta quem é o utilizador',
} as const;
