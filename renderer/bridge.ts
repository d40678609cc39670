// The only reader of window.bridge: every question to main and every signal from it passes here.
import type { Bridge } from '../shared/ipc/bridge.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** Read at each call, so that this room can be loaded before a bridge stands. */
export const bridge: Bridge = {
  request: (name, input) => window.bridge.request(name, input),
  pathOf: (file) => window.bridge.pathOf(file),
  on: (name, listener) => window.bridge.on(name, listener),
};
