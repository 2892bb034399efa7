import type { NotComparedKind } from "../requirement";
import { SPOKEN_LANGUAGES } from "./spoken-languages";

/** What is no technology. A certificate's own names ("certification AWS") are none either: see `certificateSpans`. */
const KINDS: readonly (readonly [NotComparedKind, RegExp])[] = [
  [
    "language",
    new RegExp(
      [
        ...SPOKEN_LANGUAGES.map(({ source }) => source),
        String.raw`\b(?:bilingu\w+|langues? (?:etrangeres?|parlees?|vivantes?)|mother tongue|native speaker)\b`,
      ].join("|"),
    ),
  ],
  [
    "degree",
    /\bbac ?\+ ?\d|\b(?:ecoles? d'ingenieurs?|diplomee?s?|diplomes?|master(?:'s|s)?(?! data| branch| node| of)|licence (?:pro|informatique|en)|bts|dut|but informatique|deug|doctorat|phd|ph\.d|msc|bsc|bachelor(?:'s)?|degrees?|graduates?|niveau d'etudes|formation (?:superieure|initiale|en informatique|informatique|technique|bac|ingenieur|d'ingenieur|de niveau|universitaire|scientifique)|de formation|cursus|university|universitaire|computer science|gcses?|a-levels?)\b/,
  ],
  [
    "certificate",
    /\b(?:certif\w+|rhc(?:sa|e)|lpic?(?:-\d)?|cka[ds]?|ckad|cks|ccn[ap]|ccie|cism|psm(?: ?[i1-3]{1,3})?|csm|pspo|(?:az|dp|sc|saa|sap|dva|clf)-(?:\d{3}|c\d\d)|itil(?: v?\d)? (?:foundation|certif\w+)|comptia|cissp|ceh|oscp|pmp|prince2|aws solutions architect|habilitations? electriques?)\b(?!icat de travail)/,
  ],
  [
    "place",
    /\b(?:teletravail|remote|hybride?|on-?site|sur site|presentiel|full-remote|work from home|home office|residence administrative|bureaux (?:a|en|au)|localisation|localisee?|situee? (?:a|au|en|sur|dans)|located (?:in|at|on)|lieu de travail|lieu|basee? a|based in|location|relocat\w+|deplacements?|travel|mobilite|ile-de-france|distanciel|in the office|jours? par semaine|days? (?:a|per) week)\b|^[a-z' -]{2,40} \((?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-6])\)$/,
  ],
  [
    "contract",
    /\b(?:cdi|cdd|interim|freelances?|portage|stage|alternance|apprentissage|internship|permanent (?:contract|position|role|post|job)|(?:contract|position|role|post|job) is (?:permanent|temporary)|fixed[- ]term|full[- ]time|part[- ]time|temps (?:plein|complet|partiel)|contractor|contract (?:role|position)|contract,? (?:of |for )?\w+ (?:months?|years?)|\w+[- ]month contract|contrat de \w+ (?:mois|ans)|contract(?=\s*:)|tjm|duree (?:de la mission|du contrat)|type de contrat|employment type|titulaire(?! d)|contractuel\w*|fonctionnaire|categorie [abc]\b)\b/,
  ],
  [
    "other",
    /\b(?:permis(?: de conduire)?(?: b)?|driving licen[cs]e|driver'?s licen[cs]e|habilitations?|security clearance|clearance|astreintes?|on-?call|nationalite|nationality|work permit|right to work|eligib(?:le|ility) to work|dbs|security vetting|visa|casier judiciaire|autorisation de travail)\b/,
  ],
];

/** The kinds of demands of a sentence, in plain letters, that a CV is not compared for here. */
export function otherDemandsIn(plain: string): NotComparedKind[] {
  return KINDS.filter(([, words]) => words.test(plain)).map(([kind]) => kind);
}

const CERTIFICATE = /\bcertif(?:ications?|icats?|icates?|ied|iee?s?)\b/g;
const OF_COMPANY = /\bcertifi(?:ed|ee?s?)\b/;

/** Stretches of a sentence, in plain letters, whose names are those of certificates: "certification AWS ou Azure", "Red Hat certified". */
export function certificateSpans(plain: string): { start: number; end: number }[] {
  return [...plain.matchAll(CERTIFICATE)].map(({ 0: word, index }) => {
    const before = plain.slice(0, index);
    const from = Math.max(...[",", ";", ".", ":", "("].map((mark) => before.lastIndexOf(mark))) + 1;
    const after = plain.slice(index + word.length);
    const isBefore =
      /^s?\s*(?:[,.;)]|$|\b(?:is|are|would|serait|est|appreciee?s?|souhaitee?s?|requise?s?|exigee?s?|preferred|required|a plus|un plus|desirable)\b)/.test(
        after,
      );
    const isAlone = OF_COMPANY.test(word);
    const stop = after.search(/[.;)]/);
    const end = index + word.length + (isBefore ? 0 : stop < 0 ? after.length : stop);
    return { start: isBefore || isAlone ? from : index, end };
  });
}
