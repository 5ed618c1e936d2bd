/** What a checked mapping holds, part by part; the shapes refer to themselves, so they are written out. */
import type { z } from 'zod';
import type { readerKeys } from './schema.ts';

/** One text, or one of several. */
interface Fixed {
  readonly constant: string | readonly string[];
}

/** A cell, or the part of it that the first brackets hold. */
export interface PartOfCell {
  readonly column: string;
  readonly extract?: string | undefined;
}

export interface LookupSpec {
  readonly file: string;
  readonly where: Readonly<Record<string, string | PartOfCell | Fixed>>;
  readonly pairs?: Readonly<Record<string, Fixed>> | undefined;
  readonly column: string;
  readonly ifNone: 'hold' | 'absent';
}

/** A column, or a text that stands beside columns. */
export type JoinedSpec = string | { readonly constant: string };

interface SourceParts {
  readonly column?: string | undefined;
  readonly firstOf?: readonly SourceSpec[] | undefined;
  readonly lookup?: LookupSpec | undefined;
  readonly join?: { readonly columns: readonly JoinedSpec[]; readonly with: string } | undefined;
  readonly blank?: readonly string[] | undefined;
}

export type SourceObject = SourceParts & { readonly constant?: string | undefined };
export type SourceSpec = string | SourceObject;

export interface ConditionSpec extends SourceParts {
  readonly is?: string | readonly string[] | undefined;
  readonly isNot?: string | readonly string[] | undefined;
  readonly filled?: boolean | undefined;
  readonly matches?: string | undefined;
  readonly all?: readonly ConditionSpec[] | undefined;
  readonly any?: readonly ConditionSpec[] | undefined;
  readonly not?: ConditionSpec | undefined;
}

type ReaderKeys = z.infer<z.ZodObject<typeof readerKeys>>;
type TextKeys = Pick<ReaderKeys, 'strip' | 'oneLine' | 'case' | 'extract' | 'matches'>;

export type KeyPartObject = SourceObject &
  TextKeys & { readonly key?: string | undefined; readonly mayBeBlank?: boolean | undefined };
export type KeyPartSpec = string | KeyPartObject;
export type KeySpec = string | readonly KeyPartSpec[];

export type ValueObject = SourceParts &
  ReaderKeys & {
    readonly constant?: string | number | boolean | readonly string[] | undefined;
    readonly record?: string | undefined;
    readonly reference?:
      | { readonly kind: string; readonly key: KeySpec; readonly publisher?: string | undefined }
      | undefined;
    readonly list?: readonly ValueSpec[] | undefined;
    readonly object?: Readonly<Record<string, ValueSpec>> | undefined;
    readonly valueList?: string | undefined;
    readonly required?: boolean | undefined;
    readonly when?: ConditionSpec | undefined;
  };
export type ValueSpec = string | ValueObject;
