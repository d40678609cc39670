// Asks the user for a file, in the system's own dialog.
import { BrowserWindow, dialog } from 'electron';

const filters = [{ name: 'JSON', extensions: ['json'] }];

/** Null where the user changed their mind. */
export async function chooseWhereToSave(defaultName: string): Promise<string | null> {
  const options = { defaultPath: defaultName, filters };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}

/** Null where the user changed their mind. */
export async function chooseFile(): Promise<string | null> {
  const options = { filters, properties: ['openFile' as const] };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}
