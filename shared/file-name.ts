// The name at the end of a file's path, whichever system wrote it.

export function fileNameOf(filePath: string): string {
  return filePath.replace(/^.*[\\/]/su, '');
}
