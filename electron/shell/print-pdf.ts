// Prints a page of our own as PDF: Chromium draws it in a window that nobody sees, without scripts and without a network.
import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { accept, type Outcome, refuse } from '../../shared/failure.ts';

/** Not `data:`: Chromium navigates to no address above 2 MB, and a pack may be longer. */
const scheme = 'plumbline-print';
const partition = 'print-pdf';

/** It stands beside the page's own policy, whatever a mail may have brought into it: nothing runs, nothing is fetched. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

const pages = new Map<string, string>();
let locked: Session | null = null;

/** A4, with the page's own colours. */
export async function printPdf(html: string): Promise<Outcome<Uint8Array>> {
  locked ??= lockSession(session.fromPartition(partition));
  const address = `${scheme}:${randomUUID()}`;
  pages.set(address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: locked, sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    await window.loadURL(address);
    return accept(await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true }));
  } catch (error) {
    return refuse({ kind: 'bug', message: `The page could not be printed: ${String(error)}` });
  } finally {
    pages.delete(address);
    window.destroy();
  }
}

/** It gets the pages that are being printed, and nothing else; `guard.ts` locks its windows like all others. */
function lockSession(own: Session): Session {
  own.protocol.handle(scheme, ({ url }) => {
    const html = pages.get(url);
    return html === undefined ? new Response(null, { status: 404 }) : new Response(html, { headers });
  });
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !pages.has(url) }));
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  return own;
}
