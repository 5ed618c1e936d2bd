/** As a `ref`: what has just appeared takes the focus, so that a keyboard and a reader go on from there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
