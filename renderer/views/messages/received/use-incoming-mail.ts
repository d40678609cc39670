// Messages that are dropped on the place or pasted into it.
import { useEffect } from 'react';
import { checkMail, checkMailFile } from '../../../state/mail.ts';
import { useDroppedFiles } from '../../../ui/use-dropped-files.ts';
import { looksLikeMail } from './looks-like-mail.ts';

export function useIncomingMail() {
  useEffect(() => {
    document.addEventListener('paste', takePasted);
    return () => document.removeEventListener('paste', takePasted);
  }, []);
  return useDroppedFiles(takeFirst);
}

/** One message is looked at at a time. */
function takeFirst([file]: readonly File[]): void {
  if (file !== undefined) void checkMailFile(file);
}

/** A field keeps what is pasted into it. */
function takePasted(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || clipboardData === null) return;
  const [file] = clipboardData.files;
  const text = clipboardData.getData('text/plain');
  if (file !== undefined) void checkMailFile(file);
  else if (looksLikeMail(text)) void checkMail({ from: 'text', text });
  else return;
  event.preventDefault();
}
