import type { Cv } from "../../model";
import { certificateSpans } from "../reading/other-demands";
import { plainLetters } from "../reading/plain-letters";

/** A certificate by its code or its name, in plain letters, and those that nobody gets without having it. */
type Certificate = { names: RegExp; neededFor?: RegExp };

const CERTIFICATES: readonly Certificate[] = [
  {
    names: /\brhcsa\b|\bred hat certified system administrator\b/,
    neededFor: /\brhc[ea]\b|\bred hat certified (?:engineer|architect)\b/,
  },
  { names: /\brhce\b|\bred hat certified engineer\b/, neededFor: /\brhca\b|\bred hat certified architect\b/ },
  { names: /\blpic?[- ]?1\b/, neededFor: /\blpic?[- ]?[23]\b/ },
  { names: /\blpic?[- ]?2\b/, neededFor: /\blpic?[- ]?3\b/ },
  { names: /\blpic?[- ]?3\b/ },
  {
    names: /\bcka\b|\bcertified kubernetes administrator\b/,
    neededFor: /\bcks\b|\bcertified kubernetes security\b/,
  },
  { names: /\bckad\b|\bcertified kubernetes application developer\b/ },
  { names: /\bcks\b|\bcertified kubernetes security\b/ },
  { names: /\bccna\b|\bcertified network associate\b/ },
  { names: /\bccnp\b|\bcertified network professional\b/ },
  { names: /\bccie\b/ },
  { names: /\bcissp\b|\bcertified information systems security professional\b/ },
  { names: /\bcism\b|\bcertified information security manager\b/ },
  { names: /\bceh\b|\bcertified ethical hacker\b/ },
  { names: /\boscp\b|\boffensive security certified professional\b/ },
  { names: /\biso ?27001 (?:lead )?(?:implementer|auditor)\b/ },
  { names: /\bitil\b/ },
  { names: /\bpmp\b|\bproject management professional\b/ },
  { names: /\bprince ?2\b/ },
  { names: /\bpsm(?: ?[i1-3]{1,3})?\b|\bprofessional scrum master\b/ },
  { names: /\bcsm\b|\bcertified scrum ?master\b/ },
  { names: /\bpspo\b|\bprofessional scrum product owner\b/ },
  { names: /\bcomptia a\+|\ba\+ certif/ },
  { names: /\b(?:comptia )?network\+/ },
  { names: /\b(?:comptia )?security\+/ },
  { names: /\b(?:comptia )?linux\+/ },
];

/** "AZ-104", "SAA-C03": what an issuer calls an examination. */
const EXAM = /\b[a-z]{2,3}-(?:\d{3}|c\d\d)\b/g;

/** Who issues certificates and what they are of, where an offer names no more than that: "certification AWS". */
const ISSUERS: readonly RegExp[] = [
  /\b(?:aws|amazon web services)\b/,
  /\b(?:azure|microsoft)\b/,
  /\b(?:gcp|google cloud)\b/,
  /\b(?:red ?hat|rhcsa|rhce|rhca)\b/,
  /\b(?:lpi|lpic?-?\d|linux professional institute)\b/,
  /\b(?:kubernetes|cncf|cka|ckad|cks|kcna)\b/,
  /\b(?:cisco|ccna|ccnp|ccie)\b/,
  /\bcomptia\b/,
  /\b(?:vmware|vcp)\b/,
  /\b(?:hashicorp|terraform)\b/,
  /\b(?:oracle|oca|ocp)\b/,
  /\b(?:salesforce)\b/,
  /\b(?:sap)\b/,
  /\b(?:fortinet|nse ?\d)\b/,
  /\bscrum\b|\bpsm\b|\bcsm\b/,
  /\bsafe\b/,
  /\bpython\b/,
  /\bjava\b/,
];

/** `asked` as the offer writes it; `found` as the CV does, "" for a certificate that it does not list. */
export type ComparedCertificate = { asked: string; found: string; verdict: "reached" | "absent" };

/**
 * The certificates that a sentence of an offer names, held against those of a CV that lists some. One of several that are
 * joined by "or" is enough; nothing for a sentence that names none ("certifications are welcome").
 */
export function comparedCertificates(
  quote: string,
  certifications: Cv["certifications"],
): ComparedCertificate[] {
  const plain = plainLetters(quote);
  const own = certifications.map(({ name, issuer }) => ({
    found: [name, issuer].filter((part) => part !== "").join(", "),
    plain: plainLetters(`${name} ${issuer}`),
  }));
  const compared = askedIn(plain).map(({ index, length, isMet }): ComparedCertificate => {
    const met = own.find((each) => isMet(each.plain));
    return {
      asked: quote.slice(index, index + length),
      found: met?.found ?? "",
      verdict: met === undefined ? "absent" : "reached",
    };
  });
  const reached = compared.filter(({ verdict }) => verdict === "reached");
  return reached.length > 0 && /\b(?:ou|or)\b|\//.test(plain) ? reached : compared;
}

type Asked = { index: number; length: number; isMet: (own: string) => boolean };

function askedIn(plain: string): Asked[] {
  const named = CERTIFICATES.flatMap(({ names, neededFor }): Asked[] => {
    const match = names.exec(plain);
    if (match === null) return [];
    return [{ ...spanOf(match), isMet: (own) => names.test(own) || neededFor?.test(own) === true }];
  });
  const exams = [...plain.matchAll(EXAM)].map(
    (match): Asked => ({ ...spanOf(match), isMet: (own) => own.includes(match[0]) }),
  );
  if (named.length + exams.length > 0) return [...named, ...exams].sort((a, b) => a.index - b.index);
  return certificateSpans(plain).flatMap(({ start, end }) =>
    ISSUERS.flatMap((names): Asked[] => {
      const match = names.exec(plain.slice(start, end));
      if (match === null) return [];
      const { index, length } = spanOf(match);
      return [{ index: start + index, length, isMet: (own) => names.test(own) }];
    }),
  );
}

function spanOf(match: RegExpMatchArray): { index: number; length: number } {
  return { index: match.index ?? 0, length: match[0].length };
}
