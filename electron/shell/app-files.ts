// Says which built file an address of the app's own scheme names, and with which headers it is served.
import { extname, join, normalize, sep } from 'node:path';
import { mailImageRoot } from '../../shared/draft/mail-image.ts';

export const appScheme = 'plumbline';
export const appOrigin = `${appScheme}://app`;
export const startUrl = `${appOrigin}/index.html`;
export const measureUrl = `${appOrigin}/measure.html`;

/**
 * Nothing but our own files: no inline script, no eval, no network; inline styles because Mantine sets style attributes.
 * The mail in the preview is a `srcdoc` document and so stands under this policy, too, beside its own stricter one.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** The measuring frame draws hostile mail beside a script of ours: an origin of its own, and of the app only its script. */
export const measurePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  `img-src ${mailImageRoot} data:`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  'sandbox allow-scripts',
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

export type AppFile = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** The file behind an address, or null where it leaves the folder, the host or the known types. */
export function appFile(folder: string, address: string): AppFile | null {
  const pathname = pathWithinApp(address);
  if (pathname === null) return null;
  const root = normalize(folder + sep);
  const path = normalize(join(root, pathname));
  const contentType = contentTypes[extname(path).toLowerCase()];
  if (!path.startsWith(root) || contentType === undefined) return null;
  return {
    path,
    headers: {
      'Content-Type': contentType,
      'Content-Security-Policy': path === join(root, 'measure.html') ? measurePolicy : contentPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      // The measuring frame has an origin of its own, and module scripts are asked for across origins.
      ...(extname(path) === '.js' ? { 'Access-Control-Allow-Origin': '*' } : {}),
      // The files change with the program: a stale copy of an older version must never be used.
      'Cache-Control': 'no-cache',
    },
  };
}

function pathWithinApp(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${appScheme}:` || url.host !== 'app') return null;
  try {
    const pathname = decodeURIComponent(url.pathname);
    // A NUL would cut the path short in the file system; a backslash is a separator on Windows.
    return /[\0\\]/.test(pathname) ? null : pathname;
  } catch {
    return null;
  }
}
