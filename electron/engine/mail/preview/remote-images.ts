// The images that a mail would fetch from elsewhere: in elements, attributes, style attributes and style sheets.
import type { DefaultTreeAdapterTypes } from 'parse5';
import { addressesIn } from './guard-css.ts';
import { candidatesIn } from './guard-element.ts';
import { remoteAddress } from './image-source.ts';
import type { MailElement } from './look-step.ts';
import { nodesOf } from './nodes-of.ts';
import { type StyleReader, textOf } from './print-style.ts';

/** More than any mail has; the rest is not fetched either. */
const maxImages = 1000;

export function remoteImages(document: DefaultTreeAdapterTypes.Document, reader: StyleReader): readonly string[] {
  const found = new Set<string>();
  for (const node of nodesOf(document)) {
    if (found.size >= maxImages) break;
    if (!('tagName' in node)) continue;
    for (const address of addressesOf(node, reader)) {
      const remote = remoteAddress(address);
      if (remote !== null) found.add(remote);
    }
  }
  return [...found];
}

function addressesOf(element: MailElement, reader: StyleReader): readonly string[] {
  const { tagName, attrs } = element;
  if (tagName === 'style') {
    const css = textOf(element);
    return mayAsk(css) ? reader.rules(css).flatMap(({ declarations }) => declarations.flatMap(imagesIn)) : [];
  }
  return attrs.flatMap(({ name, value }) => {
    switch (name) {
      case 'src':
        return tagName === 'img' ? [value] : [];
      case 'srcset':
        return tagName === 'img' || tagName === 'source' ? candidatesIn(value).map(({ address }) => address) : [];
      case 'background':
      case 'poster':
        return [value];
      case 'style':
        return mayAsk(value) ? reader.declarations(value).flatMap(imagesIn) : [];
      default:
        return [];
    }
  });
}

/** A font is no image. */
function imagesIn({ property, value }: { readonly property: string; readonly value: string }): readonly string[] {
  return property === 'src' ? [] : addressesIn(value);
}

function mayAsk(css: string): boolean {
  return /\\|url|image|cross-fade/iu.test(css);
}
