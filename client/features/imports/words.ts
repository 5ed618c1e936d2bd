/** Words of the columns and of mending come with their screens: whoever imports nothing does not fetch them. */
import { keepMore } from '../../../schema/messages/catalogue.ts';
import { pageMapping } from '../../../schema/messages/en/page/mapping.ts';
import { pageMending } from '../../../schema/messages/en/page/mending.ts';

keepMore('en', { ...pageMapping, ...pageMending });
