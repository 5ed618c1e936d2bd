/** A list of questions to suppliers, as a workbook to fill and to read back. */
export const questionnaire = {
  'questionnaire.answer': 'Odpowiedź',
  'questionnaire.both-ends': 'Odpowiedź ma tylko dolną granicę.',
  'questionnaire.both-ends.remedy': 'Należy wpisać jedną liczbę albo obie granice, na przykład 36-45.',
  'questionnaire.contract': 'Umowa',
  'questionnaire.contract-not-held': 'W danych nie ma umowy {id}.',
  'questionnaire.contract-not-held.remedy': 'Kolumny Zapis i Fakt należy zostawić tak, jak je zapisano.',
  'questionnaire.fact': 'Fakt',
  'questionnaire.fact-not-asked': '„{fact}” nie jest faktem, o który się pyta.',
  'questionnaire.fact-not-asked.remedy': 'Kolumny Zapis i Fakt należy zostawić tak, jak je zapisano.',
  'questionnaire.how': 'Jak to zapisać',
  'questionnaire.how.amount':
    'kwota{currency, select, undefined {, na przykład EUR 1250.00} other { w walucie {currency}, na przykład 1250.00}}, albo 900-1200',
  'questionnaire.how.count': 'liczba, na przykład 1250',
  'questionnaire.how.day': 'dzień, na przykład 2025-03-31 albo 31.3.2025',
  'questionnaire.how.minutes': 'minuty na {unit}, na przykład 7.5 albo 36-45',
  'questionnaire.how.number': 'liczba godzin, na przykład 1250 albo 900-1200',
  'questionnaire.how.word': 'słowo lub kod',
  'questionnaire.no-currency': 'Kwota nie podaje waluty.',
  'questionnaire.no-currency.remedy': 'Należy podać też walutę, na przykład EUR 1250.00.',
  'questionnaire.none': 'Nie brakuje niczego, na co mógłby odpowiedzieć dostawca.',
  'questionnaire.question': 'Pytanie',
  'questionnaire.record': 'Zapis',
  'questionnaire.settles': 'Zależne odpowiedzi',
  'questionnaire.supplier': 'Dostawca',
  'questionnaire.taken':
    'odpowiedzi przyjęte: {accepted}, znane już wcześniej: {duplicate}, nieodczytane: {rejected}, nadal otwarte: {open}',
  'questionnaire.two-ways': 'Liczbę można odczytać na dwa sposoby: {number}.',
  'questionnaire.two-ways.remedy':
    'Proszę zapisać ją bez znaku między tysiącami, na przykład 1250, albo z innymi miejscami dziesiętnymi, na przykład 1.25.',
  'questionnaire.written': 'pytania: {questions}, umowy: {contracts}, zapisano w {path}',
} as const;
