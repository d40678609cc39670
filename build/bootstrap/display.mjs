// Starts a virtual display where there is none; Xvfb itself picks a number that is free.
import { spawn } from 'node:child_process';
import { takeAlong } from './leave.mjs';
import { Stop } from './stop.mjs';

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @returns {Promise<{ readonly display: string, readonly stop: () => void }>} */
export function startDisplay() {
  return new Promise((resolve, reject) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const stop = () => void xvfb.kill();
    takeAlong(xvfb);
    xvfb.once('error', () => reject(new Stop('Xvfb could not be started. Install it (Debian: apt-get install xvfb).')));
    xvfb.once('exit', (code) => reject(new Stop(`Xvfb ended before it gave a display (code ${code}).`)));
    let told = '';
    xvfb.stdio[3]?.on('data', (chunk) => {
      told += String(chunk);
      if (told.endsWith('\n')) resolve({ display: `:${told.trim()}`, stop });
    });
    xvfb.unref();
  });
}
