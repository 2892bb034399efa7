import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import type { MessageCode } from "@/lib/cv/words/terminal";
import { localized } from "@/lib/cv/words/terminal";
import { type LocalizedText, UserError } from "@/lib/user-error";

/** What can be exported: the formats of the site, and the imported file itself. */
const ORIGINAL = "original";
export const FORMATS: readonly string[] = [...EXPORT_LINKS.map(({ format }) => format), ORIGINAL];

export const USAGE: LocalizedText = localized("usage", { formats: FORMATS.join(", ") });

/** A command that was not understood: printed with the usage, exit code 2. */
export class BadUsage<Code extends MessageCode = MessageCode> extends UserError<Code> {
  override readonly name = "BadUsage";
}
