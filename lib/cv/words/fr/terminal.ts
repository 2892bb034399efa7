import { counter, type PerLocale } from "../per-locale";

/** What each environment variable must be. */
const VARIABLES: Readonly<Record<string, string>> = {
  PORT: "doit être un nombre de 0 à 65535, par exemple PORT=3000",
  DATABASE_URL: "doit commencer par file: ou libsql://, par exemple DATABASE_URL=file:data/parcours.db",
  BASE_URL: "doit être l’adresse publique du site sans chemin, par exemple BASE_URL=https://cv.example.org",
  BASE_PATH:
    "doit être retiré : Parcours ne se publie pas sous un chemin ; donnez au CV un nom d’hôte à lui, par exemple BASE_URL=https://cv.example.org",
  AUTH_SECRET:
    "doit avoir 32 caractères au moins, tirés au hasard, par exemple ceux de « openssl rand -base64 33 »",
  OWNER_EMAIL: "doit être une adresse électronique, par exemple OWNER_EMAIL=moi@example.org",
  OWNER_PASSWORD: "doit avoir de 12 à 200 caractères",
  TRUST_PROXY:
    "doit être le nombre de serveurs mandataires devant Parcours, de 0 à 9, par exemple TRUST_PROXY=1",
  METRICS_ADDRESS:
    "doit être une adresse et un port de cette machine, par exemple METRICS_ADDRESS=127.0.0.1:9464",
  LOG_FORMAT: "doit être « text » ou « json », par exemple LOG_FORMAT=json",
  OIDC_ISSUER:
    "doit être l’adresse https du fournisseur OpenID, par exemple OIDC_ISSUER=https://id.example.org",
  OIDC_ALLOWED_EMAILS:
    "doit être une liste d’adresses électroniques, par exemple OIDC_ALLOWED_EMAILS=moi@example.org,moi@example.net",
};

const counted = counter("fr");

/** What the server and the commands say to the person at the terminal, by code. The other languages have the same codes and parameters. */
export const frenchTerminal = {
  "no-such-format": ({ known }: { known: string }) =>
    `Ce format n’existe pas. Formats disponibles : ${known}.`,
  "no-cv-imported": () => "Aucun CV n’a encore été importé.",
  "database-unopenable": ({ file, reason }: { file: string; reason: string }) =>
    `La base de données ${file} ne s’ouvre pas (${reason}) : vérifiez qu’elle est là et que cet utilisateur peut la lire et l’écrire, ou choisissez-en une autre avec DATABASE_URL.`,
  "database-newer": () =>
    "La base de données vient d’une version plus récente de Parcours : mettez Parcours à jour, ou choisissez une autre base avec DATABASE_URL.",
  "database-unprepared": ({ databaseUrl }: { databaseUrl: string }) =>
    `La base ${databaseUrl} est vide : « npm start » la prépare et y met un CV, comme « npm run -s cv -- import FICHIER » avec le vôtre. Redémarrez ensuite.`,
  "database-unknown-column": ({ column }: { column: string }) =>
    `La base de données a une colonne que Parcours ne connaît pas (${column}) : retirez-la avec l’outil qui l’a ajoutée, ou mettez Parcours à jour. Rien n’a été changé.`,
  "database-moved": ({ path }: { path: string }) =>
    `La base ${path} a été supprimée ou remplacée pendant que Parcours tournait : rien n’est enregistré. Arrêtez Parcours, remettez une sauvegarde en place avec « restore », puis redémarrez.`,
  "database-lost": ({ dataDir, databaseUrl }: { dataDir: string; databaseUrl: string }) =>
    `Le dossier ${dataDir} a déjà servi, mais la base ${databaseUrl} est vide. Remettez une sauvegarde en place (npm run cv -- restore FICHIER), importez un CV (npm start -- mon-cv.md), ou choisissez un nouveau dossier avec DATA_DIR.`,
  "secret-unwritable": ({ file, reason }: { file: string; reason: unknown }) =>
    `Le secret des sessions ne peut pas être gardé dans ${file} (${reason}) : donnez-en un par AUTH_SECRET.`,
  "oidc-incomplete": ({ missing, oidcNames }: { missing: readonly string[]; oidcNames: readonly string[] }) =>
    `${missing.join(", ")} ${missing.length === 1 ? "manque" : "manquent"} : la connexion par OpenID demande ${oidcNames.join(", ")}.`,
  "no-cv-to-change": () => "Il n’y a pas encore de CV à modifier : importez-en un.",
  "not-a-backup": ({ backup }: { backup: string }) =>
    `Le fichier ${backup} n’est pas une sauvegarde de Parcours, ou il est abîmé. Rien n’a été changé.`,
  "backup-damaged": ({ backup, reason }: { backup: string; reason: string | undefined }) =>
    `La sauvegarde ${backup} est abîmée (${reason}) : prenez-en une autre. Rien n’a été changé.`,
  "backup-newer": ({ backup }: { backup: string }) =>
    `La sauvegarde ${backup} vient d’une version plus récente de Parcours : mettez Parcours à jour, puis recommencez. Rien n’a été changé.`,
  "backup-foreign-table": ({ backup, table }: { backup: string; table: string }) =>
    `La sauvegarde ${backup} contient une table qui n’est pas de Parcours (${table}) : retirez-la avec l’outil qui l’a ajoutée, puis recommencez. Rien n’a été changé.`,
  "backup-unwritable": ({ file, reason }: { file: string; reason: string }) =>
    `La sauvegarde ${file} n’a pas pu être écrite (${reason}) : faites de la place ou choisissez un autre dossier. Rien n’en reste.`,
  "revision-unreadable": ({ version }: { version: number }) =>
    `La version ${version} ne se lit pas : elle est abîmée ou vient d’un Parcours plus récent. Les autres versions et le CV sont intacts.`,
  "request-unreadable": () => "Cette demande ne peut pas être lue.",
  "unstorable-text": ({ shown }: { shown: string }) =>
    `Ce texte contient un caractère qui ne peut pas être conservé (NUL ou demi-caractère) : ${shown}.`,
  "backup-remote": () =>
    "La sauvegarde concerne une base locale (DATABASE_URL en file:) ; une base distante se sauvegarde chez son hébergeur.",
  "file-exists": ({ file }: { file: string }) => `Le fichier ${file} existe déjà : choisissez un autre nom.`,
  "no-such-file": ({ path }: { path: string }) => `Le fichier ${path} n’existe pas.`,
  "file-unreadable": ({ path, reason }: { path: string; reason: unknown }) =>
    `Le fichier ${path} ne se lit pas (${reason}).`,
  "database-damaged": ({ reason }: { reason: string }) =>
    `La base est abîmée (${reason}) : remettez une sauvegarde en place avec « npm run cv -- restore FICHIER --replace ».`,
  "database-sound": ({ version }: { version: number }) => `Base saine, version ${version}`,
  "database-sound-empty": () => "Base saine, encore sans CV.",
  "backup-made": ({ path }: { path: string }) => `Sauvegarde faite : ${path}`,
  "restore-occupied": () =>
    "La base contient déjà un CV : ajoutez --replace pour le remplacer par cette sauvegarde.",
  "damaged-set-aside": ({ aside }: { aside: string }) => `La base abîmée est gardée sous ${aside}.`,
  "backup-restored": ({ path, version }: { path: string; version: number }) =>
    `Sauvegarde ${path} remise en place (version ${version}).`,
  "unknown-format": ({ format, known }: { format: string; known: string }) =>
    `Format inconnu : ${format}. Formats : ${known}.`,
  "query-part-ignored": ({ parameter, value }: { parameter: string; value: string }) =>
    `Ignoré dans --query, car rien ne le porte dans ce CV : ${parameter}=${value}`,
  "option-meaningless": ({ name }: { name: string }) => `--${name} n’a pas de sens pour ce format.`,
  "unknown-option-value": ({ name, value }: { name: string; value: string }) =>
    `Valeur inconnue : --${name} ${value}.`,
  "original-takes-no-options": () =>
    "« export original » rend le fichier importé tel quel : ni --query ni --lang.",
  "database-without-cv": () =>
    "La base ne contient pas encore de CV : importez-en un avec « npm run -s cv -- import FICHIER ».",
  "unknown-language": ({ lang, locales }: { lang: string; locales: readonly string[] }) =>
    `Langue inconnue : ${lang}. Langues : ${locales.join(", ")}.`,
  "file-unwritable": ({ path, reason }: { path: string; reason: unknown }) =>
    `Le fichier ${path} ne s’écrit pas (${reason}) : vérifiez que son dossier est là et peut être écrit.`,
  "line-mapped": () => "reprise",
  "line-kept": () => "gardée",
  "line-noise": () => "sans contenu",
  "line-question": () => "question",
  "not-an-email": ({ word }: { word: string }) => `« ${word} » n’est pas une adresse électronique.`,
  "owner-created": ({ email }: { email: string }) => `Compte créé : ${email}`,
  "owner-changed": ({ email }: { email: string }) =>
    `Compte changé : ${email}. Toutes les sessions sont fermées et les clés d’accès supprimées.`,
  "password-made": ({ password }: { password: string }) => `Mot de passe : ${password}`,
  "ask-password": ({ minPasswordLength }: { minPasswordLength: number }) =>
    `Mot de passe (${minPasswordLength} caractères au moins ; rien pour en recevoir un) : `,
  "ask-password-again": () => "Le même encore : ",
  "passwords-differ": () => "Les deux mots de passe diffèrent : rien n’est changé.",
  "password-length": ({
    minPasswordLength,
    maxPasswordLength,
  }: {
    minPasswordLength: number;
    maxPasswordLength: number;
  }) =>
    `Le mot de passe doit avoir de ${minPasswordLength} à ${maxPasswordLength} caractères : rien n’est changé.`,
  "command-missing": () => "Il manque une commande.",
  "unknown-command": ({ name }: { name: string }) => `Commande inconnue : ${name}.`,
  "expected-arguments": ({ expected }: { expected: string }) => `Attendu : ${expected}.`,
  "first-owner-given": ({ page, email }: { page: string; email: string }) =>
    `Pour modifier le CV : ${page}, avec l’adresse ${email} et le mot de passe donné par OWNER_PASSWORD.`,
  "first-owner-page": ({ page }: { page: string }) => `Pour modifier le CV : ${page}`,
  "first-owner-email": ({ email }: { email: string }) => `  adresse       ${email}`,
  "first-owner-password": ({ password }: { password: string }) => `  mot de passe  ${password}`,
  "first-owner-once": () =>
    "Ce mot de passe n’est montré qu’une fois : changez-le après la première connexion, ou donnez-en un autre par « npm run -s cv -- owner ADRESSE ».",
  ready: ({ address }: { address: string }) => `Parcours est prêt : ${address} (Ctrl+C pour arrêter).`,
  stopping: () => "Parcours s’arrête.",
  building: () =>
    "Construction des pages (une minute environ, seulement au premier démarrage et après un changement)…",
  "building-progress": ({ seconds }: { seconds: number }) => `  … ${seconds} s`,
  built: ({ seconds }: { seconds: number }) => `Pages construites en ${seconds} s.`,
  "start-one-file": ({ args }: { args: readonly string[] }) =>
    `« npm start » prend au plus un fichier : npm start -- mon-cv.pdf (reçu : ${args.join(" ")}).`,
  "cv-in-place": ({ version }: { version: number }) => `CV en place, version ${version}`,
  "start-occupied": ({ version, fileName }: { version: number; fileName: string }) =>
    `La base contient déjà un CV (version ${version}), et ${fileName} n’y a pas touché. Pour l’y importer : npm run cv -- import ${fileName} (avec --replace pour remplacer le CV), puis npm start.`,
  "not-a-cv": ({ fileName }: { fileName: string }) => `${fileName} : ce fichier n’est pas un CV.`,
  "import-other-cv": ({ version, fileName }: { version: number; fileName: string }) =>
    `La base contient déjà un autre CV (version ${version}) : ajoutez --replace pour le remplacer par ${fileName}.`,
  "import-keeps-changing": () => "Le CV change sans cesse pendant l’import : recommencez.",
  "import-same-file": ({ version }: { version: number }) =>
    `La base contient déjà ce fichier, à l’octet près (version ${version}) : rien n’a changé.`,
  "cv-imported": ({ fileName, version }: { fileName: string; version: number }) =>
    `CV importé de ${fileName}, version ${version}`,
  "import-changes-nothing": ({ fileName, version }: { fileName: string; version: number }) =>
    `${fileName} ne change rien au CV (version ${version}).`,
  "proposal-taken": () => "repris",
  "proposal-kept": () => "gardé",
  "proposal-conflict": () => "conflit, votre version est gardée",
  "exports-busy": () => "Trop de fichiers sont demandés en ce moment : réessayez dans quelques secondes.",
  "pages-not-built": () =>
    "Les pages ne sont pas construites : lancez d’abord « npm run build », ou démarrez par « npm start ».",
  "pages-built": () => "Les pages sont construites.",
  "pages-unwritable": ({ folder }: { folder: string }) =>
    `Les pages doivent être construites, mais ${folder} ne peut pas être écrit : lancez « npm run build » avec un utilisateur qui le peut, puis « npm run serve ».`,
  "build-failed": () => "La construction des pages a échoué, pour la raison ci-dessus.",
  "data-folder-unwritable": ({ dataDir, reason }: { dataDir: string; reason: string }) =>
    `Le dossier ${dataDir} ne peut pas être écrit (${reason}) : choisissez-en un autre avec DATA_DIR.`,
  "data-folder-locked": ({ dataDir, address, id }: { dataDir: string; address: unknown; id: unknown }) =>
    `Parcours sert déjà le dossier ${dataDir} sur ${address} (processus ${id}) : arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`,
  "host-hidden": ({ host }: { host: string }) =>
    `Un formulaire a été refusé : le navigateur connaît ce site sous un autre nom que ${host}, que le serveur mandataire a demandé. Indiquez l’adresse publique dans BASE_URL, ou TRUST_PROXY=1 s’il envoie X-Forwarded-Host.`,
  "port-taken": ({ port }: { port: number }) =>
    `Le port ${port} est déjà pris : arrêtez ce qui l’utilise, ou choisissez-en un autre, par exemple PORT=${port + 1} npm start.`,
  "port-forbidden": ({ port }: { port: number }) =>
    `Le port ${port} n’est pas permis à cet utilisateur : choisissez-en un au-dessus de 1023, par exemple PORT=3000 npm start.`,
  "metrics-unusable": ({ address, reason }: { address: string; reason: string }) =>
    `METRICS_ADDRESS (${address}) ne peut pas servir (${reason}) : donnez une autre adresse et un autre port de cette machine, par exemple METRICS_ADDRESS=127.0.0.1:9464.`,
  "host-unknown": ({ host }: { host: string }) =>
    `HOST (${host}) n’est pas une adresse de cette machine : essayez HOST=127.0.0.1, ou HOST=0.0.0.0 pour toutes.`,
  "variable-invalid": ({ name, value }: { name: string; value: string }) =>
    `${name}${value} ${VARIABLES[name] ?? "n’est pas valable"}.`,
  "bad-arguments": ({ message }: { message: string }) => message,
  "file-refused": ({ problem }: { problem: PerLocale<string> }) => problem.fr,
  "cv-counts": ({
    lead,
    experiences,
    projects,
    technologies,
  }: {
    lead: PerLocale<string>;
    experiences: number;
    projects: number;
    technologies: number;
  }) =>
    `${lead.fr} : ${counted(experiences, "expérience", "expériences")}, ${counted(projects, "projet", "projets")}, ${counted(technologies, "technologie", "technologies")}.`,
  "ledger-counts": ({
    lines,
    mapped,
    kept,
    noise,
    questions,
  }: {
    lines: number;
    mapped: number;
    kept: number;
    noise: number;
    questions: number;
  }) =>
    `${counted(lines, "ligne", "lignes")} : ${counted(mapped, "reprise", "reprises")}, ${counted(kept, "gardée telle quelle", "gardées telles quelles")}, ${counted(noise, "sans contenu", "sans contenu")}, ${counted(questions, "question", "questions")}.`,
  "proposal-line": ({ lead, about }: { lead: PerLocale<string>; about: PerLocale<string> }) =>
    `${lead.fr} : ${about.fr}`,
  "import-merged": ({
    fileName,
    version,
    taken,
    kept,
    conflicts,
  }: {
    fileName: string;
    version: number;
    taken: number;
    kept: number;
    conflicts: number;
  }) =>
    `${fileName} fusionné avec le CV, version ${version} : ${counted(taken, "changement repris", "changements repris")}, ${counted(kept, "modification gardée", "modifications gardées")}, ${counted(conflicts, "conflit", "conflits")}.`,
  usage: ({ formats }: { formats: string }) => `Utilisation : npm run -s cv -- COMMANDE

  import FICHIER [--dry-run] [--json] [--replace]
      Importe un CV en Word, PDF, Markdown ou JSON Resume (« - » lit l’entrée standard). Une version plus récente est fusionnée avec le CV :
      ce qui a été modifié depuis le dernier import est gardé, et ce qui l’a été des deux côtés est dit.
      --dry-run montre ce que devient chaque ligne, sans rien écrire ; --json le dit en JSON ;
      --replace met le fichier à la place du CV, sans rien garder des modifications.
  export FORMAT [--query "tech=ansible"] [--out FICHIER] [--lang fr|en] [--private]
         [--separator comma|semicolon] [--anonymous]
      Écrit le CV filtré comme sur le site, sur la sortie standard sans --out.
      FORMAT : ${formats}. --private garde les champs privés.
      --separator vaut pour csv (semicolon pour Excel en français), --anonymous pour les formats qui le connaissent.
  match FICHIER [--json]
      Compare une offre (texte, HTML ou JSON ; « - » lit l’entrée standard) au CV public, sans rien enregistrer.
  owner ADRESSE
      Crée le compte qui modifie le CV, ou lui donne un autre mot de passe (demandé, lu sur l’entrée standard, ou
      tiré au hasard et affiché), et ferme toutes les sessions.
  check
      Vérifie la base et dit ce qu’elle contient.
  backup FICHIER
      Copie la base entière dans un nouveau fichier.
  restore FICHIER [--replace]
      Remet une sauvegarde en place ; --replace si la base contient déjà un CV.`,
};
