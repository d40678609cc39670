// What is known of attachments by the end of their names: what SES refuses, what receivers refuse, what a type is usually called.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** SES developer guide, "Unsupported attachment types". */
export const refusedBySes = words(`
  ade adp app asp bas bat cer chm cmd com cpl crt csh der exe fxp gadget hlp hta inf ins isp its js jse ksh lib lnk mad maf mag mam
  maq mar mas mat mau mav maw mda mdb mde mdt mdw mdz msc msh msh1 msh1xml msh2 msh2xml mshxml msi msp mst ops pcd pif plg prf prg ps1
  ps1xml ps2 ps2xml psc1 psc2 reg scf scr sct shb shs sys tmp url vb vbe vbs vps vsmacros vss vst vsw vxd ws wsc wsf wsh xnk`);

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

/** Bytes of so much content as base64 with a line end after each 76 characters (RFC 2045 6.8). */
export function base64Bytes(bytes: number): number {
  const characters = Math.ceil(bytes / 3) * 4;
  return characters + Math.ceil(characters / 76) * 2;
}
