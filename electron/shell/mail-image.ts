// The addresses by which a mail in the preview asks main for its images.
import { type MailImage, mailImageRoot, type MailImageSource } from '../../shared/draft/mail-image.ts';

/** Null: it is not allowed for this draft, could not be fetched, or is no image. */
export type FindMailImage = (draftId: string, asked: MailImageSource) => Promise<MailImage | null>;

export type MailImageAsk = { readonly draftId: string; readonly asked: MailImageSource };

/** Null where the address is no `plumbline://app/mail-image/<draft>/` with the base64url of an http address or `blob/<SHA-256>` behind it. */
export function parseMailImage(address: string): MailImageAsk | null {
  const named = /^([A-Za-z0-9_-]{1,64})\/(blob\/[0-9a-f]{64}|[A-Za-z0-9_-]{1,12000})$/u.exec(withoutRoot(address));
  const draftId = named?.[1];
  const encoded = named?.[2];
  if (draftId === undefined || encoded === undefined) return null;
  if (encoded.startsWith('blob/')) return { draftId, asked: { blob: encoded.slice('blob/'.length) } };
  const url = Buffer.from(encoded, 'base64url').toString('utf8');
  return /^https?:\/\//iu.test(url) && URL.canParse(url) ? { draftId, asked: { url } } : null;
}

function withoutRoot(address: string): string {
  return address.startsWith(mailImageRoot) ? address.slice(mailImageRoot.length) : '';
}

/** Null where it is no picture: then nothing of it is handed on. */
export function mailImageHeaders(contentType: string): Readonly<Record<string, string>> | null {
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^image\/[a-z0-9.+-]{1,40}$/u.test(mediaType)) return null;
  return {
    'Content-Type': mediaType,
    // An SVG that is opened by itself could hold a script.
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}
