/** A list of questions to suppliers, as a workbook to fill and to read back. */
export const questionnaire = {
  'questionnaire.answer': 'Answer',
  'questionnaire.both-ends': 'The answer has a lower end only.',
  'questionnaire.both-ends.remedy': 'Write one number, or both ends, such as 36 to 45.',
  'questionnaire.contract': 'Contract',
  'questionnaire.contract-not-held': 'No contract {id} is held.',
  'questionnaire.contract-not-held.remedy': 'Leave the columns Record and Fact as they were written.',
  'questionnaire.fact': 'Fact',
  'questionnaire.fact-not-asked': '“{fact}” is no fact that is asked for.',
  'questionnaire.fact-not-asked.remedy': 'Leave the columns Record and Fact as they were written.',
  'questionnaire.how': 'How to write it',
  'questionnaire.how.amount':
    'an amount{currency, select, undefined {, such as EUR 1250.00} other { in {currency}, such as 1250.00}}, or 900 to 1200',
  'questionnaire.how.count': 'a number, such as 1250',
  'questionnaire.how.day': 'a day, such as 2025-03-31 or 31.3.2025',
  'questionnaire.how.minutes': 'minutes a {unit}, such as 7.5, or 36 to 45',
  'questionnaire.how.number': 'a number of hours, such as 1250, or 900 to 1200',
  'questionnaire.how.word': 'a word or code',
  'questionnaire.no-currency': 'The amount names no currency.',
  'questionnaire.no-currency.remedy': 'Write the currency too, such as EUR 1250.00.',
  'questionnaire.none': 'Nothing that a supplier could answer is missing.',
  'questionnaire.not-a-day': 'The answer is no day of the calendar.',
  'questionnaire.not-a-day.remedy': 'Write a day, such as 2025-03-31 or 31.3.2025.',
  'questionnaire.not-a-number': 'The answer is not a number.',
  'questionnaire.not-a-number.remedy': 'Write one number, such as 1250.',
  'questionnaire.not-an-amount': 'The answer is not an amount.',
  'questionnaire.not-an-amount.remedy': 'Write an amount with its currency, such as EUR 1250.00.',
  'questionnaire.other-currency': 'The amount is in {found}; the price of the contract is in {currency}.',
  'questionnaire.other-currency.remedy': 'Write it in {currency}.',
  'questionnaire.question': 'Question',
  'questionnaire.record': 'Record',
  'questionnaire.settles': 'Answers that hang on it',
  'questionnaire.supplier': 'Supplier',
  'questionnaire.taken':
    'Answers taken: {accepted}, known already: {duplicate}, not read: {rejected}, still open: {open}',
  'questionnaire.too-much':
    '{value, number} {time, select, minutes {minutes for one unit} hours {hours} other {}} is more than such an answer usually is.',
  'questionnaire.too-much.remedy':
    'Ask whether it is meant, or of how many units. If it is, enter it by hand at the contract: up to {most, number} is read from a workbook.',
  'questionnaire.two-ways': 'The number can be read in two ways: {number}.',
  'questionnaire.two-ways.remedy':
    'Write it without a sign between thousands, such as 1250, or with other decimals, such as 1.25.',
  'questionnaire.written':
    '{questions, plural, one {# question} other {# questions}} on {contracts, plural, one {# contract} other {# contracts}} written to {path}',
} as const;
