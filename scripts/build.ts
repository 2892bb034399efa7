import { fileURLToPath } from "node:url";
import { localized } from "@/lib/cv/words/terminal";
import { UserError } from "@/lib/user-error";
import { buildPages } from "./build-pages";
import { print, printError } from "./terminal";

/** `npm run build`: builds the pages and ends, for images and read-only folders that `npm run serve` starts. */

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
buildPages().then(
  () => print(localized("pages-built", {})),
  (thrown: unknown) => {
    if (!(thrown instanceof UserError)) throw thrown;
    printError(thrown);
    process.exit(1);
  },
);
