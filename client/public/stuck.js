// Where a part of the page cannot be fetched before anything is drawn, what waits says so. It has one name in every build.
function sayStuck() {
  const [loads, stuck] = ['.waiting-loads', '.waiting-stuck'].map((part) => document.querySelector(part));
  if (loads === null || stuck === null) return;
  loads.hidden = true;
  stuck.hidden = false;
  stuck.querySelector('button').onclick = () => location.reload();
}
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && sayStuck(), true);
addEventListener('unhandledrejection', sayStuck);
