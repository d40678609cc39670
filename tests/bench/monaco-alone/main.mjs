// One window of the app's size and sandbox that shows the bare page with Monaco.
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(fileURLToPath(new URL('../../../out/bench-monaco-alone/index.html', import.meta.url)));
});
