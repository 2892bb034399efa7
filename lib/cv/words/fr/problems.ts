/** What the importer says of a file, by code: what is wrong and what to do; `{detail}` stands for what it is about. The other languages have the same codes. */
export const frenchProblems = {
  // A document that is no text.
  "old-word": "C’est un document Word d’avant 2007 (.doc) : enregistrez-le en .docx et donnez ce fichier-là.",
  "rich-text":
    "C’est un document RTF : ouvrez-le dans votre traitement de texte, enregistrez-le en .docx et donnez ce fichier-là.",
  "other-office":
    "C’est un document bureautique que Parcours ne lit pas : enregistrez-le en .docx ou en PDF et donnez ce fichier-là.",
  image: "C’est une image : donnez le CV en Word, en PDF ou en Markdown, avec son texte.",
  archive: "C’est une archive : sortez-en le CV (Word, PDF ou Markdown) et donnez ce fichier-là.",
  "document-password":
    "Ce fichier est protégé par un mot de passe : enregistrez-en une copie sans mot de passe et donnez-la.",
  "document-too-long":
    "Ce fichier est trop long ou trop lourd à lire pour un CV : donnez un document de quelques pages.",
  "docx-broken":
    "Ce fichier Word est abîmé : ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau en .docx et recommencez.",
  "pdf-broken": "Ce PDF est abîmé : exportez-le de nouveau depuis le document d’origine et recommencez.",
  "pdf-scan":
    "Ce PDF ne contient que des images, sans texte : donnez le document d’origine, ou un PDF passé par la reconnaissance de caractères.",
  "read-as-windows-1252":
    "Ce fichier n’est pas en UTF-8 ; il a été lu en Windows-1252 : vérifiez les accents.",
  // The file is refused.
  "too-large": "Le fichier dépasse {detail} : donnez le CV lui-même, sans images incorporées.",
  empty: "Le fichier est vide : donnez un CV en Markdown.",
  binary: "Le fichier n’est pas du texte (octet nul) : donnez le CV en Markdown, en Word ou en PDF.",
  "not-utf8": "Cette ligne n’est pas de l’UTF-8 : enregistrez le fichier dans cet encodage et recommencez.",
  "too-many-lines": "Le fichier dépasse {detail} lignes : donnez un seul CV.",
  "line-too-long":
    "Cette ligne dépasse {detail} caractères : ce n’est pas une ligne de CV, coupez-la ou retirez-la.",
  latex: "C’est du LaTeX : convertissez-le en Markdown, par exemple avec « pandoc cv.tex -o cv.md ».",
  json: "Ce JSON n’est pas un CV : donnez un fichier JSON Resume (« basics », « work »…) ou le CV en Markdown.",
  "json-syntax":
    "Le JSON ne se lit plus à partir de cette ligne : vérifiez ses guillemets, ses virgules et ses accolades.",
  "no-cv":
    "Ce texte n’est pas un CV : ni expérience avec sa période (« ## Acme - Développeur - 2018/01 à 2020/06 »), ni formation, ni compétences. Donnez le CV lui-même.",
  "job-advert": "C’est une offre d’emploi (« {detail} »), pas un CV : donnez le CV de la personne.",
  // The file is read, and the candidate has something to look at.
  "no-name": "Le nom n’a pas été reconnu : donnez-le, par exemple dans le premier titre.",
  "undated-experience":
    "« {detail} » n’a pas de période lisible : donnez le début et la fin, par exemple « 2018/01 à 2020/06 ».",
  "reversed-period": "La période de « {detail} » finit avant de commencer : vérifiez ses deux dates.",
  "ambiguous-role":
    "Dans « {detail} », l’organisation et le rôle ne se distinguent pas : vérifiez lequel est lequel.",
  "no-organisation": "« {detail} » ne dit pas chez qui : donnez l’organisation.",
  "unknown-level":
    "Le niveau « {detail} » n’est pas dans l’échelle du CV : corrigez-le ou ajoutez-le à l’échelle.",
  "doubtful-technology":
    "« {detail} » est cité parmi des technologies sans en avoir l’air : dites si c’en est une.",
  "trailing-comma": "Une virgule de trop avant cette fin de liste : elle est passée.",
  "legacy-key":
    "Cette clé est d’une ancienne version de JSON Resume et se lit comme la nouvelle : « {detail} ».",
  "empty-date": "Une date vide se lit comme une date absente : « {detail} ».",
  "loose-date":
    "Cette date n’est pas écrite comme JSON Resume le veut (2018-03) ; elle est lue quand même : « {detail} ».",
  "unreadable-date": "Cette date ne se lit pas ; elle est conservée dans une rubrique : « {detail} ».",
  "unreadable-field":
    "Ce champ n’a pas la forme attendue ; il est conservé dans une rubrique : « {detail} ».",
  "unreadable-note": "La note au bout de cette ligne ne se lit pas et ne compte pas : « {detail} ».",
  "unplaced-line": "Cette ligne n’a pas trouvé sa place : « {detail} ».",
};
