import { expect, test } from '@jest/globals';
import { articleText } from '../../../client/ui/value.tsx';

const KEPT = '\u00a0';

test.each([
  ['§ 13 MiLoG, § 14 AEntG', `§${KEPT}13 MiLoG, §${KEPT}14 AEntG`],
  ['§§ 195, 199 BGB', `§§${KEPT}195, 199 BGB`],
  ['Art. 5 EntsG', `Art.${KEPT}5 EntsG`],
  ['art. L.281-1(1)-(6) CT', `art.${KEPT}L.281-1(1)-(6) CT`],
  ['lov 4 juni 1993 nr. 58 § 13', `lov 4 juni 1993 nr.${KEPT}58 §${KEPT}13`],
  ['s. 4 Wages Guarantee Act', `s.${KEPT}4 Wages Guarantee Act`],
  ['Cal. Lab. Code', 'Cal. Lab. Code'],
])('%s is never parted from its number', (article, shown) => {
  expect(articleText(article)).toBe(shown);
});
