// A chart as a picture: the SVG with its colours resolved, a title and a legend, drawn twice as large as it stands.
import { lookOf, type ChartLine } from './chart-look.ts';

const scale = 2;
const pad = 16;
const titlePx = 28;
const legendPx = 18;
const namespace = 'http://www.w3.org/2000/svg';

/** What a picture does not take over from the style sheets by itself. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-family',
  'font-size',
] as const;

type Head = { readonly title: string; readonly lines: readonly ChartLine[] };

/** PNG as base64. */
export async function drawChart(svg: SVGSVGElement, head: Head): Promise<string> {
  const style = getComputedStyle(svg);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const resolve = (colour: string) => colour.replace(/^var\((--[\w-]+)\)$/, (_, name: string) => token(name));
  const width = svg.clientWidth + 2 * pad;
  const height = svg.clientHeight + titlePx + head.lines.length * legendPx + 2 * pad;
  const page = make('svg', { xmlns: namespace, width: `${width}`, height: `${height}` });
  page.append(make('rect', { width: '100%', height: '100%', fill: token('--pane') }));
  const words = { fill: token('--ink'), 'font-family': style.fontFamily, 'font-size': '12' };
  page.append(make('text', { ...words, x: `${pad}`, y: `${pad + 12}`, 'font-weight': '600' }, head.title));
  const chart = withStyles(svg);
  chart.setAttribute('x', `${pad}`);
  chart.setAttribute('y', `${pad + titlePx}`);
  page.append(chart);
  const below = pad + titlePx + svg.clientHeight + 12;
  for (const [index, { label, look }] of head.lines.entries()) {
    const y = below + index * legendPx;
    const { colour, dashes } = lookOf(look);
    const at = { x1: `${pad}`, x2: `${pad + 28}`, y1: `${y}`, y2: `${y}` };
    page.append(
      make('line', { ...at, stroke: resolve(colour), 'stroke-width': '1.8', 'stroke-dasharray': dashes }),
      make('text', { ...words, x: `${pad + 36}`, y: `${y + 4}` }, label),
    );
  }
  return paint(new XMLSerializer().serializeToString(page), width, height);
}

function make(name: string, attributes: { readonly [name: string]: string }, text = ''): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

function withStyles(svg: SVGSVGElement): SVGElement {
  const copy = svg.cloneNode(true) as SVGElement;
  const originals = svg.querySelectorAll('*');
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  }
  return copy;
}

async function paint(svg: string, width: number, height: number): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
