import { slugOf } from "../../slug";
import type { Category } from "../../vocabulary";
import { AUTOMATION } from "./automation";
import { BUSINESS } from "./business";
import { CLOUD } from "./cloud";
import { DATA } from "./data";
import { DATA_PLATFORMS } from "./data-platforms";
import { DEVELOPMENT } from "./development";
import { EMBEDDED } from "./embedded";
import { LANGUAGES } from "./languages";
import { LIBRARIES } from "./libraries";
import { MONITORING } from "./monitoring";
import { NETWORK } from "./network";
import { OFFICE } from "./office";
import { PROTOCOLS } from "./protocols";
import { SCIENCE } from "./science";
import { SECURITY } from "./security";
import { SYSTEM } from "./system";
import { VIRTUALISATION } from "./virtualisation";
import { WEB_LIBRARIES } from "./web-libraries";

/**
 * The technologies that Parcours knows, from lists that a person can read and extend. One technology a line:
 *
 *     # Group                         a heading for the reader
 *     Kubernetes = k8s, Kube^         name = other spellings
 *     ! licence Apache                phrases that are no technology though they hold the name of one
 *
 * Capitals, accents, spaces, hyphens and dots inside a name do not matter ("Rocket Chat" is Rocket.Chat), nor do
 * version numbers ("PHP 8" is PHP). A spelling that is also an everyday word says how it may be recognised:
 *
 *     Helm^    in prose only with these capitals
 *     Go?      never in prose, only as a whole item of a list
 */
const LISTS: readonly (readonly [Category, string])[] = [
  ["system", SYSTEM],
  ["system", SECURITY],
  ["virtualisation", VIRTUALISATION],
  ["virtualisation", CLOUD],
  ["automation", AUTOMATION],
  ["network", NETWORK],
  ["network", PROTOCOLS],
  ["monitoring", MONITORING],
  ["data", DATA],
  ["data", DATA_PLATFORMS],
  ["development", LANGUAGES],
  ["development", DEVELOPMENT],
  ["development", EMBEDDED],
  ["development", SCIENCE],
  ["development", LIBRARIES],
  ["development", WEB_LIBRARIES],
  ["other", OFFICE],
  ["other", BUSINESS],
];

export type CatalogueEntry = {
  slug: string;
  name: string;
  category: Category;
  /** Other spellings, without the name itself. */
  aliases: readonly string[];
};

/** How a spelling may be recognised: anywhere, in prose only with its capitals, or only as a whole item. */
type Recognition = "anywhere" | "capitals" | "item";

/** One way to write a technology; `entry` is null for a phrase that is none. */
export type Spelling = { text: string; recognition: Recognition; entry: CatalogueEntry | null };

export const SPELLINGS: readonly Spelling[] = LISTS.flatMap(([category, list]) =>
  readSpellings(list, category),
);

/** Every technology once, grouped by category. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...new Set(SPELLINGS.flatMap(({ entry }) => (entry === null ? [] : [entry]))),
];

/** Their versions are years: "Windows Server (2012-2019)" says nothing about when it was used. */
export const VERSIONED_BY_YEAR: ReadonlySet<string> = new Set(
  [
    "Windows",
    "Windows Server",
    "SQL Server",
    "Microsoft Exchange",
    "SharePoint",
    "Microsoft Office",
    "Microsoft Excel",
    "Microsoft Word",
    "Microsoft Access",
    "Microsoft Project",
    "Visual Studio",
    "AutoCAD",
    "SolidWorks",
    "Revit",
  ].map(slugOf),
);

/** The spellings of a list in the notation above, in its order. */
export function readSpellings(list: string, category: Category): Spelling[] {
  return list.split("\n").flatMap((line) => spellingsOf(line, category));
}

function spellingsOf(line: string, category: Category): Spelling[] {
  if (line === "" || line.startsWith("#")) return [];
  if (line.startsWith("!")) {
    return line
      .slice(1)
      .split(",")
      .map((text) => ({ text: text.trim(), recognition: "anywhere", entry: null }));
  }
  const [name = "", aliases = ""] = line.split(" = ");
  const spellings = [name, ...aliases.split(", ").filter((alias) => alias !== "")].map((marked) => ({
    text: marked.replace(/[?^]$/, ""),
    recognition: recognitionOf(marked),
  }));
  const [first, ...others] = spellings.map(({ text }) => text);
  if (first === undefined) return [];
  const entry = { slug: slugOf(first), name: first, category, aliases: others };
  return spellings.map((spelling) => ({ ...spelling, entry }));
}

function recognitionOf(marked: string): Recognition {
  if (marked.endsWith("?")) return "item";
  return marked.endsWith("^") ? "capitals" : "anywhere";
}
