import { CORPUS_FOLDERS, corpusCases } from "./corpus";

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NOISE = [
  "\u0000",
  "\u200d",
  "\u202e",
  "\ufeff",
  "\u2028",
  "\ud800",
  "e\u0301\u0301\u0301",
  "👩‍👩‍👧",
  "\t\t",
  "\\",
  "`",
  "```\n",
  "~~~\n",
  "<!--",
  "-->",
  "<table><tr><th>",
  "</td>",
  "<details>",
  "<",
  ">",
  "> > > ",
  "|",
  "\n| --- | --- |\n",
  "**",
  "__",
  "[",
  "](",
  "![](",
  "\n---\n",
  "\n===\n",
  "# ",
  "\n###### ",
  "- # ",
  "\n: ",
  "2018-",
  "2016-18 ",
  "since ",
  "Q9 2020",
  "\r",
  "\r\n",
  "{{< x >}}",
  "%",
  "@",
  "(((((",
  "0".repeat(60),
];

/** Documents made of written CVs by cutting, swapping, repeating, joining and noise: the same for the same seed. */
export function mutatedCvs(): (seed: number) => string {
  const sources = CORPUS_FOLDERS.flatMap(corpusCases).map(({ bytes }) => new TextDecoder().decode(bytes));
  return (seed) => {
    const random = randomOf(seed);
    const below = (count: number) => Math.floor(random() * count);
    const any = () => sources[below(sources.length)] ?? "";
    let text = any();
    for (let step = below(6); step >= 0; step -= 1) text = mutate(text, below, any);
    return text;
  };
}

function mutate(text: string, below: (count: number) => number, any: () => string): string {
  const [a, b] = [below(text.length + 1), below(text.length + 1)].toSorted((one, two) => one - two);
  const [from, to] = [a ?? 0, b ?? 0];
  const lines = text.split("\n");
  const [one, two] = [below(lines.length), below(lines.length)];
  switch (below(9)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(from, to);
    case 2:
      return (
        text.slice(0, to) + text.slice(from, Math.min(to, from + 2_000)).repeat(1 + below(4)) + text.slice(to)
      );
    case 3:
      return lines
        .with(one, lines[two] ?? "")
        .with(two, lines[one] ?? "")
        .join("\n");
    case 4:
      return text.slice(0, from) + any().slice(below(500), 500 + below(1_500)) + text.slice(from);
    case 5:
      return lines.toSpliced(one, 1, " ".repeat(below(12)) + (lines[one] ?? "")).join("\n");
    case 6:
      return lines.filter((_, index) => index % 2 === one % 2 || index > two).join("\n");
    default:
      return text.slice(0, from) + (NOISE[below(NOISE.length)] ?? "").repeat(1 + below(3)) + text.slice(from);
  }
}
