// A generic bridge between the window and main: it knows the names in the two tables and nothing else.
import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron';
import { requestChannel, signalChannel, type Bridge } from '../shared/ipc/bridge.ts';
import { requests } from '../shared/ipc/requests.ts';
import { signals } from '../shared/ipc/signals.ts';

function demandName(table: object, name: unknown): void {
  if (typeof name !== 'string' || !Object.hasOwn(table, name)) {
    throw new TypeError(`The bridge knows no ${JSON.stringify(name)}.`);
  }
}

const bridge: Bridge = {
  async request(name, input) {
    demandName(requests, name);
    return ipcRenderer.invoke(requestChannel, name, input);
  },
  pathOf: (file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]),
  on(name, listener) {
    demandName(signals, name);
    const hear = (_event: IpcRendererEvent, announced: unknown, payload: Parameters<typeof listener>[0]): void => {
      if (announced === name) listener(payload);
    };
    ipcRenderer.on(signalChannel, hear);
    return () => {
      ipcRenderer.off(signalChannel, hear);
    };
  },
};

// Each listener of the window hears the one channel: as many as there are signals are no leak.
ipcRenderer.setMaxListeners(Object.keys(signals).length);

contextBridge.exposeInMainWorld('bridge', bridge);
