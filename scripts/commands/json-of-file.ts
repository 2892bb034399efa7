import { cvJson } from "@/lib/cv/export/json";
import type { ReadCv } from "@/lib/cv/import/import-cv";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { viewOf } from "@/lib/cv/view/filter/view";
import { wordsFor } from "@/lib/cv/words/words";
import { today } from "../terminal";

/** `{ "cv", "ledger", "problems" }`: what a file alone becomes, its CV in the shape of `/cv.json`. */
export function jsonOfFile({ cv, ledger, problems }: ReadCv): string {
  const index = indexCv(publicCv(cv), today().slice(0, "YYYY-MM".length));
  const json = cvJson(index, viewOf(index, EMPTY_QUERY), wordsFor(cv.profile.locale));
  return `${JSON.stringify({ cv: json, ledger, problems }, null, 2)}\n`;
}
