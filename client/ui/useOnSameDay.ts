import { useSearch } from '@tanstack/react-router';
import { onSameDay } from './address.ts';

/** The path as it is opened elsewhere: it shows the day that is shown here. */
export const useOnSameDay = (path: string): string => onSameDay(path, useSearch({ strict: false }));
