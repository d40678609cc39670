// What a message or a part of it is called on the disk before the user names it: its own name, as far as any file system takes it.
import { fileNameOf } from '../../../shared/file-name.ts';

/** Of UTF-8: ext4 and APFS take 255 bytes; a dialog may add an extension. */
const maxBytes = 200;

/** Empty where nothing of it is left. */
export function savedName(name: string): string {
  // Names are not bounded in a mail: what is looked at is, and keeps its end, which says the type.
  const end = fileNameOf(name.slice(-2000));
  // Those that Windows forbids, fills in (`%`), or that let a name read as another (bidirectional controls).
  const plain = cut(end.replaceAll(/[<>:"|?*%\p{C}\p{Zl}\p{Zp}]/gu, '_')).replaceAll(/^[. ]+|[. ]+$/gu, '');
  return isReserved(plain) ? `_${plain}` : plain;
}

function cut(name: string): string {
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  const room = maxBytes - Buffer.byteLength(extension);
  let stem = '';
  let bytes = 0;
  for (const character of name.slice(0, name.length - extension.length)) {
    bytes += Buffer.byteLength(character);
    if (bytes > room) break;
    stem += character;
  }
  return stem + extension;
}

/** Windows keeps these for devices, whatever ends them ("Naming Files, Paths, and Namespaces"). */
function isReserved(name: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3]) *(?:\.|$)/iu.test(
    name,
  );
}
