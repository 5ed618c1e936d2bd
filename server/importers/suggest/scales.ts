/** Numbers that have words of their own in lists of amounts. */
export const THOUSAND = 1e3;
export const LAKH = 1e5;
export const MILLION = 1e6;
export const CRORE = 1e7;
export const MILLIARD = 1e9;
