// Messages that are dropped on the place or pasted into it.
import { useEffect, useState, type DragEvent } from 'react';
import { checkMail, checkMailFile } from '../../../state/mail.ts';
import { looksLikeMail } from './looks-like-mail.ts';

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

export function useIncomingMail() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    document.addEventListener('paste', takePasted);
    return () => document.removeEventListener('paste', takePasted);
  }, []);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      const { relatedTarget, currentTarget } = event;
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file === undefined) return;
      event.preventDefault();
      void checkMailFile(file);
    },
  };
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
