/** What the parts of a workbook that all sheets share say of its cells. */

export function countOf(xml: string | undefined, tag: string): number {
  return xml?.match(new RegExp(`<(?:\\w+:)?${tag}[\\s/>]`, 'g'))?.length ?? 0;
}

/** The formats that cells name by their place, from 0. */
export interface CellFormats {
  readonly count: number;
  /** Those that show a number as a percentage: 0.17 as 17 %. */
  readonly percentages: ReadonlySet<number>;
}

/** ISO/IEC 29500-1, 18.8.30: these two are built in. */
const BUILT_IN_PERCENTAGES = ['9', '10'];

export function cellFormats(styles: string | undefined): CellFormats {
  const codes = new Map((styles ?? '').match(/<(?:\w+:)?numFmt\s[^>]*>/g)?.map(codeOf));
  const used = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles ?? '')?.[0] ?? '';
  const formats = used.match(/<(?:\w+:)?xf[\s/>][^>]*/g) ?? [];
  const percentages = formats.flatMap((tag, at) => {
    const id = / numFmtId="(\d+)"/.exec(tag)?.[1] ?? '0';
    return BUILT_IN_PERCENTAGES.includes(id) || showsPercent(codes.get(id) ?? '') ? [at] : [];
  });
  return { count: formats.length, percentages: new Set(percentages) };
}

function codeOf(tag: string): readonly [string, string] {
  return [/ numFmtId="(\d+)"/.exec(tag)?.[1] ?? '', / formatCode="([^"]*)"/.exec(tag)?.[1] ?? ''];
}

/** A percent sign that is quoted or escaped is only shown; one that stands free multiplies by a hundred. */
function showsPercent(code: string): boolean {
  return code.replaceAll(/&quot;.*?&quot;|\\./g, '').includes('%');
}
