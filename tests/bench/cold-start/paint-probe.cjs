// Loaded before an app's own main: says on stdout when its window first painted content, then ends it.
const script = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) resolve(performance.timeOrigin + paint.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

async function tellPaint(app, contents) {
  const paintedAtMs = await contents.executeJavaScript(script);
  process.stdout.write(`painted-at-ms ${paintedAtMs}\n`, () => app.exit(0));
}

// Electron's own module can be had only once Electron itself has started.
setImmediate(() => {
  const { app } = require('electron');
  app?.on('browser-window-created', (_event, window) => {
    window.webContents.once('dom-ready', () => void tellPaint(app, window.webContents));
  });
});
