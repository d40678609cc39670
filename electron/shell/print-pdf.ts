// Prints a page of our own as PDF: Chromium draws it in a window that nobody sees, without scripts and without a network.
import { BrowserWindow } from 'electron';
import { accept, type Outcome } from '../../shared/failure.ts';

/** A4, with the page's own colours. */
export async function printPdf(html: string): Promise<Outcome<Uint8Array>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, partition: 'print-pdf' },
  });
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`);
    return accept(await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true }));
  } finally {
    window.destroy();
  }
}
