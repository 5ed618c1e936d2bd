export const payroll = {
  'payroll.already':
    '{lines, plural, one {# Position steht} other {# Positionen stehen}} schon in Forderung {number} und {lines, plural, one {wird} other {werden}} nicht noch einmal gefordert',
  'payroll.at-least': 'Die Forderung beträgt mindestens dies. {fact}',
  'payroll.claimed': 'Forderung {number}: {lines, plural, one {# Position} other {# Positionen}}, {place}, {currency}',
  'payroll.counts': 'Aufzeichnungen {records}, markiert {flagged}, Positionen {lines}, offen {open}',
  'payroll.line':
    '{worker}, {first} bis {last}: {bound, select, least {mindestens } other {}}{rate} je Stunde waren fällig ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; Zuschlag für {hours} Stunden zum {factor}-Fachen}}',
  'payroll.line-due': '{worker}, {first} bis {last}: insgesamt waren {due} fällig, davon wurden {paid} gezahlt',
  'payroll.nothing-short': 'Verspätet gezahlt, und nichts fehlt.',
  'payroll.nothing-short-of-floor':
    'Zu spät gezahlt; die Untergrenze ist eingehalten, und was vereinbart war, ist nicht festgehalten.',
  'payroll.nothing-short-recorded': 'Nach dem, was aufgezeichnet ist, fehlt nichts.',
  'payroll.open': 'offen {record}: {why}',
  'payroll.otherwise':
    'Forderung {number} enthält diese Arbeit schon mit anderen Zahlen, und sie wird nicht noch einmal gefordert; berichtigen Sie jene Forderung: dort {there}, nach den Lohnaufzeichnungen {now}; {what}',
  'payroll.refused': 'keine Forderung wurde geschrieben: {field}: {why}',
  'payroll.split': 'Teilen Sie diese Aufzeichnung am {day}.',
  'payroll.title': 'Nicht gezahlter Lohn nach den Lohnaufzeichnungen, {from} bis {to}',
  'payroll.would-claim':
    'Forderung würde lauten: {lines, plural, one {# Position} other {# Positionen}}, {place}, {currency}',
} as const;
