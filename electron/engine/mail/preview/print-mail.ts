// Prints a mail's tree as a whole document for a preview: step by step as the look asks, and past the guard at the end.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Piece } from '../../../../shared/draft/rendering.ts';
import { spanInSource } from '../span-in-source.ts';
import { documentPolicy } from './document-policy.ts';
import { guardedAttribute, guardedFate, guardedName } from './guard-element.ts';
import { type ImageSource, missingImageStyle } from './image-source.ts';
import type { Attribute, Fate, LookStep, MailElement } from './look-step.ts';
import { type MailNode, pushAll } from './nodes-of.ts';
import { printAttribute, printText } from './print-text.ts';
import type { StylePrinter } from './print-style.ts';

export type View = {
  readonly steps: readonly LookStep[];
  readonly images: ImageSource;
  readonly styles: StylePrinter;
  /** Where the elements stand in the template; null: it is not measured. */
  readonly pieces: readonly Piece[] | null;
};

export type Printed = { readonly html: string; readonly measured: string };

export function printMail(document: DefaultTreeAdapterTypes.Document, view: View): Printed {
  const printed = { html: '', measured: '' };
  const write = (text: string): void => {
    printed.html += text;
    if (view.pieces !== null) printed.measured += text;
  };
  // A list of what is to come, not a recursion: a mail nests as deep as it likes.
  const waiting: (MailNode | string)[] = document.childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') write(next);
    else if ('tagName' in next) openElement(next, view, { printed, write, waiting });
    else if (next.nodeName === '#text' && 'value' in next) write(printText(next.value));
    else if (next.nodeName === '#documentType') write(printDoctype(document));
  }
  return printed;
}

type Output = {
  readonly printed: { html: string; measured: string };
  readonly write: (text: string) => void;
  readonly waiting: (MailNode | string)[];
};

function openElement(element: MailElement, view: View, { printed, write, waiting }: Output): void {
  const fate = fateOf(element, view);
  if (fate === 'drop') return;
  if (fate === 'keep' && element.tagName === 'style') {
    const css = view.styles.sheet(element);
    if (css !== '') write(`<style${attributesOf(element, view)}>${css}</style>`);
    return;
  }
  if (fate === 'keep') {
    const name = guardedName(element);
    const tag = `<${name}${attributesOf(element, view)}`;
    printed.html += `${tag}>`;
    if (view.pieces !== null) printed.measured += `${tag}${placeOf(element, view.pieces)}>`;
    if (name === 'head') write(headOf(view));
    if (voids.has(name)) return;
    waiting.push(`</${name}>`);
    // The parser takes the first line end in these for its own.
    const first = element.childNodes[0];
    if (/^(?:pre|textarea)$/u.test(name) && first !== undefined && 'value' in first && first.value.startsWith('\n')) {
      write('\n');
    }
  }
  pushAll(waiting, element.childNodes);
}

function fateOf(element: MailElement, { steps }: View): Fate {
  let fate = guardedFate(element);
  for (const step of steps) {
    // What is gone already is not counted among what a client leaves out.
    if (fate === 'drop') break;
    const wished = step.fateOf?.(element) ?? 'keep';
    if (wished !== 'keep') fate = wished;
  }
  return fate;
}

function attributesOf(element: MailElement, { steps, images, styles }: View): string {
  let attributes: readonly Attribute[] = element.attrs;
  for (const step of steps) attributes = step.attributes?.(attributes, element) ?? attributes;
  // One whose source was taken away is a missing image, too.
  if (element.tagName === 'img' && !attributes.some(({ name }) => name === 'src')) {
    attributes = [...attributes, { name: 'src', value: '' }];
  }
  let text = '';
  for (const attribute of attributes) {
    const value =
      attribute.name === 'style'
        ? styles.inline(attribute.value, element)
        : guardedAttribute(attribute, element, images);
    if (value !== null) text += ` ${attribute.name}="${printAttribute(value)}"`;
  }
  return text;
}

function placeOf(element: MailElement, pieces: readonly Piece[]): string {
  // An element that the parser made has no place.
  const tag = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
  if (tag === null || tag === undefined) return '';
  const { start, end } = spanInSource(pieces, { start: tag.startOffset, end: tag.endOffset });
  return ` data-at="${start}-${end}"`;
}

function headOf({ steps, images }: View): string {
  const base = steps.flatMap((step) => step.base ?? []).join('');
  return `${documentPolicy(images.policy)}<style>${missingImageStyle}${base}</style>`;
}

function printDoctype({ childNodes }: DefaultTreeAdapterTypes.Document): string {
  const doctype = childNodes.find((node) => node.nodeName === '#documentType');
  if (doctype === undefined || !('publicId' in doctype) || doctype.name !== 'html') return '';
  const { publicId, systemId } = doctype;
  const isPrintable = (id: string): boolean => /^[\w :/.+-]*$/u.test(id);
  if (publicId === '' || !isPrintable(publicId) || !isPrintable(systemId)) return '<!DOCTYPE html>';
  return `<!DOCTYPE html PUBLIC "${publicId}"${systemId === '' ? '' : ` "${systemId}"`}>`;
}

const voids: ReadonlySet<string> = new Set('area br col hr img input meta source wbr'.split(' '));
