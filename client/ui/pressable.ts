import type { MouseEvent } from 'react';

/**
 * What makes a button do nothing while it waits for an answer or has nothing to do. It keeps the focus: a button that is
 * disabled outright loses it, and whoever has no mouse starts at the top again.
 */
export function pressable(isReady: boolean, onPress?: () => void) {
  return {
    'aria-disabled': isReady ? undefined : true,
    // Also what Enter in a field does: it presses the button that sends the form.
    onClick: (event: MouseEvent) => {
      if (!isReady) event.preventDefault();
      else onPress?.();
    },
  } as const;
}
