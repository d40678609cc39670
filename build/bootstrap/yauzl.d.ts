// The part of yauzl that the bootstrap uses; the package brings no types.
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  type Entry = { readonly fileName: string; readonly externalFileAttributes: number };

  type ZipFile = {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  };

  export function openPromise(path: string): Promise<ZipFile>;
}
