/** The way back to where somebody was led from, with what was kept meanwhile: it can be undone there. */
import { useLocation, useRouter } from '@tanstack/react-router';

export interface HandedBack {
  readonly import: string;
  readonly label: string;
}

/** A path of this page alone, whoever wrote the address: never another site. */
export const isOwnPath = (back: string | undefined): back is string => back !== undefined && /^\/(?![/\\])/.test(back);

/** Where somebody was led to a form from, and for which field. */
export interface Led {
  readonly back?: string | undefined;
  readonly field?: string | undefined;
  /** The name under which the id of what was entered stands in the address that it leads back to. */
  readonly as?: string | undefined;
}

export function backWith(led: Led | undefined, id: string): string | undefined {
  if (led?.back === undefined || led.as === undefined) return led?.back;
  const [path = '', search] = led.back.split('?');
  const params = new URLSearchParams(search);
  params.set(led.as, id);
  return `${path}?${params}`;
}

/** Goes there and says so; where nobody was led from anywhere, it does not. */
export function useBack(): (back: string | undefined, kept: HandedBack) => boolean {
  const { history } = useRouter();
  return (back, kept) => {
    if (!isOwnPath(back)) return false;
    history.push(back, { handedBack: kept } as never);
    return true;
  };
}

/** What stands with this visit of the address, and how to forget it: a later one, or one shared, has nothing of it. */
export function useHandedBack(): { readonly kept: HandedBack | undefined; readonly forget: () => void } {
  const { history } = useRouter();
  const kept = useLocation({ select: ({ state }) => (state as { readonly handedBack?: HandedBack }).handedBack });
  return { kept, forget: () => history.replace(history.location.href) };
}
