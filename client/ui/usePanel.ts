/** A panel that a button opens: Escape closes it and gives the focus back, and so does a press anywhere else, without that. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export function usePanel() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !box.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && open && close();
  return { open, setOpen, close, button, around: { ref: box, onKeyDown } };
}
