// Boots the app: one instance, the wiring, the answers to the window, the window.
import path from 'node:path';
import { app, BrowserWindow, clipboard, nativeTheme, session as electronSession } from 'electron';
import { windowPlaceFile } from './adapters/store/window-place-file.ts';
import { readChosen } from './flows/settings-world.ts';
import { answersFor } from './ipc/answer-all.ts';
import type { Announce } from './ipc/answers.ts';
import { serve } from './ipc/serve.ts';
import type { Desk, Session } from './ipc/session.ts';
import { startUrl } from './shell/app-files.ts';
import { declareScheme, guardContents, guardSession, openExternally } from './shell/guard.ts';
import { showMenu } from './shell/menu.ts';
import { takeDemoTour } from './shell/demo-tour.ts';
import { openWindow } from './shell/window.ts';
import { wire } from './wiring.ts';
import { signalChannel } from '../shared/ipc/bridge.ts';
import type { Language } from '../shared/text.ts';

const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', path.resolve(userData));
const tourPicture = app.commandLine.getSwitchValue('demo-tour');

declareScheme();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const folder = app.getPath('userData');
  const wired = wire(folder);
  const place = windowPlaceFile(folder);
  const session: Session = { ...wired, version: app.getVersion(), platform: process.platform, systemLanguage: systemLanguage() };

  const announce: Announce = (name, payload) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(signalChannel, name, payload);
  };
  const follow = async (): Promise<void> => {
    const { settings } = await readChosen(wired.settings);
    nativeTheme.themeSource = settings.theme;
    const language = settings.language === 'system' ? session.systemLanguage : settings.language;
    showMenu({ language, platform: process.platform, appName: app.getName(), send: (command) => announce('menu.command', { command }) });
  };
  const desk: Desk = { openExternally, copyText: (text) => clipboard.writeText(text), settingsChanged: follow };

  guardSession(electronSession.defaultSession, path.join(app.getAppPath(), 'out', 'renderer'));
  guardContents();
  serve(answersFor(session, desk, announce), ({ senderFrame }) => {
    return senderFrame !== null && senderFrame.parent === null && senderFrame.url.split(/[?#]/u)[0] === startUrl;
  });

  const lastPlace = (await Promise.all([place.read(), follow()]))[0];
  const open = (): BrowserWindow =>
    openWindow({
      preloadPath: path.join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      title: app.getName(),
      theme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
      place: lastPlace,
      rememberPlace: (now) => void place.write(now),
    });
  const first = open();
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0] ?? open();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => void (BrowserWindow.getAllWindows().length === 0 && open()));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void wired.close());
  if (tourPicture !== '') await takeDemoTour(first, { picturePath: path.resolve(tourPicture), reports: wired.reports });
}

function systemLanguage(): Language {
  return app.getLocale().startsWith('ja') ? 'ja' : 'en';
}
