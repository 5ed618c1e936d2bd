/** What a drafted mapping says of itself. */
export const draft = {
  'draft.above':
    '{column} names contracts above that this list does not hold: import the list that holds them under the same publisher, with that number as its key, and the chain is whole.',
  'draft.amount-and-paid':
    '{column} may be before or after what stands under {paid} was paid, and a line holds what is unpaid: {column} feeds nothing until you choose. If it is what is left, feed it as amount and take {paid} out.',
  'draft.bid-as-price':
    '{column} is what was bid, and is read as the price of the contract: the lowest bid is not always the one that was let. Look at who got it, and for how much.',
  'draft.bids-of-nobody':
    'Nothing says to which contract a row belongs or which bidder of {column} got it: the prices are kept as offers, and none is compared with another until the mapping says it.',
  'draft.blank-keys':
    'Rows in which {columns} is blank are rejected, unless the key says mayBeBlank: docs/MAPPING.md, section 4.',
  'draft.called-off':
    'Rows that say {words} under {column} look called off: no contract came of them, and they are held back. Take the rule out of `hold` if work was done all the same.',
  'draft.choose-from':
    'Nothing in the file says from which day its figures hold: put it in place of {placeholder} under from, and under until the day after the last if you know it. Until then nothing is imported.',
  'draft.choose-measure':
    'Nothing in the file says what its figures measure, such as a statutory minimum or a collective agreement: put it in place of {placeholder}. Until then nothing is imported.',
  'draft.choose-place':
    'Nothing in the file says where its figures hold, and a figure of no place is never found: put the code of the place in place of {placeholder} under place. Until then every row is rejected.',
  'draft.choose-unit':
    'Nothing in the file says whether its pay is by the hour, the month or otherwise: put it in place of {placeholder} under unit. Until then every row is rejected.',
  'draft.cmt':
    '{column} is cut, make and trim alone, and {taken} is read as the price of a unit. Where the supplier is paid only {column}, feed unitPrice from it instead.',
  'draft.cost-parts':
    '{columns} are each a part of the costs besides labour, and a contract holds their sum: add them up in one column of the file, and feed {property} from it.',
  'draft.currency-words':
    '{words} under {column} is no code of a currency, and may stand for several or none that is known here: say with a value list which it stands for (docs/MAPPING.md, section 6). Until then those rows are rejected, by name.',
  'draft.day-two-ways':
    '"{cell}" under {column} may be written {taken} or {other}, and nothing in the file says which: choose. Until then nothing is imported.',
  'draft.encoding':
    'The file does not say its encoding. Read as {read} it says {words}.{isAsked, select, yes { As {other} it would say {otherWords}.} other {}} If the letters are not right, put the right one under encoding: docs/MAPPING.md, section 8.',
  'draft.estimate-with-tax':
    '{column} looks like an estimate with tax: beside it a price without the tax would look too low. It feeds nothing until you choose, and then without the tax.',
  'draft.estimates': 'Rows of {cells} say what the buyer expected and are nobody’s bid: they are held.',
  'draft.fill-down':
    'Rows leave {column} blank below one that fills it. If that means "as above", write `fillDown` with its heading (docs/MAPPING.md, section 8); as it stands, those rows say nothing of it.',
  'draft.framework':
    "Rows that say {words} under {column} are frameworks: {price} is then the most that may be ordered and nobody''s price, and does not feed the price of those rows.",
  'draft.hours-in-parts':
    '{columns} each hold some of the same hours, and none says that it is all of them: none feeds anything until you add them up in one column.',
  'draft.in-thousands':
    '{times, select, none {{column} looks like an amount in thousands or more: as it stands it would be read far too small. It feeds nothing. Feed it with `times: 1000`, or write its amounts in full.} other {{column} looks like an amount in thousands or more, and is read with `times: {times}`. Look whether that is right.}}',
  'draft.key-of-several': 'No single column is different in every row of the sample, so the key is made of several.',
  'draft.kind': 'A draft: each row is read as one {kind}. docs/MAPPING.md explains every word.',
  'draft.known-mapping':
    'The mapping {mapping} reads such a table as it is ({title}): take it in place of this draft, here with `--mapping {mapping}`, on the page from the list.{named, select, no { Its files are called {glob}: give this one such a name.} other {}}',
  'draft.lowest-bid':
    'Whoever has {words} under {column} is taken to have got the contract, and only its prices are those of a contract. The lowest bid is not always the one that wins: look at who did.',
  'draft.minutes-of-pieces':
    '{column} is by the piece, and the unit of the contract is "{unit}": it feeds nothing. Write the minutes of that unit.',
  'draft.no-currency':
    'Nothing in the file says in which currency amounts are: put it in place of {code}. Until then nothing is imported.',
  'draft.no-place':
    '"{cell}" under {column} is no code or name of a country, and laws and floors are found by codes of places: say with a value list which it stands for (docs/MAPPING.md, section 6). Until then the column feeds nothing.',
  'draft.notes':
    'Rows that fill their first cell alone{named, select, no {} other {, such as {cells},}} look like notes or headings, and are held back.',
  'draft.nothing': 'Cells that hold {cells} are read as saying nothing, never as zero.',
  'draft.number-two-ways':
    '"{cell}" under {column} is read as written {taken}, and may be {other}: put the right one in its place.',
  'draft.other-calendar':
    '"{cell}" under {column} looks like a day of another calendar (Buddhist, Persian, Islamic, Japanese or of Taiwan): the column feeds nothing. Write the days of the common calendar in a column beside it, for example 2024-03-14.',
  'draft.other-words':
    '"{cell}" under {column} is none of the words that rules look for: {known}. Say with a value list which it stands for (docs/MAPPING.md, section 6); until then the column feeds nothing.',
  'draft.overtime-among-hours':
    '{column} is read as all hours, and {overtime} as some of them. If the overtime comes on top, let {column} feed ordinaryHours in place of hours.',
  'draft.part-of-year':
    '{column} says which part of {year} a row is of, in a way that is not known: neither feeds a day. Pay of a part read as that of the year would be wrong. Give the first and the last day of each row.',
  'draft.partly':
    '"{cell}" under {column} cannot be read as most of that column can: its row will be rejected, by name.',
  'draft.parts':
    '"{cell}" under {column} holds several things in one cell: the column feeds nothing. Take the part that counts with `extract` (docs/MAPPING.md, section 6), and see that no cell holds two of it.',
  'draft.per-period':
    '{column} looks like an amount by the year, the month or the week: the price of a contract is for the whole of it. It feeds nothing. Multiply it by the time that the contract runs, if the file says that.',
  'draft.periods':
    '{columns} are one for each year or month, and no such figures feed a {kind} by themselves: say what they are with eachColumn (docs/MAPPING.md, section 8).',
  'draft.place-of-all':
    "No column says where the work is done, and laws, floors and prices to compare with are found by its place. Where all of it is in one place, say so once for the whole list: `place: '{' constant: US-CA '}'` under the values of {record}, with the code of that place. Else tests that turn on it answer that the place is missing.",
  'draft.price-either-way':
    '{column} may be by the unit or for the whole, and nothing in the file says which: it feeds nothing until you choose.',
  'draft.publisher': 'Name the publisher, and check the key: the columns that name a record and never change.',
  'draft.ranges':
    '"{cell}" under {column} is a range, and a count is one number: the column feeds nothing. Nothing is read as its middle. Where the number is known, put it in place of the range; else it stays unknown, and is asked for where an answer hangs on it.',
  'draft.rates':
    'This looks like a table of exchange rates, and it does not say for each rate one unit of which currency is how many of which other, or on which day. Begin from a mapping of rates that ships with Solidary, or write one after docs/MAPPING.md, section 8. Averages of a month are no rates of a day, and are not read.',
  'draft.regions':
    '"{cell}" under {column} looks like a code of a region, and the file does not say of which country: choose it. Until then nothing is imported.',
  'draft.second-heading': 'The first row, {cells}, looks like a second line of the heading, and is held back.',
  'draft.second-table':
    'From "{title}" on another table seems to begin: nothing is read from there on. Put it on a sheet or in a file of its own, and draft that.',
  'draft.several-currencies':
    '{column} holds amounts in several currencies, {found}, and a column is read in one: put the currency of each row in a column of its own. Until then it feeds nothing.',
  'draft.several-days':
    'Most cells under {column} are no days written in one way{same, select, yes { ("{cell}")} other {: "{cell}" and "{other}"}}. Write them in one way, or list each way under formats where none reads as another. Until then the column feeds nothing.',
  'draft.several-names':
    '"{cell}" under {column} looks like several firms in one cell. Such rows are read without a party there: write each firm in a row of its own, or one name for the consortium.',
  'draft.several-prices':
    '{columns} could each be the price that was agreed, and nothing in the file says which: none feeds it until you choose.',
  'draft.several-values':
    '{columns} each hold an amount, and a row gives one figure: none of them feeds it. Choose the one that holds for all whom the row is for, or make a figure of each with its class of work, its place or its days (eachColumn; docs/MAPPING.md, section 8).',
  'draft.sheets':
    'The workbook has several sheets. This draft reads {sheet}; the others are {others}. Draft another with `solidary mapping suggest FILE --sheet NAME`, or choose it on the page.',
  'draft.shortened':
    '"{cell}" under {column} is a long number that a spreadsheet shortened, and the digits that told it apart are gone: the column feeds nothing. Export the file anew with that column as text.',
  'draft.sign':
    '"{sign}" may stand for {among}: put the currency of the file in place of {code}. Until then nothing is imported.',
  'draft.times':
    '"{cell}" under {column} is a time, and hours are read as a number: write seven and a half hours as 7.5. Until then the column feeds nothing.',
  'draft.totals': 'Rows headed {cells} look like totals of the rows above them, and are held back.',
  'draft.unawarded':
    'Rows that name nobody under {firm} and no price under {price} look like procedures in which nothing was awarded, and are held back.',
  'draft.undated-pay':
    'No column says of which days the pay is. Add from and until, and the days to the key: without them a list of the next month takes the place of this one.',
  'draft.unfed': 'Columns that feed nothing yet: {columns}',
  'draft.unknown-headings':
    'No heading of this file is known here, so nothing is fed yet: say for each column what it means, on the page or in this file. docs/MAPPING.md explains every word.',
  'draft.unread':
    '{column} feeds nothing: most of its cells, such as "{cell}", are no {needs, select, amount {amounts in one currency} other {numbers}}. Name the currency in the heading or a column, or mend the cells.',
  'draft.with-tax':
    '{column} looks like a price with tax: what the supplier hands on as tax pays no labour. It feeds nothing until you choose, and then without the tax.',
} as const;
