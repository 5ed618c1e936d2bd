/** Indicators at a workplace. */
export const pageIndicators = {
  'page.indicators': 'Indicateurs de travail forcé : trois listes de contrôle',
  'page.indicators.about-person': 'au sujet de {person}',
  'page.indicators.condition': 'Condition de travail',
  'page.indicators.conditions': 'Conditions de travail en regard de leurs normes',
  'page.indicators.dated': 'Du {dated}. {citation}.{checked, select, undefined {} other { Consulté le {checked}.}}',
  'page.indicators.dimension': 'Dimension',
  'page.indicators.dimensions': 'Par dimension : {title}',
  'page.indicators.effects': 'Ce qui en découle tant qu’elle tient',
  'page.indicators.empty':
    'Aucune observation de ce lieu de travail n’est enregistrée. Importez des observations avec leur source pour remplir ces listes.',
  'page.indicators.flag': 'Salaire sous le plancher légal',
  'page.indicators.indicator': 'Indicateur',
  'page.indicators.left-out':
    '{n, plural, one {# relevé de salaire n’a pas été testé} other {# relevés de salaire n’ont pas été testés}}.',
  'page.indicators.loading': 'Lecture des indicateurs ...',
  'page.indicators.no-words': 'Noté sans autre précision',
  'page.indicators.none': 'Rien de ce que demande cette liste n’est enregistré.',
  'page.indicators.not-found': 'Cherché, non trouvé :',
  'page.indicators.presumption': '{person} : {state}',
  'page.indicators.presumptions': 'Lorsqu’une personne le dit elle-même',
  'page.indicators.presumptions.status': 'Ceci est : {status}.',
  'page.indicators.rebuttals': 'Ce qui a été avancé contre elle',
  'page.indicators.rests-on': 'Repose sur',
  'page.indicators.source': '{document}, ligne {line}',
  'page.indicators.standard': 'Norme : {standard}',
  'page.indicators.state': 'D’après ce qui est enregistré',
  'page.indicators.steps': 'Pourquoi',
  'page.indicators.unknown':
    '{n, plural, one {# indicateur n’est pas connu} other {# indicateurs ne sont pas connus}}{never, plural, =0 {} one { ; # n’est jamais enregistré ici} other { ; # ne sont jamais enregistrés ici}}',
  'page.indicators.unlisted':
    '{n, plural, one {Une observation ne compte pas : elle ne nomme} other {# observations ne comptent pas : elles ne nomment}} rien de ces listes, ou une condition sans norme, ou ne {n, plural, one {dit} other {disent}} pas si cela a été vu.',
} as const;
