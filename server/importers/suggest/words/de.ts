import type { HeadingWords } from './heading-words.ts';

export const de: HeadingWords = {
  kinds: {
    Finding: 'aktenzeichen|bescheid|verstoß|verstöße|beschwerden?|bußgeld|klagen?|urteile?',
    WageRecord: 'lohn|löhne|bruttolohn|nettolohn|brutto|netto|stunden|arbeitszeit|stundenlohn|lohngruppe|entgelt',
    Bid: 'gebote?|bieter|angebote?|rang',
    Item: 'positionen?|menge|einheit|einheitspreis|leistungsbeschreibung',
    Contract:
      'auftr(ag|äge|ags\\w*)|auftraggeber|auftragnehmer|nachunternehmer|subunternehmer|nu|vertr(ag|äge)|vertragsdatum|besteller|bestellung|lieferant|vergabe\\w*|zuschlag\\w*|schätzwert|geschätzter wert|kostenschätzung|preis|gewerk',
    Workplace: 'fabrik|werk|betriebsstätte|baustelle|standort|anschrift|beschäftigte',
    Organisation: 'name|firma|betrieb|unternehmen|organisation|registernummer|handelsregister',
  },
  properties: {
    Contract: {
      number:
        'auftrag(snr|snummer)?|vertragsn(r|ummer)|bestelln(r|ummer)|vergaben(r|ummer)|losn(r|ummer)|kennung|nummer|nr',
      buyer: 'auftraggeber(in)?|besteller|bauherr|kunde|vergabestelle|käufer',
      supplier:
        'auftragnehmer(in)?|nachunternehmer|subunternehmer|nu|lieferant|bieter|zuschlagsempfänger|firma|unternehmen|fabrik',
      estimate:
        'schätzwert|schätzung|kostenschätzung|geschätzter? \\w*(wert|preis|kosten|auftragswert)|amtlicher schätzpreis',
      unitPrice: 'stückpreis|einheitspreis|preis (pro|je) (stück|einheit)',
      nonLabourCostPerUnit: '(material|stoff)\\w* (pro|je) (stück|einheit)|materialkosten je stück',
      price:
        'auftragssumme|auftragswert|vertragssumme|zuschlagssumme|zuschlagspreis|gesamtpreis|gesamtbetrag|preis|betrag|summe|wert',
      signed:
        'vertragsdatum|auftragsdatum|zuschlagsdatum|zuschlag(s(tag|erteilung))?( am)?|vertragsschluss|vergabedatum|datum',
      from: 'beginn|von|ab|start|baubeginn',
      until: 'ende|bis|fertigstellung|bauende',
      labourHours: 'arbeitsstunden|stunden',
      what: 'leistung|gewerk|beschreibung|bezeichnung|gegenstand|titel',
      product: 'produkt|artikel|ware',
      place: 'land|ort|region|bundesland|ausführungsort|leistungsort',
      labourMinutesPerUnit: 'minuten|vorgabeminuten',
      quantity: 'menge|stückzahl|anzahl',
      unit: 'einheit|mengeneinheit',
      nace: 'branche|wirtschaftszweig|nace|wz',
    },
    Bid: { bidder: 'bieter|firma', rank: 'rang|platz', total: 'angebotssumme|summe|preis|betrag' },
    Item: {
      number: 'position|pos|positionsn(r|ummer)',
      itemCode: 'artikeln(r|ummer)|code',
      description: 'beschreibung|bezeichnung|leistung',
      quantity: 'menge',
      unitPrice: 'einheitspreis',
      unit: 'einheit',
      amount: 'gesamtpreis|betrag',
    },
    Finding: {
      number: 'aktenzeichen|az|nummer|nr',
      status: 'status|stand|ausgang',
      opened: 'eingang|eingereicht|eröffnet|datum',
      decided: 'entschieden|entscheidung|urteil|abgeschlossen',
      claimed: 'gefordert|forderung|klagesumme',
      assessed: 'festgesetzt|zugesprochen',
      due: 'geschuldet|offen',
      paid: 'gezahlt|bezahlt',
      workers: 'beschäftigte|arbeitnehmer',
      sector: 'branche',
      agency: 'behörde|amt|dienststelle',
      about: 'verstoß|gegenstand',
      defendant: 'beklagter?|arbeitgeber|firma|unternehmen|name',
    },
    WageRecord: {
      employer: 'arbeitgeber|firma|betrieb|unternehmen|nachunternehmer|subunternehmer',
      from: 'von|ab|beginn|woche|zeitraum|monat',
      until: 'bis|ende',
      hours: '(arbeits)?stunden|arbeitszeit',
      paid: 'lohn|bruttolohn|nettolohn|brutto|netto|entgelt|gezahlt|ausgezahlt',
      headcount: 'anzahl (der )?(beschäftigten|arbeitnehmer)|beschäftigte|köpfe',
      workClass: 'lohngruppe|entgeltgruppe|tätigkeit|beruf',
      place: 'ort|land|region',
    },
    Workplace: {
      number: 'nummer|nr|code',
      name: 'name|fabrik|werk|betriebsstätte|baustelle|standort',
      address: 'adresse|anschrift|straße',
      country: 'land',
      region: 'region|bundesland|provinz',
      declaredWorkers: 'beschäftigte|arbeiter|mitarbeiterzahl',
      sector: 'branche|produkt',
    },
    Organisation: {
      number: 'nummer|nr|registernummer|handelsregister(nummer)?|code',
      name: 'name|firma|unternehmen|organisation|lieferant|auftragnehmer',
      address: 'adresse|anschrift|straße',
      country: 'land',
      region: 'region|bundesland|provinz',
    },
  },
  money:
    '\\w*(preis|betrag|summe|wert|kosten|schätzung|lohn|löhne|entgelt)|brutto|netto|gezahlt|ausgezahlt|geschuldet|gefordert|forderung',
  counted: 'nummer|nr|anzahl|tage?|\\w*stunden|rang|prozent|code|beschäftigte|arbeitnehmer|stückzahl',
  currency: 'währung',
  worker:
    'mitarbeiter(in)?|arbeitnehmer(in)?|beschäftigter?|nachname|vorname|personaln(r|ummer)|sozialversicherungsnummer',
  supplier: 'lieferant(en)?|auftragnehmer|nachunternehmer|subunternehmer',
  total: 'summe|summen|gesamt|gesamtsumme|zwischensumme|insgesamt',
  numbered: '\\w*n(r|ummer)|kennung|aktenzeichen|az',
};
