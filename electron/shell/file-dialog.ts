// Asks the user for a file or a folder, in the system's own dialog.
import { BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from 'electron';
import path from 'node:path';

const kinds: { readonly [extension: string]: string } = {
  json: 'JSON',
  csv: 'CSV',
  png: 'PNG',
  pdf: 'PDF',
  html: 'HTML',
  htm: 'HTML',
  mjml: 'MJML',
  txt: 'Text',
  eml: 'E-mail',
};

/** All of them at once first, named by each kind once. */
function filtersOf(...extensions: readonly string[]): FileFilter[] {
  const names = [...new Set(extensions.flatMap((extension) => kinds[extension] ?? []))];
  return names.length === 0 ? [] : [{ name: names.join(', '), extensions: [...extensions] }];
}

/** The kind of file follows the name proposed. Null where the user changed their mind. */
export async function chooseWhereToSave(defaultName: string): Promise<string | null> {
  const options = { defaultPath: defaultName, filters: filtersOf(path.extname(defaultName).slice(1)) };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}

/** Extensions as in `json`. Null where the user changed their mind. */
export function chooseFile(...extensions: readonly string[]): Promise<string | null> {
  return chooseOne({ filters: filtersOf(...extensions), properties: ['openFile'] });
}

/** Null where the user changed their mind. */
export function chooseFiles(): Promise<readonly string[] | null> {
  return choose({ properties: ['openFile', 'multiSelections'] });
}

/** Null where the user changed their mind. */
export function chooseFolder(): Promise<string | null> {
  return chooseOne({ properties: ['openDirectory', 'createDirectory'] });
}

async function chooseOne(options: OpenDialogOptions): Promise<string | null> {
  return (await choose(options))?.[0] ?? null;
}

async function choose(options: OpenDialogOptions): Promise<readonly string[] | null> {
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled || filePaths.length === 0 ? null : filePaths;
}
