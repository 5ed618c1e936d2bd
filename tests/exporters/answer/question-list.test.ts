import { expect, test } from '@jest/globals';
import { questionListCsv } from '../../../server/exporters/answer/question-list.ts';

test('a name that begins like a formula is shown and never run', () => {
  const [, ...rows] = questionListCsv([
    { holder: '=HYPERLINK("http://x.example")', about: '+49 431', text: '@SUM(1)', answers: '2', alone: '-1' },
    { holder: 'Mirova Montage UG', text: '-5 %', by: '2025-07-15' },
  ]).split('\n');
  expect(rows).toEqual([
    `"'=HYPERLINK(""http://x.example"")",'+49 431,'@SUM(1),2,-1,,,,`,
    `Mirova Montage UG,,'-5 %,,,2025-07-15,,,`,
    '',
  ]);
});
