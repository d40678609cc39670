// Hostile mails: whatever is in them, no preview of them can run or ask for anything. What is printed is read again, twice.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tokenize, tokenTypes as kind } from 'css-tree';
import { type DefaultTreeAdapterTypes, html as standard, parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { makePreview } from '../../../../../electron/engine/mail/preview/make-preview.ts';
import { darknesses, previewClients, type PreviewLook } from '../../../../../shared/draft/preview.ts';
import { draftOf, imageBase } from './preview-of.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/hostile-mails/', import.meta.url));
const mails = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** Every client and every darkness at least once, with images and without. */
const looks: readonly PreviewLook[] = previewClients.map((client, index) => ({
  client,
  darkness: darknesses[index % darknesses.length] ?? 'light',
  images: index % 3 === 1 ? 'off' : 'on',
  show: 'html',
}));

const forbiddenElements = new Set(
  `script iframe frame frameset object embed applet link base form audio track template noscript noembed noframes xmp
  plaintext listing portal fencedframe math foreignObject animate set handler image feImage`.split(/\s+/u),
);
/** Where an author's words may stand, as nothing is done with them. */
const inert = new Set(['title', 'alt', 'value', 'content', 'name', 'id', 'class', 'placeholder']);

function faultsIn(document: string): readonly string[] {
  const faults: string[] = [];
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(document, { scriptingEnabled: false })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) faults.push(...faultsOf(node));
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return faults;
}

function faultsOf(element: DefaultTreeAdapterTypes.Element): readonly string[] {
  const { tagName, attrs, namespaceURI, childNodes, parentNode } = element;
  const faults: string[] = [];
  if (forbiddenElements.has(tagName)) faults.push(`<${tagName}>`);
  if (namespaceURI === standard.NS.MATHML) faults.push('MathML');
  if (tagName === 'source' && parentNode?.nodeName !== 'picture') faults.push('<source>');
  if (tagName === 'style')
    faults.push(...cssFaults(childNodes.map((node) => ('value' in node ? node.value : '')).join('')));
  for (const { name, value } of attrs) {
    const said = `${tagName} ${name}="${value}"`;
    if (/^on|^(?:srcdoc|action|formaction|ping|target|data|autofocus|popover|contenteditable)$/iu.test(name))
      faults.push(said);
    if (/^(?:src|background|poster)$/u.test(name) && !isAllowed(value)) faults.push(said);
    if (name === 'srcset' && !value.split(/,\s+/u).every(isAllowed)) faults.push(said);
    if (name === 'href' && !/^#[\w-]*$/u.test(value)) faults.push(said);
    if (name === 'http-equiv' && value !== 'Content-Security-Policy') faults.push(said);
    if (name === 'style' || value.includes('(')) faults.push(...(inert.has(name) ? [] : cssFaults(value)));
    if (!inert.has(name) && name !== 'style' && value.includes('tracker.example')) faults.push(said);
  }
  return faults;
}

function isAllowed(address: string): boolean {
  return address.startsWith('data:image/') || address.startsWith('data:,') || address.startsWith(imageBase);
}

function cssFaults(css: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  tokenize(css, (type, start, end) => {
    const text = css.slice(start, end);
    if (
      type === kind.AtKeyword &&
      !/^@(?:media|supports|layer|container|page|property|counter-style|keyframes)$/iu.test(text)
    )
      faults.push(text);
    if (type === kind.Url || type === kind.BadUrl || type === kind.BadString) faults.push(text);
    if (type === kind.Function || type === kind.LeftParenthesis) open.push(text);
    if (type === kind.RightParenthesis) open.pop();
    if (text.includes('\\') && type !== kind.String) faults.push(text);
    if (/^(?:image-set|-webkit-image-set|cross-fade|image|src|expression|element|paint)\($/iu.test(text))
      faults.push(text);
    if (/^(?:behavior|-moz-binding|-ms-behavior)$/iu.test(text)) faults.push(text);
    if (type === kind.String && open.at(-1) === 'url(' && !isAllowed(text.slice(1, -1)) && !/^"#[\w-]+"$/u.test(text))
      faults.push(text);
  });
  return faults;
}

describe('hostile mails', () => {
  it('are many', () => {
    expect(mails.length).toBeGreaterThanOrEqual(40);
  });

  it.each(mails)('%s', (name) => {
    const html = readFileSync(folder + name, 'utf8');
    const { frames, measured } = makePreview({ rendered: draftOf(html), looks, sender: '', imageBase });
    for (const document of [...frames.map((frame) => frame.html), measured]) {
      expect(faultsIn(document)).toEqual([]);
      // What a second reading makes of the first: mails that change as they are read are an old trick.
      expect(faultsIn(serialize(parse(document, { scriptingEnabled: false })))).toEqual([]);
      expect(document).toMatch(/<head[^>]*><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /u);
      expect(document.match(/http-equiv/giu)).toHaveLength(1);
    }
  });

  it('finds the faults of the mails themselves, so that this test can fail', () => {
    const faulty = mails.filter((name) => faultsIn(readFileSync(folder + name, 'utf8')).length > 0);
    expect(mails.length - faulty.length).toBeLessThanOrEqual(2);
  });
});
