import { useEffect, useRef, useState } from 'react';
import { t } from '../../ui/words.ts';
import { useHandedBack } from './handed-back.ts';
import { Saved } from './Saved.tsx';

/** On the screen that somebody comes back to: what was kept, and the way to undo it beside the new answer. */
export function HandedBack() {
  const { kept, forget } = useHandedBack();
  const [shown] = useState(kept);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The title of the screen takes the focus first.
    const wait = requestAnimationFrame(() => box.current?.querySelector('h2')?.focus());
    return () => cancelAnimationFrame(wait);
  }, []);
  if (shown === undefined) return null;
  return (
    <div ref={box} className="no-print">
      <Saved title={t('page.entry.saved', { label: shown.label })} importId={shown.import} onUndone={forget} />
    </div>
  );
}
