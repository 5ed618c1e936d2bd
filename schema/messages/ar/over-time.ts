/** A sector in a place, year by year. */
export const overTime = {
  'over-time.answer':
    'عدد السنوات: {years}. الأسعار: عليها تنبيه {priceFlagged}، اجتازت {pricePassed}، لا يمكن تحديدها {priceOpen}؛ سجلات الأجور: عليها تنبيه {payFlagged}، اجتازت {payPassed}، لا يمكن تحديدها {payOpen}.',
  'over-time.column.test': 'الاختبار',
  'over-time.column.year': 'السنة',
  'over-time.none': 'لا عقد ولا سجل أجر متوفر لهذا القطاع وهذا المكان.',
} as const;
