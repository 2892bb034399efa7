/**
 * The languages that offers ask for, by their names in French and English in plain letters. "Polish" is a verb more often
 * than a language, and needs one who speaks it; "française" is of a company unless it is said of the language.
 */
export const SPOKEN_LANGUAGES: readonly RegExp[] = [
  /\b(?:anglais|langue anglaise|english|toeic|toefl|ielts)\b/,
  /\b(?:francais|langue francaise|french|delf|dalf)\b/,
  /\b(?:allemand|langue allemande|german)\b/,
  /\b(?:espagnol|langue espagnole|spanish)\b/,
  /\b(?:italien|langue italienne|italian)\b/,
  /\b(?:neerlandais|flamand|dutch|flemish)\b/,
  /\b(?:portugais|portuguese)\b/,
  /\b(?:arabe|arabic)\b/,
  /\b(?:chinois|chinese|mandarin)\b/,
  /\b(?:japonais|japanese)\b/,
  /\b(?:coreen|korean)\b/,
  /\b(?:russe|russian)\b/,
  /\b(?:ukrainien|ukrainian)\b/,
  /\b(?:polonais|polish(?=[- ]speak|[- ]language)|(?:speaks?|fluent|native|spoken)(?: in)? polish|^polish)\b/,
  /\b(?:tcheque|czech)\b/,
  /\b(?:roumain|romanian)\b/,
  /\b(?:hongrois|hungarian)\b/,
  /\b(?:grec|greek)\b/,
  /\b(?:turc|turkish)\b/,
  /\b(?:hebreu|hebrew)\b/,
  /\b(?:suedois|swedish)\b/,
  /\b(?:danois|danish)\b/,
  /\b(?:norvegien|norwegian)\b/,
  /\b(?:finnois|finnish)\b/,
  /\b(?:vietnamien|vietnamese)\b/,
  /\b(?:luxembourgeois|luxembourgish)\b/,
  /\b(?:langue des signes|lsf|sign language|bsl|asl)\b/,
];
