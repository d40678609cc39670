// The least Electron can do: one window, one line of text, the same size and the same sandbox as the app's.
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)));
});
