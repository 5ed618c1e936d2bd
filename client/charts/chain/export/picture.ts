/** The map that is shown as a file: its colours and letters written into it, since the page's style sheet does not go along. */

const COPIED = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight'],
  ...['text-anchor', 'text-decoration-line', 'text-decoration-style', 'opacity', 'font-variant-numeric'],
];
const FOOT = 64;
/** Canvases beyond this are refused by browsers. */
const MOST_PIXELS = 12_000;

/** The picture with a foot: what its lines mean, and what it shows, of which day. */
export function pictureOf(svg: SVGSVGElement, foot: string, legend: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copyStyle(svg, copy);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const ground = getComputedStyle(svg.closest('.sheet') ?? svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height + FOOT));
  copy.setAttribute('viewBox', `0 0 ${width} ${height + FOOT}`);
  copy.prepend(element('rect', { width, height: height + FOOT, fill: ground.backgroundColor }));
  const title = element('title', {});
  title.textContent = foot;
  copy.prepend(title);
  for (const [at, text] of [legend, foot].entries()) {
    const shared = { x: 16, fill: ground.color, 'font-family': 'sans-serif', 'font-size': 12 };
    const line = element('text', { ...shared, y: height + 26 + at * 20 });
    line.textContent = text;
    copy.append(line);
  }
  return new XMLSerializer().serializeToString(copy);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Attributes and not style attributes: the page's policy allows none. */
function copyStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of COPIED) {
    const value = style.getPropertyValue(property);
    const name = property === 'text-decoration-line' ? 'text-decoration' : property;
    if (value && value !== 'none' && value !== 'normal') to.setAttribute(name, value);
    else if (value === 'none' && (property === 'fill' || property === 'stroke')) to.setAttribute(name, value);
  }
  if (from instanceof SVGTextElement) keepWidth(from, to);
  for (const name of ['class', 'tabindex', 'data-node', 'href', 'role']) to.removeAttribute(name);
  for (const [at, child] of [...from.children].entries()) {
    const copied = to.children[at];
    if (copied) copyStyle(child, copied);
  }
}

/** Words are as wide as on the page in whatever letters the picture is opened with, so that none runs out of its place. */
function keepWidth(from: SVGTextElement, to: Element): void {
  const width = from.getComputedTextLength();
  if (width === 0 || from.hasAttribute('textLength')) return;
  to.setAttribute('textLength', width.toFixed(1));
  to.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** Twice as fine as the screen, where that is not too large for a picture. */
export async function pngOf(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const scale = Math.min(2, MOST_PIXELS / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
