// The bytes of a file that was dropped or pasted; none of a folder, or of a file that is gone.
import type { Failure } from '../../shared/failure.ts';

export function bytesOfFile(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  return file.arrayBuffer().then(
    (read) => new Uint8Array(read),
    () => null,
  );
}

export const unreadable = ({ name }: File): Failure => ({ kind: 'disk', path: name, because: 'unreadable' });
