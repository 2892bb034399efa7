import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { compareOffer, isComparable, matchJson } from "@/lib/cv/offer/comparison";
import { comparisonLines } from "@/lib/cv/offer/words/comparison-lines";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import { callerFolder } from "@/lib/env";
import { readCv } from "@/lib/queries/read-cv";
import { UserError } from "@/lib/user-error";
import { locale, today } from "../terminal";
import { withDatabase } from "./with-database";

/** Holds the offer in a file ("-" is standard input) against the public CV; writes nothing to the database. */
export async function matchCommand(file: string, { json }: { json: boolean }): Promise<void> {
  const offer = file === "-" ? await text(process.stdin) : await readOfferFile(resolve(callerFolder(), file));
  await withDatabase(async (db) => {
    const stored = await readCv(db);
    if (!stored) {
      throw new UserError("no-cv-imported", {});
    }
    const index = indexCv(publicCv(stored.cv), today().slice(0, "YYYY-MM".length));
    const comparison = compareOffer(index, offer, locale);
    const { problem } = comparison.reading;
    if (json) {
      process.stdout.write(`${JSON.stringify(matchJson(comparison, locale), null, 2)}\n`);
    } else {
      process.stdout.write(`${comparisonLines(comparison, locale, isComparable(index)).join("\n")}\n`);
    }
    if (problem !== null) process.stderr.write(`${offerWordsFor(locale).problems[problem]}\n`);
  });
}

async function readOfferFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UserError("file-unreadable", { path, reason: String(error) }, { cause: error });
  }
}
