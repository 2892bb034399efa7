import { counter } from "../per-locale";
import type { TerminalMessages } from "../terminal";

/** What each environment variable must be. */
const VARIABLES: Readonly<Record<string, string>> = {
  PORT: "must be a number from 0 to 65535, for example PORT=3000",
  DATABASE_URL: "must start with file: or libsql://, for example DATABASE_URL=file:data/parcours.db",
  BASE_URL:
    "must be the public address of the site without a path, for example BASE_URL=https://cv.example.org",
  BASE_PATH:
    "must be left out: Parcours is not served below a path; give the CV a host name of its own, for example BASE_URL=https://cv.example.org",
  AUTH_SECRET: 'must be at least 32 random characters, for example those of "openssl rand -base64 33"',
  OWNER_EMAIL: "must be an e-mail address, for example OWNER_EMAIL=me@example.org",
  OWNER_PASSWORD: "must have from 12 to 200 characters",
  TRUST_PROXY:
    "must be the number of reverse proxies before Parcours, from 0 to 9, for example TRUST_PROXY=1",
  METRICS_ADDRESS:
    "must be an address and a port of this machine, for example METRICS_ADDRESS=127.0.0.1:9464",
  LOG_FORMAT: 'must be "text" or "json", for example LOG_FORMAT=json',
  OIDC_ISSUER:
    "must be the https address of the OpenID provider, for example OIDC_ISSUER=https://id.example.org",
  OIDC_ALLOWED_EMAILS:
    "must be a list of e-mail addresses, for example OIDC_ALLOWED_EMAILS=me@example.org,me@example.net",
};

const counted = counter("en");

export const englishTerminal: TerminalMessages = {
  "no-such-format": ({ known }) => `There is no such format. Available formats: ${known}.`,
  "no-cv-imported": () => "No CV has been imported yet.",
  "database-unopenable": ({ file, reason }) =>
    `The database ${file} does not open (${reason}): check that it is there and that this user may read and write it, or choose another with DATABASE_URL.`,
  "database-newer": () =>
    "The database comes from a newer version of Parcours: update Parcours, or choose another database with DATABASE_URL.",
  "database-unprepared": ({ databaseUrl }) =>
    `The database ${databaseUrl} is empty: "npm start" prepares it and puts a CV there, as "npm run -s cv -- import FILE" does with yours. Then start again.`,
  "database-unknown-column": ({ column }) =>
    `The database has a column that Parcours does not know (${column}): remove it with the tool that added it, or update Parcours. Nothing was changed.`,
  "database-moved": ({ path }) =>
    `The database ${path} was deleted or replaced while Parcours was running: nothing is saved. Stop Parcours, put a backup in place with "restore", then start again.`,
  "database-lost": ({ dataDir, databaseUrl }) =>
    `The folder ${dataDir} has served before, but the database ${databaseUrl} is empty. Put a backup in place (npm run cv -- restore FILE), import a CV (npm start -- my-cv.md), or choose a new folder with DATA_DIR.`,
  "secret-unwritable": ({ file, reason }) =>
    `The secret of sessions cannot be kept in ${file} (${reason}): give one by AUTH_SECRET.`,
  "oidc-incomplete": ({ missing, oidcNames }) =>
    `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing: signing in with OpenID needs ${oidcNames.join(", ")}.`,
  "no-cv-to-change": () => "There is no CV to change yet: import one.",
  "not-a-backup": ({ backup }) =>
    `The file ${backup} is not a backup of Parcours, or it is damaged. Nothing was changed.`,
  "backup-damaged": ({ backup, reason }) =>
    `The backup ${backup} is damaged (${reason}): take another one. Nothing was changed.`,
  "backup-newer": ({ backup }) =>
    `The backup ${backup} comes from a newer version of Parcours: update Parcours, then try again. Nothing was changed.`,
  "backup-foreign-table": ({ backup, table }) =>
    `The backup ${backup} holds a table that is not of Parcours (${table}): remove it with the tool that added it, then try again. Nothing was changed.`,
  "backup-unwritable": ({ file, reason }) =>
    `The backup ${file} could not be written (${reason}): make room or choose another folder. Nothing of it is left.`,
  "revision-unreadable": ({ version }) =>
    `Version ${version} cannot be read: it is damaged or comes from a newer Parcours. The other versions and the CV are intact.`,
  "request-unreadable": () => "This request cannot be read.",
  "unstorable-text": ({ shown }) =>
    `This text holds a character that cannot be kept (NUL or half a character): ${shown}.`,
  "backup-remote": () =>
    "A backup is made of a local database (DATABASE_URL with file:); a remote one is backed up by its host.",
  "file-exists": ({ file }) => `The file ${file} exists already: choose another name.`,
  "no-such-file": ({ path }) => `There is no file ${path}.`,
  "file-unreadable": ({ path, reason }) => `The file ${path} cannot be read (${reason}).`,
  "database-damaged": ({ reason }) =>
    `The database is damaged (${reason}): put a backup in place with "npm run cv -- restore FILE --replace".`,
  "database-sound": ({ version }) => `The database is sound, version ${version}`,
  "database-sound-empty": () => "The database is sound, without a CV yet.",
  "backup-made": ({ path }) => `Backup made: ${path}`,
  "restore-occupied": () => "The database already holds a CV: add --replace to replace it by this backup.",
  "damaged-set-aside": ({ aside }) => `The damaged database is kept as ${aside}.`,
  "backup-restored": ({ path, version }) => `Backup ${path} put in place (version ${version}).`,
  "unknown-format": ({ format, known }) => `Unknown format: ${format}. Formats: ${known}.`,
  "query-part-ignored": ({ parameter, value }) =>
    `Ignored in --query, as nothing in this CV goes by it: ${parameter}=${value}`,
  "option-meaningless": ({ name }) => `--${name} has no meaning for this format.`,
  "unknown-option-value": ({ name, value }) => `Unknown value: --${name} ${value}.`,
  "original-takes-no-options": () =>
    '"export original" gives back the imported file as it is: neither --query nor --lang.',
  "database-without-cv": () =>
    'The database holds no CV yet: import one with "npm run -s cv -- import FILE".',
  "unknown-language": ({ lang, locales }) => `Unknown language: ${lang}. Languages: ${locales.join(", ")}.`,
  "file-unwritable": ({ path, reason }) =>
    `The file ${path} cannot be written (${reason}): check that its folder is there and may be written.`,
  "line-mapped": () => "mapped",
  "line-kept": () => "kept",
  "line-noise": () => "no content",
  "line-question": () => "question",
  "not-an-email": ({ word }) => `"${word}" is not an e-mail address.`,
  "owner-created": ({ email }) => `Owner created: ${email}`,
  "owner-changed": ({ email }) =>
    `Owner changed: ${email}. Every session has ended, and passkeys are removed.`,
  "password-made": ({ password }) => `Password: ${password}`,
  "ask-password": ({ minPasswordLength }) =>
    `Password (at least ${minPasswordLength} characters; nothing to be given one): `,
  "ask-password-again": () => "The same again: ",
  "passwords-differ": () => "The two passwords differ: nothing has changed.",
  "password-length": ({ minPasswordLength, maxPasswordLength }) =>
    `The password must have from ${minPasswordLength} to ${maxPasswordLength} characters: nothing has changed.`,
  "command-missing": () => "A command is missing.",
  "unknown-command": ({ name }) => `Unknown command: ${name}.`,
  "expected-arguments": ({ expected }) => `Expected: ${expected}.`,
  "first-owner-given": ({ page, email }) =>
    `To edit the CV: ${page}, with the address ${email} and the password given by OWNER_PASSWORD.`,
  "first-owner-page": ({ page }) => `To edit the CV: ${page}`,
  "first-owner-email": ({ email }) => `  e-mail    ${email}`,
  "first-owner-password": ({ password }) => `  password  ${password}`,
  "first-owner-once": () =>
    'This password is shown only once: change it after signing in, or set another with "npm run -s cv -- owner E-MAIL".',
  ready: ({ address }) => `Parcours is ready: ${address} (Ctrl+C to stop).`,
  stopping: () => "Parcours stops.",
  building: () => "Building the pages (about a minute, only at the first start and after a change)…",
  "building-progress": ({ seconds }) => `  … ${seconds} s`,
  built: ({ seconds }) => `Pages built in ${seconds} s.`,
  "start-one-file": ({ args }) =>
    `“npm start” takes one file at most: npm start -- my-cv.pdf (given: ${args.join(" ")}).`,
  "cv-in-place": ({ version }) => `CV in place, version ${version}`,
  "start-occupied": ({ version, fileName }) =>
    `The database already holds a CV (version ${version}), and ${fileName} has not touched it. To import it: npm run cv -- import ${fileName} (with --replace to replace the CV), then npm start.`,
  "not-a-cv": ({ fileName }) => `${fileName}: this file is not a CV.`,
  "import-other-cv": ({ version, fileName }) =>
    `The database already holds another CV (version ${version}): add --replace to replace it by ${fileName}.`,
  "import-keeps-changing": () => "The CV keeps changing during the import: try again.",
  "import-same-file": ({ version }) =>
    `The database already holds this very file (version ${version}): nothing has changed.`,
  "cv-imported": ({ fileName, version }) => `CV imported from ${fileName}, version ${version}`,
  "import-changes-nothing": ({ fileName, version }) =>
    `${fileName} changes nothing in the CV (version ${version}).`,
  "proposal-taken": () => "taken",
  "proposal-kept": () => "kept",
  "proposal-conflict": () => "conflict, yours is kept",
  "exports-busy": () => "Too many files are asked for at the moment: try again in a few seconds.",
  "pages-not-built": () => 'The pages are not built: run "npm run build" first, or start with "npm start".',
  "pages-built": () => "The pages are built.",
  "pages-unwritable": ({ folder }) =>
    `The pages must be built, but ${folder} cannot be written: run "npm run build" as a user who can, then "npm run serve".`,
  "build-failed": () => "Building the pages failed, for the reason above.",
  "data-folder-unwritable": ({ dataDir, reason }) =>
    `The folder ${dataDir} cannot be written (${reason}): choose another with DATA_DIR.`,
  "data-folder-locked": ({ dataDir, address, id }) =>
    `Parcours already serves the folder ${dataDir} at ${address} (process ${id}): stop it, or choose another folder with DATA_DIR.`,
  "host-hidden": ({ host }) =>
    `A form was refused: the browser knows this site by another name than ${host}, which the proxy asked for. Set BASE_URL to the public address, or TRUST_PROXY=1 if the proxy sends X-Forwarded-Host.`,
  "port-taken": ({ port }) =>
    `Port ${port} is already taken: stop what uses it, or choose another, for example PORT=${port + 1} npm start.`,
  "port-forbidden": ({ port }) =>
    `Port ${port} is not allowed for this user: choose one above 1023, for example PORT=3000 npm start.`,
  "metrics-unusable": ({ address, reason }) =>
    `METRICS_ADDRESS (${address}) cannot be used (${reason}): give another address and port of this machine, for example METRICS_ADDRESS=127.0.0.1:9464.`,
  "host-unknown": ({ host }) =>
    `HOST (${host}) is not an address of this machine: try HOST=127.0.0.1, or HOST=0.0.0.0 for all of them.`,
  "variable-invalid": ({ name, value }) => `${name}${value} ${VARIABLES[name] ?? "is not valid"}.`,
  "bad-arguments": ({ message }) => message,
  "file-refused": ({ problem }) => problem.en,
  "cv-counts": ({ lead, experiences, projects, technologies }) =>
    `${lead.en}: ${counted(experiences, "experience", "experiences")}, ${counted(projects, "project", "projects")}, ${counted(technologies, "technology", "technologies")}.`,
  "ledger-counts": ({ lines, mapped, kept, noise, questions }) =>
    `${counted(lines, "line", "lines")}: ${counted(mapped, "mapped", "mapped")}, ${counted(kept, "kept as they are", "kept as they are")}, ${counted(noise, "without content", "without content")}, ${counted(questions, "question", "questions")}.`,
  "proposal-line": ({ lead, about }) => `${lead.en}: ${about.en}`,
  "import-merged": ({ fileName, version, taken, kept, conflicts }) =>
    `${fileName} merged with the CV, version ${version}: ${counted(taken, "change taken", "changes taken")}, ${counted(kept, "edit kept", "edits kept")}, ${counted(conflicts, "conflict", "conflicts")}.`,
  usage: ({ formats }) => `Usage: npm run -s cv -- COMMAND

  import FILE [--dry-run] [--json] [--replace]
      Imports a CV in Word, PDF, Markdown or JSON Resume ("-" reads standard input). A newer version is merged with the CV:
      what was edited since the last import is kept, and what was changed on both sides is told.
      --dry-run shows what becomes of each line and writes nothing; --json says it in JSON;
      --replace puts the file in the place of the CV and keeps none of the edits.
  export FORMAT [--query "tech=ansible"] [--out FILE] [--lang fr|en] [--private]
         [--separator comma|semicolon] [--anonymous]
      Writes the CV filtered as on the site, to standard output without --out.
      FORMAT: ${formats}. --private keeps the private fields.
      --separator is for csv (semicolon for French Excel), --anonymous for the formats that know it.
  match FILE [--json]
      Holds an offer (text, HTML or JSON; "-" reads standard input) against the public CV, and keeps nothing.
  owner EMAIL
      Creates the owner, who may edit the CV, or sets a new password (asked for, read from standard input, or made
      and printed), and ends every session.
  check
      Checks the database and says what it holds.
  backup FILE
      Copies the whole database into a new file.
  restore FILE [--replace]
      Puts a backup in place; --replace if the database already holds a CV.`,
};
