// What is known of attachments by the end of their names: what receivers refuse, what a type is usually called.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Gmail Help, "File types blocked in Gmail": those that SES lets pass. */
export const refusedByGmail = words(`
  apk appx appxbundle cab diagcab diagcfg diagpkg dll dmg ex ex_ img iso jar jnlp mjs msix msixbundle nsh vhd xll`);

/** Archives: Gmail looks into them, many companies refuse them, and a password keeps everybody from looking. */
export const archives = words('7z ace arj bz2 gz lzh rar tar tgz xz zip zst');

/** Office documents that may carry macros. */
export const macroDocuments = words('docm dotm pptm potm ppsm xlsm xlsb xltm xlam');

/** Pages that a browser runs: the common shape of phishing. */
export const pages = words('htm html mht mhtml shtml svg svgz xht xhtml');

/** The usual type of a name's end; several where several are usual. */
export const usualTypes: { readonly [extension: string]: readonly string[] } = {
  csv: ['text/csv', 'text/plain', 'application/vnd.ms-excel'],
  doc: ['application/msword'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  gif: ['image/gif'],
  htm: ['text/html'],
  html: ['text/html'],
  ics: ['text/calendar', 'application/ics'],
  jpeg: ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  jpg: ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  json: ['application/json', 'text/json', 'text/plain'],
  mp3: ['audio/mpeg', 'audio/mp3'],
  mp4: ['video/mp4'],
  pdf: ['application/pdf', 'application/x-pdf'],
  png: ['image/png'],
  ppt: ['application/vnd.ms-powerpoint'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  svg: ['image/svg+xml'],
  txt: ['text/plain'],
  webp: ['image/webp'],
  xls: ['application/vnd.ms-excel'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  xml: ['application/xml', 'text/xml'],
  zip: ['application/zip', 'application/x-zip-compressed'],
};

/** Lower case, without the dot; empty where the name has none. */
export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot === -1
    ? ''
    : fileName
        .slice(dot + 1)
        .trim()
        .toLowerCase();
}
