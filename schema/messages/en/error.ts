/** Failures by code of server/domain/errors.ts: what is wrong, and how to mend it. */
export const error = {
  'error.bad-day': '{value} is not a calendar day. Write it as {example}.',
  'error.bad-instant': '{value} is not an instant. Write it as {example}.',
  'error.bad-period': '{value} is not a period. Write it as {example}.',
  'error.bad-amount': '{value} is not an amount. Write it as {example}.',
  'error.bad-currency': '{value} is not a currency code. Write it as {example}.',
  'error.currencies-differ': 'Amounts in {first} and {second} cannot be added: conversion needs a dated rate.',
  'error.bad-questionnaire':
    '{file} has no column {columns}. Take a workbook that `solidary questions write` made, and leave its headings as they are.',
  'error.bad-regime': '{file}, {key}: {value} {reason}. A good value: {example}.',
  'error.bad-case': '{file}, {field}: {reason}.',
  'error.bad-mapping': '{file}, {field}: {reason}. A good value: {example}.',
  'error.bad-file': '{file} cannot be read: {reason}.',
  'error.bad-config': '{name} is {value}: {reason}. A good value: {example}.',
  'error.bad-statement': '{subject}: {property} cannot be {value}. A good value: {example}.',
  'error.no-letter': 'No letter to {party}: {reason}',
  'error.no-share': 'the test {test} uses no share',
  'error.not-a-share': 'it is not a share above 0',
  'error.not-found-near':
    '{what} {id} is not held. Called nearly so: {found}. Give an id, or the whole name or number.',
  'error.share-above-one': 'a share above 1 is more than the whole; write sixty per cent as 0.60',
  'error.stands-already':
    '{file}: {rows, plural, one {# row stands} other {# rows stand}} already under another name, from {imports}, because the mapping {mapping} now names its records by other columns than it did then. Nothing was stored, as it would count twice. Undo what was read before, on the page Imports; then import its files and these with the mapping as it is now.',
  'error.unknown-property': 'A record of kind {kind} has no {property}. It has: {known}.',
  'error.not-indexed': 'Records of kind {kind} cannot be looked up by {property}. They can by: {known}.',
  'error.bad-wording':
    '{value} is no way to word a letter. Write parts such as period=year,amount=sum: period (month, quarter, year), place (employer), amount (sum, none), work (none), workers (none).',
  'error.not-acknowledged':
    'The draft is written once it was acknowledged whom its words narrow the complainant down to: {fit} of {of} workers.',
  'error.not-found': '{what} {id} is not held.',
  'error.not-unique': '{id} names more than one {what}: {found}.',
  'error.store-locked':
    'The data file {path} is in use by another Solidary. Stop that one, or set SOLIDARY_DATA to another folder.',
  'error.store-newer':
    'What is held at {path} was written by a newer Solidary (schema {found}, this one knows {known}). Update Solidary, or set SOLIDARY_DATA to another folder or SOLIDARY_STORE to another database.',
  'error.store-full':
    'The disk that holds {path} is full. Nothing of the last batch was written; make room and try again.',
  'error.store-damaged':
    'The data file {path} is damaged, or was not written by Solidary: {reason}. Put a copy back in its place, or set SOLIDARY_DATA to another folder.',
  'error.store-not-empty': '{path} holds other data, which is left as it is. Name an empty database.',
  'error.store-unreachable': 'No database answers at {path}. Start it, or set SOLIDARY_STORE to where it is.',
  'error.store-refused':
    'The database at {path} refuses the user or the password. Set SOLIDARY_STORE_USER and SOLIDARY_STORE_PASSWORD to those of the database.',
  'error.store-unavailable': 'The store at {path} does not answer: {reason}.',
  'error.no-data-folder':
    'The data folder {path} cannot be used: {why, select, EEXIST {it is a file} ENOTDIR {a file stands in its way} EACCES {you may not write there} EPERM {you may not write there} EROFS {nothing can be written there} other {{why}}}. Set SOLIDARY_DATA to another folder.',
  'error.driver-missing':
    'No SQLite driver: use Node 22.13 or later, or install a C compiler and run npm ci again so that better-sqlite3 can be built.',
  'error.port-taken': 'Port {port} is taken. Stop what listens there, or set SOLIDARY_PORT to another.',
  'error.port-refused':
    'Port {port} is kept by the system for programs with more rights. Set SOLIDARY_PORT to one from 1024 on.',
  'error.no-such-address': 'This machine has no address {host}. Set SOLIDARY_HOST to 127.0.0.1.',
  'error.node-too-old': 'Node {found} is too old: Solidary needs {needed} or later.',
  'error.bug':
    'Something in Solidary failed. Nothing was changed by this request; the log of the server says what happened.',
  'error.folder-not-empty': 'The folder {path} is not empty. Name a new one, so that nothing is overwritten.',
  'error.failed': 'Something in Solidary failed: {reason}',
  'error.import-running': 'The import {id} is running already. Wait for it, or cancel it.',
  'error.too-large': '{what} is larger than {limit}: {remedy}.',
  'error.source-cited':
    '{n, plural, one {One entry cites} other {# entries cite}} this source: it stays, so that what was said can be looked up.',
  'error.source-refused': 'This file is not taken: {reason}.',
  'error.cancelled': 'Cancelled; nothing was left half done.',
} as const;
