/** What is wrong with a claim as entered, and how to mend it. */
export const claim = {
  'claim.amount-twice': 'Geben Sie den nicht gezahlten Betrag an oder Stunden, Satz und Gezahltes; nicht beides.',
  'claim.bad-amount': '{value} ist kein Betrag. Schreiben Sie ihn als 18000.00.',
  'claim.bad-count':
    '{value} ist keine Kopfzahl und keine Zahl von Zeiträumen. Schreiben Sie 1 oder mehr, oder lassen Sie es leer.',
  'claim.bad-currency': '{value} ist kein Währungscode. Schreiben Sie EUR.',
  'claim.bad-day': '{value} ist kein Kalendertag. Schreiben Sie ihn als 2025-03-31.',
  'claim.bad-place': '{value} ist kein Land und keine Region. Schreiben Sie DE, GB oder US-CA.',
  'claim.bad-share': '{value} ist kein Anteil. Schreiben Sie den Nettoanteil am Bruttolohn als 0.62.',
  'claim.claim-not-held': 'Diese Forderung liegt nicht mehr vor. Geben Sie sie neu ein.',
  'claim.contract-and-unknown': 'Nennen Sie den Vertrag, oder sagen Sie, dass er nicht bekannt ist; nicht beides.',
  'claim.contract-not-held':
    'Der Vertrag {id} liegt nicht vor. Wählen Sie einen aus der Liste, oder sagen Sie, dass er nicht bekannt ist.',
  'claim.due-before-work':
    'Der Lohn wäre am {due} fällig gewesen, bevor die Arbeit am {from} begann. Prüfen Sie beide Tage.',
  'claim.ends-before-start': 'Der Zeitraum endet am {until}, was nicht nach seinem Beginn am {from} liegt.',
  'claim.from-a-file':
    'Von dieser Forderung sagt eine Datei: Berichtigen Sie jede Position für sich, mit ihrer Quelle.',
  'claim.line-empty':
    'Angeben, wann gearbeitet wurde oder wie viel nicht gezahlt ist. Was nicht bekannt ist, bleibt leer.',
  'claim.no-lines': 'Geben Sie mindestens eine Position ein: was nicht gezahlt ist und für welche Tage.',
  'claim.no-such-line': 'Es gibt keine Position {line}; Positionen werden ab 0 gezählt.',
  'claim.nothing-unpaid':
    'Stunden mal Satz sind nicht mehr, als gezahlt wurde: Hier ist nichts offen. Berichtigen Sie es, oder entfernen Sie die Position.',
  'claim.one-way':
    'Nur auf eine Weise angeben, was nicht gezahlt ist: ein Betrag, Stunden zu einem Satz, ein Anteil einer anderen Position oder üblicher Lohn.',
  'claim.party-not-held': 'Die Partei {id} liegt nicht vor. Suchen Sie danach und wählen Sie aus der Liste.',
  'claim.payment-without-amount': 'Eine Zahlung braucht ihren Betrag.',
  'claim.saved-meanwhile':
    'Jemand hat diese Forderung gespeichert, nachdem Sie sie geöffnet hatten. Lesen Sie sie neu und berichtigen Sie dann, was jetzt vorliegt.',
  'claim.unknown-value': '{value} ist hier nicht bekannt. Verwenden Sie eines von: {known}.',
} as const;
