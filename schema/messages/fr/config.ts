/** Why a setting is refused: the reason inside error.bad-config. */
export const config = {
  'config.not-a-port': 'un port est un nombre entier de 1 à 65535',
  'config.not-a-language': 'les langues sont {languages}',
  'config.not-a-store': 'un store est l’adresse d’un serveur Neo4j ; sans adresse, SQLite est utilisé',
  'config.not-a-level': 'les niveaux de journal sont {levels}',
  'config.not-loopback': 'tant qu’il n’y a pas de comptes, le serveur n’écoute que sur cette machine',
  'config.missing-with-store': 'SOLIDARY_STORE désigne un serveur qui demande qui vous êtes',
} as const;
