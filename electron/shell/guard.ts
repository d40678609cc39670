// Locks the window in: only our own files, a strict content policy, no navigation, no new windows, no permissions, no network.
import { readFile } from 'node:fs/promises';
import { app, protocol, shell, type Session, type WebContents } from 'electron';
import { refuse, type Outcome } from '../../shared/failure.ts';
import { appFile, appOrigin, appScheme, measureUrl } from './app-files.ts';
import { externalLink } from './external-link.ts';
import { type FindMailImage, mailImageHeaders, parseMailImage } from './mail-image.ts';

/** To be called before the app is ready: Electron takes schemes only until then. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
    },
  ]);
}

/**
 * To be called before the app is ready. Chromium's own network stack has nothing to do in this program: it gets no
 * names, no proxies and no background errands. DNS and HTTPS questions are asked by the main process through Node.
 */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'no-proxy-server',
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ]) {
    app.commandLine.appendSwitch(name);
  }
}

export type Served = {
  readonly rendererFolder: string;
  /** The images of a mail, asked for by its preview. */
  readonly findMailImage: FindMailImage;
};

/** Serves the built renderer and allowed images to a session, and nothing else to it. */
export function guardSession(session: Session, { rendererFolder, findMailImage }: Served): void {
  session.protocol.handle(appScheme, (request) => {
    const image = request.method === 'GET' ? parseMailImage(request.url) : null;
    return image === null ? serveFile(rendererFolder, request) : serveImage(findMailImage(image.draftId, image.asked));
  });
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurs(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Locks every page the app will ever make. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => lock(contents));
}

/** Opens an https address in the system browser; the caller has checked who asks. */
export async function openExternally(address: string): Promise<Outcome<null>> {
  const url = externalLink(address);
  if (url === null) {
    return refuse({
      kind: 'not-allowed',
      because: {
        en: `"${address}" was not opened: only https:// addresses without a user name are opened.`,
        ja: `「${address}」は開きませんでした。開けるのは、ユーザー名を含まない https:// のアドレスだけです。`,
      },
    });
  }
  await shell.openExternal(url);
  return { ok: true, value: null };
}

async function serveFile(folder: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? appFile(folder, request.url) : null;
  if (file === null) return new Response(null, { status: 404 });
  try {
    return new Response(new Uint8Array(await readFile(file.path)), { headers: file.headers });
  } catch {
    return new Response(null, { status: 404 });
  }
}

async function serveImage(finding: ReturnType<FindMailImage>): Promise<Response> {
  const image = await finding.catch(() => null);
  const headers = image === null ? null : mailImageHeaders(image.contentType);
  if (image === null || headers === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(image.bytes), { headers });
}

function isOurs(url: string): boolean {
  // The developer tools load their own pages; data: images never reach the network.
  return url.startsWith(`${appOrigin}/`) || url.startsWith('devtools://') || url.startsWith('data:');
}

function lock(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || event.url !== measureUrl) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
