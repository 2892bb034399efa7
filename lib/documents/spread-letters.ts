import { topicOf } from "@/lib/cv/import/ledger/topics";

/** "E X P É R I E N C E": letters set apart are words again; where two words meet, a usual title tells. */
export function withoutSpread(text: string): string {
  const parts = text.split(" ");
  const isSpread = parts.length >= 5 && /^[\p{L} &]+$/u.test(text);
  if (!isSpread || parts.filter(({ length }) => length === 1).length < 0.6 * parts.length) return text;
  const whole = parts.join("");
  const spellings = [
    whole,
    ...parts.map((_, at) => `${parts.slice(0, at).join("")} ${parts.slice(at).join("")}`),
  ];
  return spellings.find((spelling) => topicOf(spelling) !== null) ?? whole;
}
