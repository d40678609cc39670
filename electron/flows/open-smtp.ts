// How a flow gets at SMTP as the active profile sees it: the demo's own server, or the real endpoints.
import type { Smtp } from '../ports/smtp.ts';

export type OpenSmtp = () => Promise<Smtp>;
