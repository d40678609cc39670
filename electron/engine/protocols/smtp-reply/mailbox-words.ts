// What is said of mailboxes in free wording, in the languages that receivers answer in: a word for the thing near one for its state.

/** What stands between is of something else then. */
const elsewhere =
  '\\b(?:sender|domain|host|server|header|sent|spf|dkim|dmarc|reputation|filter|spam|policy|relay|connection|session|channel|tls|ssl|auth[a-z]*)\\b';

/** In either order, however much is said between within a sentence: `User <a@b> is unknown`, `unknown e-mail address`. */
export const near = (thing: string, state: string): RegExp =>
  new RegExp(
    `\\b(?:${thing})\\b(?:(?!${elsewhere})(?:[^.;]|\\.(?=\\S))){0,80}?\\b(?:${state})|\\b(?:${state}) (?:[a-z-]{1,12} )?(?:${thing})\\b`,
    'iu',
  );

const mailbox =
  'users?(?! ?name)|addressees?|recipients?|rcpt|mail ?box|mbox|inbox|account|alias|(?<!IP |sender |from |client |source )add?ress(?:es)?(?! \\[?\\d| book)';
const unknown =
  "unknown|invalid|illegal|wrong|non-?existent|does(?:n't| not) exist|(?:no|not|no longer) exists?|not (?:be )?(?:found|known|recogni[sz]ed|listed|registered|valid|present|a member)";
const closed =
  'closed|disabled|deactivated|suspended|inactive|not (?:yet )?activated|frozen|archived|terminated|discontinued|(?:is|or|been) locked';

/** French, German, Italian, Polish, Portuguese, Spanish. */
const foreign = {
  mailbox:
    'destinataires?|adresse(?! ip)|compte|bo[iî]te|utilisateur|empf[aä]e?nger|adressat|benutzer|postfach|destinatario|indirizzo(?! ip)|casella|utente|adres|konto|konta|skrzynk[ai]|destinat[aá]rio|conta|caixa|endere[cç]o(?! ip)|usu[aá]rio|usuario|direcci[oó]n(?! ip)|casilla|cuenta|buz[oó]n',
  unknown:
    "inconnue?|n'existe pas|unbekannt|nicht (?:bekannt|gefunden)|existiert nicht|sconosciut[oa]|inesistente|errat[oa]|nie (?:istnieje|ma)|nieznany|desconhecid[oa]|desconocid[oa]|n[aã]o existe|no existe|inexistente",
  closed:
    'd[eé]sactiv[eé]e?|bloqu[eé]e?|archiv[eé]e|deaktiviert|gesperrt|disattivat[oa]|disabilitat[oa]|bloccat[oa]|zablokowan[eay]|nieaktywn[eay]|desativad[oa]|bloquead[oa]|inativ[oa]|inactiv[oa]|desactivad[oa]|expirad[oa]|ha expirado',
  full: 'pleine|voll|[uü]e?berschritten|pien[oa]|superat[oa]|pe[lł]na|przepe[lł]niona|cheia|excedid[oa]|llen[oa]',
};

export const mailboxUnknown: readonly RegExp[] = [
  near(mailbox, unknown),
  near(foreign.mailbox, foreign.unknown),
  /does(?:n't| not) have an? (?:\S{1,80} )?account|unable to find (?:[a-z]{1,12} )?user|not found in (?:the )?LDAP|no such mail ?drop|handle mail for (?:that|this) user/iu,
];
/** It may not exist, or a setting may be in the way. */
export const mailboxRefused: RegExp = near(
  mailbox,
  "not OK|not accepted here|verification failed|(?:cannot|could not|can't) be verified",
);
export const mailboxClosed: readonly RegExp[] = [
  near(mailbox, closed),
  near(foreign.mailbox, foreign.closed),
  /^(?:<[^>\s]{1,254}>|\S{1,64}@\S{1,253}) is (?:now |currently )?(?:disabled|deactivated|suspended|inactive|closed)|no longer an? (?:employee|member|customer)|not currently being accepted for this mailbox/iu,
];
export const mailboxFull: readonly RegExp[] = [
  near(
    'quota|storage(?: space)?|mailbox (?:size|limit)|allowed size',
    'exceed(?:s|ed|ing)?|exhausted|full|used up|over|reached',
  ),
  near(`${mailbox}|storage`, '(?:is |too |storage )full(?! (?:details|text|list|name))'),
  near(`${foreign.mailbox}|speichervolumen|quota|cuota|cota`, foreign.full),
];
