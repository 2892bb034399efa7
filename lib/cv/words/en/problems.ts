import type { ServerWords } from "../server-words";

export const englishProblems: ServerWords["problems"] = {
  // A document that is no text.
  "old-word": "This is a Word document from before 2007 (.doc): save it as .docx and give that file.",
  "rich-text":
    "This is an RTF document: open it in your word processor, save it as .docx and give that file.",
  "other-office":
    "This is an office document that Parcours does not read: save it as .docx or PDF and give that file.",
  image: "This is an image: give the CV as Word, PDF or Markdown, with its text.",
  archive: "This is an archive: take the CV (Word, PDF or Markdown) out of it and give that file.",
  "document-password":
    "This file is protected by a password: save a copy without a password and give that one.",
  "document-too-long": "This file is too long or too heavy to read for a CV: give a document of a few pages.",
  "docx-broken":
    "This Word file is damaged: open it in Word or LibreOffice, save it again as .docx and try again.",
  "pdf-broken": "This PDF is damaged: export it again from the original document and try again.",
  "pdf-scan":
    "This PDF holds only images and no text: give the original document, or a PDF that went through text recognition.",
  "read-as-windows-1252": "This file is not UTF-8; it was read as Windows-1252: check the accented letters.",
  // The file is refused.
  "too-large": "The file is larger than {detail}: give the CV itself, without embedded images.",
  empty: "The file is empty: give a CV in Markdown.",
  binary: "The file is not text (null byte): give the CV as Markdown, Word or PDF.",
  "not-utf8": "This line is not UTF-8: save the file in that encoding and try again.",
  "too-many-lines": "The file has more than {detail} lines: give a single CV.",
  "line-too-long":
    "This line has more than {detail} characters: it is not a line of a CV, split it or remove it.",
  latex: "This is LaTeX: convert it to Markdown, for instance with “pandoc cv.tex -o cv.md”.",
  json: "This JSON is not a CV: give a JSON Resume file (“basics”, “work”…) or the CV in Markdown.",
  "json-syntax": "The JSON cannot be read from this line on: check its quotes, commas and braces.",
  "no-cv":
    "This text is not a CV: no experience with its period (“## Acme - Developer - 2018/01 to 2020/06”), no education and no skills. Give the CV itself.",
  "job-advert": "This is a job advert (“{detail}”), not a CV: give the CV of the person.",
  // The file is read, and the candidate has something to look at.
  "no-name": "The name was not recognised: give it, for instance in the first heading.",
  "undated-experience":
    "“{detail}” has no readable period: give its start and end, for instance “2018/01 to 2020/06”.",
  "reversed-period": "The period of “{detail}” ends before it begins: check both dates.",
  "ambiguous-role": "In “{detail}” the organisation and the role look alike: check which is which.",
  "no-organisation": "“{detail}” does not say for whom: give the organisation.",
  "unknown-level": "The level “{detail}” is not on the scale of the CV: correct it or add it to the scale.",
  "doubtful-technology":
    "“{detail}” stands among technologies without looking like one: say whether it is one.",
  "trailing-comma": "One comma too many before this end of a list: it is passed over.",
  "legacy-key": "This key is of an old version of JSON Resume and is read as the new one: “{detail}”.",
  "empty-date": "An empty date is read as an absent one: “{detail}”.",
  "loose-date":
    "This date is not written as JSON Resume wants it (2018-03); it is read all the same: “{detail}”.",
  "unreadable-date": "This date cannot be read; it is kept in a section: “{detail}”.",
  "unreadable-field": "This field does not have the expected shape; it is kept in a section: “{detail}”.",
  "unreadable-note": "The note at the end of this line cannot be read and does not count: “{detail}”.",
  "unplaced-line": "This line found no place: “{detail}”.",
};
