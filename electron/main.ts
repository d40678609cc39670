// Boots the app: one instance, the wiring, the answers to the window, the window.
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { app, BrowserWindow, clipboard, nativeTheme, Notification, session as electronSession } from 'electron';
import { windowPlaceFile } from './adapters/store/window-place-file.ts';
import { systemKeyring } from './adapters/system/keyring.ts';
import { mailImages } from './flows/draft/mail-image.ts';
import { type Chosen, readChosen } from './flows/read-chosen.ts';
import type { Announce, Answers } from './ipc/answers.ts';
import { serve } from './ipc/serve.ts';
import type { Desk, Session } from './ipc/session.ts';
import { startUrl } from './shell/app-files.ts';
import { takeDemoTour } from './shell/demo-tour.ts';
import { chooseFile, chooseFiles, chooseFolder, chooseWhereToSave } from './shell/file-dialog.ts';
import { declareScheme, guardContents, guardSession, openExternally, silenceChromium } from './shell/guard.ts';
import { offerTextMenu, showMenu } from './shell/menu.ts';
import { printPdf } from './shell/print-pdf.ts';
import { openWindow } from './shell/window.ts';
import { wire } from './wiring.ts';
import { signalChannel } from '../shared/ipc/bridge.ts';
import type { ReportSummary } from '../shared/report.ts';
import type { Language } from '../shared/text.ts';

const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', path.resolve(userData));
const tourPicture = app.commandLine.getSwitchValue('demo-tour');
const appFolder = app.getAppPath();
const signalsSent = new EventEmitter();

declareScheme();
silenceChromium();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

const announce: Announce = (name, payload) => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(signalChannel, name, payload);
  signalsSent.emit(name);
};

const folder = app.getPath('userData');
const wired = wire(folder, systemKeyring, {
  version: app.getVersion(),
  workshopPath: path.join(appFolder, 'out', 'main', 'workshop.js'),
});
const placeFile = windowPlaceFile(folder);
// Asked of the disk while Electron itself still starts.
const lastPlace = placeFile.read();
const lastChoice = readChosen(wired.settings);

async function start(): Promise<void> {
  const session: Session = {
    ...wired,
    version: app.getVersion(),
    platform: process.platform,
    systemLanguage: app.getLocale().startsWith('ja') ? 'ja' : 'en',
  };
  const desk: Desk = {
    openExternally,
    notify: (title, body) => new Notification({ title, body }).show(),
    copyText: (text) => void clipboard.writeText(text),
    chooseWhereToSave,
    chooseFile,
    chooseFiles,
    chooseFolder,
    printPdf,
    settingsChanged: () => followSettings(session),
  };
  const profileNow = async () => (await readChosen(wired.settings)).profile.id;
  guardSession(electronSession.defaultSession, {
    rendererFolder: path.join(appFolder, 'out', 'renderer'),
    findMailImage: mailImages({
      openDraft: async (id) => wired.drafts.openDraft(await profileNow(), id),
      readBlob: async (id, blob) => wired.drafts.readBlob(await profileNow(), id, blob),
      web: wired.web,
      nowMs: () => wired.clock.nowMs(),
    }),
  });
  guardContents();
  const window = await showWindow(session);
  const answers = loadAnswers(window, session, desk);
  serve(answers, ({ senderFrame: frame }) => {
    return frame !== null && frame.parent === null && frame.url.split(/[?#]/u)[0] === startUrl;
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void wired.close());
  if (tourPicture !== '') await tour(window, await answers, session);
}

/** The engine is large; loading it earlier would hold up the window's first picture, which needs nothing of it. */
async function loadAnswers(window: BrowserWindow, session: Session, desk: Desk): Promise<Answers> {
  await once(window, 'ready-to-show');
  const { answersFor } = await import('./ipc/answer-all.ts');
  return answersFor(session, desk, announce);
}

async function showWindow(session: Session): Promise<BrowserWindow> {
  follow(await lastChoice, session);
  const place = await lastPlace;
  const open = (): BrowserWindow => {
    const window = openWindow({
      preloadPath: path.join(appFolder, 'out', 'preload', 'preload.cjs'),
      title: app.getName(),
      theme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
      place,
      rememberPlace: (now) => void placeFile.write(now),
    });
    offerTextMenu(window);
    return window;
  };
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0] ?? open();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  return open();
}

/** Theme and menu as the user chose them. */
async function followSettings(session: Session): Promise<void> {
  follow(await readChosen(session.settings), session);
}

function follow({ settings }: Chosen, session: Session): void {
  const language: Language = settings.language === 'system' ? session.systemLanguage : settings.language;
  nativeTheme.themeSource = settings.theme;
  showMenu({
    language,
    platform: process.platform,
    appName: app.getName(),
    send: (command) => announce('menu.command', { command }),
  });
}

/** Where nobody looks on: the demo audit in the real window, its picture, then the end. */
async function tour(window: BrowserWindow, answers: Answers, session: Session): Promise<void> {
  async function auditAll(): Promise<readonly ReportSummary[]> {
    const targets = (await session.demoDomains()).map(({ domain, selectors }) => ({
      domain,
      selectors,
      mailFrom: null,
    }));
    const done = once(signalsSent, 'audit.done');
    await answers['audit.start']({ targets });
    await done;
    const listed = await answers['report.list']({});
    return listed.ok ? listed.value : [];
  }
  try {
    const say = (line: string): void => void process.stdout.write(`${line}\n`);
    await takeDemoTour(window, { picturePath: path.resolve(tourPicture), auditAll, say });
    app.exit(0);
  } catch (error) {
    console.error(error);
    app.exit(3);
  }
}
