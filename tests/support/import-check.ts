import { importCv } from "@/lib/cv/import/import-cv";
import { cvSchema } from "@/lib/cv/model";

/** What is wrong with how a document was read, or null: it threw, lost a line, or gave what no CV is. */
export function importFault(text: string): { refused: boolean; fault: string | null } {
  try {
    const result = importCv(new TextEncoder().encode(text));
    if (!result.ok) return { refused: true, fault: result.problems.length === 1 ? null : "no single reason" };
    const { ledger, cv } = result;
    const source = ledger.map((line) => line.text).join("\n");
    const given = new TextDecoder().decode(new TextEncoder().encode(text)).replace(/\r\n|\r/g, "\n");
    if (source !== given.replace(/\n$/, "")) return { refused: false, fault: "the ledger is not the source" };
    const open = ledger.find(
      ({ became, where }) => became !== "noise" && became !== "question" && where === null,
    );
    if (open !== undefined) return { refused: false, fault: `line ${open.line} became nothing` };
    const read = cvSchema.safeParse(cv);
    return { refused: false, fault: read.success ? null : `no CV: ${read.error.issues[0]?.path.join(".")}` };
  } catch (error) {
    return { refused: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
