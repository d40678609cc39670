// The words of the SMTP workbench, in English; smtp-ja.ts has the same shape.

export const smtpEn = {
  title: '',
};
