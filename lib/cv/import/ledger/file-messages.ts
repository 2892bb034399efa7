import type { Locale } from "../../vocabulary";

/** What there is to say of a file before a line of it is read. */
export const FILE_MESSAGES = {
  "old-word": {
    fr: "C’est un document Word d’avant 2007 (.doc) : enregistrez-le en .docx et donnez ce fichier-là.",
    en: "This is a Word document from before 2007 (.doc): save it as .docx and give that file.",
  },
  "rich-text": {
    fr: "C’est un document RTF : ouvrez-le dans votre traitement de texte, enregistrez-le en .docx et donnez ce fichier-là.",
    en: "This is an RTF document: open it in your word processor, save it as .docx and give that file.",
  },
  "other-office": {
    fr: "C’est un document bureautique que Parcours ne lit pas : enregistrez-le en .docx ou en PDF et donnez ce fichier-là.",
    en: "This is an office document that Parcours does not read: save it as .docx or PDF and give that file.",
  },
  image: {
    fr: "C’est une image : donnez le CV en Word, en PDF ou en Markdown, avec son texte.",
    en: "This is an image: give the CV as Word, PDF or Markdown, with its text.",
  },
  archive: {
    fr: "C’est une archive : sortez-en le CV (Word, PDF ou Markdown) et donnez ce fichier-là.",
    en: "This is an archive: take the CV (Word, PDF or Markdown) out of it and give that file.",
  },
  "document-password": {
    fr: "Ce fichier est protégé par un mot de passe : enregistrez-en une copie sans mot de passe et donnez-la.",
    en: "This file is protected by a password: save a copy without a password and give that one.",
  },
  "document-too-long": {
    fr: "Ce fichier est trop long ou trop lourd à lire pour un CV : donnez un document de quelques pages.",
    en: "This file is too long or too heavy to read for a CV: give a document of a few pages.",
  },
  "docx-broken": {
    fr: "Ce fichier Word est abîmé : ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau en .docx et recommencez.",
    en: "This Word file is damaged: open it in Word or LibreOffice, save it again as .docx and try again.",
  },
  "pdf-broken": {
    fr: "Ce PDF est abîmé : exportez-le de nouveau depuis le document d’origine et recommencez.",
    en: "This PDF is damaged: export it again from the original document and try again.",
  },
  "pdf-scan": {
    fr: "Ce PDF ne contient que des images, sans texte : donnez le document d’origine, ou un PDF passé par la reconnaissance de caractères.",
    en: "This PDF holds only images and no text: give the original document, or a PDF that went through text recognition.",
  },
  "read-as-windows-1252": {
    fr: "Ce fichier n’est pas en UTF-8 ; il a été lu en Windows-1252 : vérifiez les accents.",
    en: "This file is not UTF-8; it was read as Windows-1252: check the accented letters.",
  },
} as const satisfies Record<string, Record<Locale, string>>;
