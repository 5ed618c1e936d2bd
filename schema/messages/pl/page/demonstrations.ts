/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'Opowieść jest według stanu na {day}; co obejrzeć najpierw, mówi seed/{name}/README.md.',
  'page.demonstrations.hint': 'Wszystko w nim jest zmyślone. To import jak każdy inny i można go cofnąć.',
  'page.demonstrations.load': 'Wczytaj',
  'page.demonstrations.loading': 'Wczytywanie ...',
  'page.demonstrations.load-small': 'Wczytaj pokaz',
  'page.demonstrations.open': 'Otwórz jego oznaczenia, {day}',
  'page.demonstrations.title': 'Zestaw do wypróbowania',
} as const;
