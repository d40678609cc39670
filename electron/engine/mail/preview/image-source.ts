// Where a preview may take an image from: the mail itself, main's fetcher, or nowhere.
import { mailImageRoot } from '../../../../shared/draft/mail-image.ts';

export type ImageSource = {
  /** The address to print in place of the author's; null where there is nothing to show. */
  readonly of: (address: string) => string | null;
  /** `img-src` of the content policy. */
  readonly policy: string;
};

/** What Chromium draws as a missing image, with the text that stands for it. */
export const missingImage = 'data:,';

/** In the size that the author gave, as mail clients do: in standards mode Chromium would draw the text alone. */
export const missingImageStyle = `:where(img[src="${missingImage}"]){display:inline-block;overflow:hidden;outline:1px solid #c6c6c6;outline-offset:-1px}`;

/** An image that travels with the message is not in a template: its place is shown. */
const attachedImage =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='96' height='64'%3E%3Crect width='96' height='64' fill='%23bbb'/%3E%3Cpath d='M16 52l20-24 14 16 10-12 20 20z' fill='%23888'/%3E%3C/svg%3E";

const embedded = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|svg\+xml)[;,]/iu;

export type ImageChoice = {
  /** What stands before an address so that main fetches it; null: no remote image is shown. */
  readonly base: string | null;
  /** Where an image that the message carries is shown from, by content id; they are shown with remote images off, too. */
  readonly inline: { readonly [contentId: string]: string };
};

export function imageSource({ base, inline }: ImageChoice): ImageSource {
  // They go into the policy: whatever is not plainly an address of ours would open more than it should.
  const fetcher = base !== null && isOurs(base, /^[\w-]+\/$/u) ? base : null;
  const carried = new Map(Object.entries(inline).filter(([, address]) => isOurs(address, carriedPath)));
  const carriers = new Set([...carried.values()].map((address) => address.slice(0, address.lastIndexOf('/') + 1)));
  return {
    of: (address) => {
      const plain = plainAddress(address);
      if (embedded.test(plain)) return plain;
      const shown = /^cid:/iu.test(plain) ? carried.get(contentIdIn(plain)) : undefined;
      if (shown !== undefined) return shown;
      if (fetcher === null) return null;
      if (/^cid:/iu.test(plain)) return attachedImage;
      const remote = remoteAddress(plain);
      return remote === null ? null : fetcher + base64Url(remote);
    },
    policy: ['data:', ...(fetcher === null ? [] : [fetcher]), ...carriers].join(' '),
  };
}

const carriedPath = /^[\w-]+\/blob\/[0-9a-f]{64}$/u;

const isOurs = (address: string, path: RegExp): boolean =>
  address.startsWith(mailImageRoot) && path.test(address.slice(mailImageRoot.length));

/** RFC 2392 2: percent-encoded in the address. */
function contentIdIn(address: string): string {
  const written = address.slice('cid:'.length);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** An http or https address as it would be asked for; null for any other. */
export function remoteAddress(address: string): string | null {
  const plain = plainAddress(address);
  const whole = plain.startsWith('//') ? `https:${plain}` : plain;
  return /^https?:\/\/./iu.test(whole) && URL.canParse(whole) ? whole : null;
}

/** As the URL standard begins: blanks around it, tabs and line ends in it mean nothing. Blanks inside are looked at once. */
export function plainAddress(address: string): string {
  return address.replaceAll(/[\t\n\r]/gu, '').replaceAll(/^[\0- ]+|(?<![\0- ])[\0- ]+$/gu, '');
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** RFC 4648 5, without padding. */
function base64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const count = Math.min(bytes.length - at, 3) + 1;
    for (let digit = 0; digit < count; digit += 1) written += digits[(bits >> (18 - 6 * digit)) & 63];
  }
  return written;
}
