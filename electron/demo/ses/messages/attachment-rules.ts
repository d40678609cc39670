// Which attachments SES takes: file names, sizes, and the one it rejects as a virus.
import type { JsonObject } from '../operation.ts';
import { objects, oneOf, optionalText, requiredText } from '../wire/members.ts';
import { type Attachment, invalid } from './draft.ts';

/** Developer guide, "Unsupported attachment types". */
const refused = new Set(
  `ade adp app asp bas bat cer chm cmd com cpl crt csh der exe fxp gadget hlp hta inf ins isp its js jse ksh lib lnk mad maf mag mam
  maq mar mas mat mau mav maw mda mdb mde mdt mdw mdz msc msh msh1 msh1xml msh2 msh2xml mshxml msi msp mst ops pcd pif plg prf prg ps1
  ps1xml ps2 ps2xml psc1 psc2 reg scf scr sct shb shs sys tmp url vb vbe vbs vps vsmacros vss vst vsw vxd ws wsc wsf wsh xnk`.split(
    /\s+/u,
  ),
);

/** 40 MB after encoding, for the whole message. */
export const maxMessageBytes = 41_943_040;

export function refuseFileName(fileName: string): void {
  const extension = /\.([^.]*)$/u.exec(fileName)?.[1]?.toLowerCase();
  if (extension !== undefined && refused.has(extension)) throw invalid(`Illegal filename '${fileName}'.`);
}

export function refuseSize(sizeBytes: number): void {
  if (sizeBytes > maxMessageBytes)
    throw invalid(`Message length is more than ${maxMessageBytes} bytes long: '${sizeBytes}'.`);
}

export function sizeOf(texts: readonly (string | null)[], attachments: readonly Attachment[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  // Base64 makes four bytes of three, and a line break of every 76.
  return attachments.reduce((sum, { content }) => sum + Math.ceil(content.length * (4 / 3) * (78 / 76)), bytes);
}

const limits = { FileName: 255, ContentId: 78, ContentType: 78, ContentDescription: 1000 } as const;

/** The `Attachments` of a message or a template. */
export function readAttachments(members: JsonObject): readonly Attachment[] {
  return objects(members, 'Attachments').map((attachment) => {
    const fileName = requiredText(attachment, 'FileName');
    for (const [name, most] of Object.entries(limits))
      if ((optionalText(attachment, name)?.length ?? 1) > most || optionalText(attachment, name) === '')
        throw invalid(`${name} must have between 1 and ${most} characters.`);
    const disposition = optionalText(attachment, 'ContentDisposition');
    if (disposition !== undefined) oneOf(disposition, ['ATTACHMENT', 'INLINE'], 'ContentDisposition');
    const encoding = optionalText(attachment, 'ContentTransferEncoding');
    if (encoding !== undefined) oneOf(encoding, ['BASE64', 'QUOTED_PRINTABLE', 'SEVEN_BIT'], 'ContentTransferEncoding');
    refuseFileName(fileName);
    return { fileName, content: Buffer.from(requiredText(attachment, 'RawContent'), 'base64') };
  });
}

/** The EICAR test file; in two parts, so that scanners leave this file alone. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export function isBad({ content }: Attachment): boolean {
  return content.includes(eicar);
}
