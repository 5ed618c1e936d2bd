/** What a day is the last day for, or the first. */
export const deadline = {
  'deadline.assess_by': 'ostatni dzień na doręczenie decyzji wymiarowej',
  'deadline.claim_by': 'ostatni dzień na dojście pisemnego roszczenia',
  'deadline.claimable_from': 'pierwszy dzień, w którym można żądać zapłaty',
  'deadline.covered_from': 'pierwszy objęty dzień wymagalności',
  'deadline.covered_until': 'ostatni objęty dzień wymagalności',
  'deadline.file_by': 'ostatni dzień na wniesienie pozwu',
  'deadline.lower_rung_pays_by': 'ostatni dzień na zapłatę przez niższy szczebel',
  'deadline.limitation': 'ostatni dzień samego długu',
  'deadline.notify_by': 'ostatni dzień na dojście zawiadomienia',
  'deadline.pay_by': 'ostatni dzień na zapłatę',
  'deadline.warn_others_by': 'ostatni dzień na ostrzeżenie pozostałych',
} as const;
