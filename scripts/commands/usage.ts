import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import type { LocalizedText } from "@/lib/user-error";

/** What can be exported: the formats of the site, and the imported file itself. */
const ORIGINAL = "original";
export const FORMATS: readonly string[] = [...EXPORT_LINKS.map(({ format }) => format), ORIGINAL];

export const USAGE: LocalizedText = {
  fr: `Utilisation : npm run -s cv -- COMMANDE

  import FICHIER [--dry-run] [--json] [--replace]
      Importe un CV en Markdown ou en JSON Resume (« - » lit l’entrée standard). Une version plus récente est fusionnée avec le CV :
      ce qui a été modifié depuis le dernier import est gardé, et ce qui l’a été des deux côtés est dit.
      --dry-run montre ce que devient chaque ligne, sans rien écrire ; --json le dit en JSON ;
      --replace met le fichier à la place du CV, sans rien garder des modifications.
  export FORMAT [--query "tech=ansible"] [--out FICHIER] [--lang fr|en] [--private]
         [--separator comma|semicolon] [--anonymous]
      Écrit le CV filtré comme sur le site, sur la sortie standard sans --out.
      FORMAT : ${FORMATS.join(", ")}. --private garde les champs privés.
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
  en: `Usage: npm run -s cv -- COMMAND

  import FILE [--dry-run] [--json] [--replace]
      Imports a CV in Markdown or as JSON Resume ("-" reads standard input). A newer version is merged with the CV:
      what was edited since the last import is kept, and what was changed on both sides is told.
      --dry-run shows what becomes of each line and writes nothing; --json says it in JSON;
      --replace puts the file in the place of the CV and keeps none of the edits.
  export FORMAT [--query "tech=ansible"] [--out FILE] [--lang fr|en] [--private]
         [--separator comma|semicolon] [--anonymous]
      Writes the CV filtered as on the site, to standard output without --out.
      FORMAT: ${FORMATS.join(", ")}. --private keeps the private fields.
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

/** The command was not understood: said with the usage, exit code 2. */
export class BadUsage extends Error {
  override readonly name = "BadUsage";

  constructor(readonly sentence: LocalizedText) {
    super(sentence.en);
  }
}
