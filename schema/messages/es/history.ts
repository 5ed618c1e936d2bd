/** How the value that is shown was chosen among those said: the one rule of the store, told. */
export const history = {
  'history.rule.agreed': 'Todos los que dicen algo de ello dicen lo mismo.',
  'history.rule.joined': 'Cuenta cada eslabón que alguien declara.',
  'history.rule.none': 'Nadie dice nada de ello para este día.',
  'history.rule.only': 'Una fuente dice esto, y ninguna otra dice nada de ello.',
  'history.rule.publisher-first':
    'Las fuentes discrepan. Se registraron en el mismo instante, así que se muestra la del editor que va primero en orden alfabético.',
  'history.rule.recorded-last': 'Las fuentes discrepan. Se muestra lo que se registró en último lugar.',
} as const;
