// The text part as a document of its own: drawn as written, links and all.
import type { PreviewClient, PreviewLook } from '../../../../shared/draft/preview.ts';
import { darkGround } from './darken.ts';
import { printColor } from './color.ts';
import { documentPolicy } from './document-policy.ts';
import { printText } from './print-text.ts';

/** What each client draws plain text with, as it is installed. */
const fonts: { readonly [C in PreviewClient]: string } = {
  none: '14px/1.5 monospace',
  'gmail-web': '13px/1.5 Arial,Helvetica,sans-serif',
  'gmail-app': '15px/1.5 Roboto,Arial,sans-serif',
  'outlook-windows': '14px/1.3 Calibri,Carlito,sans-serif',
  'outlook-com': '15px/1.4 Aptos,Calibri,sans-serif',
  'apple-mail': '13px/1.4 Helvetica,Arial,sans-serif',
  yahoo: '13px/1.5 Helvetica,Arial,sans-serif',
  thunderbird: '13px/1.4 monospace',
};

export function textDocument(text: string, { client, darkness }: PreviewLook): string {
  const colors =
    darkness === 'light' ? 'background:#fff;color:#000' : `background:${printColor(darkGround)};color:#fff`;
  return (
    `<!DOCTYPE html><html><head>${documentPolicy('data:')}<style>body{margin:16px;font:${fonts[client]};${colors};` +
    `white-space:pre-wrap;overflow-wrap:break-word}</style></head><body>${printText(text)}</body></html>`
  );
}
