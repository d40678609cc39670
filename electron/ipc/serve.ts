// The only user of ipcMain: checks who asks and what, then always answers with a value or a failure.
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { requestChannel } from '../../shared/ipc/bridge.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import { type RequestName, requests } from '../../shared/ipc/requests.ts';
import { refuse } from '../../shared/failure.ts';
import type { Answers } from './answers.ts';
import { unreadableInput } from './unreadable-input.ts';

/** True for a frame that shows our own page: the main frame of our window, at our own address. */
export type TrustsSender = (event: IpcMainInvokeEvent) => boolean;

/** The answers may still be loading while the window is drawn: requests wait for them. */
export function serve(loading: Promise<Answers>, trusts: TrustsSender): void {
  ipcMain.handle(requestChannel, async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    if (!trusts(event)) return refuse({ kind: 'not-allowed', because: strangerRefused });
    if (!isRequestName(name)) return refuse({ kind: 'bad-input', because: unknownName });
    const checked = requests[name].input.safeParse(input);
    if (!checked.success) return refuse({ kind: 'bad-input', because: unreadableInput(checked.error) });
    try {
      // The table ties each name to its schema and answer; TypeScript cannot follow that through a variable name.
      const answer = (await loading)[name] as (checkedInput: unknown) => Promise<Reply<unknown>>;
      return await answer(checked.data);
    } catch (error) {
      console.error(`${name} failed:`, error);
      return refuse({ kind: 'bug', message: error instanceof Error ? error.message : String(error) });
    }
  });
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

const strangerRefused = {
  en: 'This request did not come from the Plumbline window and was refused.',
  ja: 'Plumbline のウィンドウ以外からの要求のため、拒否しました。',
};

const unknownName = {
  en: 'The window asked for something this version does not know. Restart Plumbline.',
  ja: 'このバージョンが対応していない要求です。Plumbline を再起動してください。',
};
