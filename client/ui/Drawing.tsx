/**
 * A picture is laid out for letters of 16 px and grows as a whole with the letters that the reader chose: its own letters
 * are set in px (base.css), its box in theirs.
 */
import type { ReactNode, RefObject } from 'react';
import { useWidth } from './useWidth.ts';

/** How many times larger than 16 px the reader's letters are. */
export function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** The width of a box in the units of a drawing. */
export function useRoom<Box extends HTMLElement>(): { readonly box: RefObject<Box | null>; readonly width: number } {
  const { box, width } = useWidth<Box>();
  return { box, width: width / letterSize() };
}

export interface DrawingProps {
  readonly width: number;
  readonly height: number;
  /** Room before what is drawn from 0,0. */
  readonly before?: { readonly x: number; readonly y: number };
  /** The answer of the picture, which a screen reader says. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Drawing({ width, height, before = { x: 0, y: 0 }, label, className, children }: DrawingProps) {
  const size = letterSize();
  return (
    <svg
      width={width * size}
      height={height * size}
      viewBox={`${-before.x} ${-before.y} ${width} ${height}`}
      role="img"
      aria-label={label}
      className={className ? `drawing ${className}` : 'drawing'}
    >
      {children}
    </svg>
  );
}
