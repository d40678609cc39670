// Makes the one window: where it was last, in the theme's colour, and without any right a web page does not need.
import { BrowserWindow, screen, type Rectangle } from 'electron';
import { startUrl } from './app-files.ts';

export type WindowPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
};

export type WindowOptions = {
  readonly preloadPath: string;
  readonly title: string;
  readonly theme: 'light' | 'dark';
  /** Where the window was last, null at the first start. */
  readonly place: WindowPlace | null;
  /** Called when the window has been moved or resized, once it rests, and when it closes. */
  readonly rememberPlace: (place: WindowPlace) => void;
};

export const backgroundColors = { light: '#ffffff', dark: '#1a1b1e' } as const;

const defaultSize = { width: 1280, height: 800 };
const minimumSize = { minWidth: 1024, minHeight: 700 };
const restMs = 400;

/** The window is shown as soon as its first picture is ready. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const place = options.place !== null && isOnScreen(options.place) ? options.place : null;
  const window = new BrowserWindow({
    ...defaultSize,
    ...(place === null ? {} : { x: place.x, y: place.y, width: place.width, height: place.height }),
    ...minimumSize,
    title: options.title,
    show: false,
    backgroundColor: backgroundColors[options.theme],
    webPreferences: {
      preload: options.preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (place?.maximized === true) window.maximize();
    window.show();
  });
  rememberWhenResting(window, options.rememberPlace);
  void window.loadURL(startUrl);
  return window;
}

/** A screen may have been unplugged since: a window nobody can reach is no window. */
function isOnScreen(place: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x);
    const height = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y);
    return width >= 200 && height >= 100 && place.y >= workArea.y - 10;
  });
}

function rememberWhenResting(window: BrowserWindow, remember: (place: WindowPlace) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed()) remember({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, restMs);
  };
  window.on('resize', wait);
  window.on('move', wait);
  window.on('maximize', wait);
  window.on('unmaximize', wait);
  window.on('close', tell);
}
