import { parseArgs } from "node:util";
import { locale, printError } from "../terminal";
import { BadUsage, USAGE } from "./usage";

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;
type Flags = Record<string, string | boolean | undefined>;

type Command = {
  /** What the words after the command are; each must be given. */
  words: readonly string[];
  options: Options;
  run: (word: string, flags: Flags) => Promise<void>;
};

const REPLACE = { replace: { type: "boolean" } } as const;

/** Each loads what it needs when it runs, so that a mistyped command is answered at once. */
const COMMANDS: Record<string, Command> = {
  import: {
    words: ["FILE"],
    options: { "dry-run": { type: "boolean" }, json: { type: "boolean" }, ...REPLACE },
    run: async (file, flags) => {
      const { importCommand } = await import("./import");
      await importCommand(file, {
        dryRun: flags["dry-run"] === true,
        json: flags.json === true,
        replace: flags.replace === true,
      });
    },
  },
  export: {
    words: ["FORMAT"],
    options: {
      query: { type: "string" },
      out: { type: "string" },
      lang: { type: "string" },
      private: { type: "boolean" },
      anonymous: { type: "boolean" },
      separator: { type: "string" },
    },
    run: async (format, flags) => {
      const { exportCommand } = await import("./export");
      await exportCommand(format, {
        query: textOf(flags.query) ?? "",
        out: textOf(flags.out),
        lang: textOf(flags.lang),
        private: flags.private === true,
        anonymous: flags.anonymous === true,
        separator: textOf(flags.separator),
      });
    },
  },
  match: {
    words: ["FILE"],
    options: { json: { type: "boolean" } },
    run: async (file, flags) => (await import("./match")).matchCommand(file, { json: flags.json === true }),
  },
  owner: {
    words: ["EMAIL"],
    options: {},
    run: async (email) => (await import("./owner")).ownerCommand(email),
  },
  check: { words: [], options: {}, run: async () => (await import("./maintenance")).checkCommand() },
  backup: {
    words: ["FILE"],
    options: {},
    run: async (file) => (await import("./maintenance")).backupCommand(file),
  },
  restore: {
    words: ["FILE"],
    options: REPLACE,
    run: async (file, flags) =>
      (await import("./maintenance")).restoreCommand(file, { replace: flags.replace === true }),
  },
};

/** Runs one command line and gives its exit code: 0 done, 2 not understood, 1 anything else, with one line on stderr. */
export async function run(args: string[]): Promise<0 | 1 | 2> {
  if (args[0] === "help" || args[0] === "--help" || args[0] === "-h") {
    process.stdout.write(`${USAGE[locale]}\n`);
    return 0;
  }
  try {
    await dispatch(args);
    return 0;
  } catch (thrown) {
    if (thrown instanceof BadUsage) {
      process.stderr.write(`${thrown.sentence[locale]}\n\n${USAGE[locale]}\n`);
      return 2;
    }
    printError(thrown);
    return 1;
  }
}

async function dispatch([name = "", ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    throw name === "" ? new BadUsage("command-missing", {}) : new BadUsage("unknown-command", { name });
  }
  const { values, positionals } = parse(command, args);
  if (positionals.length !== command.words.length) {
    const expected = [name, ...command.words].join(" ");
    throw new BadUsage("expected-arguments", { expected });
  }
  await command.run(positionals[0] ?? "", values);
}

function parse({ options }: Command, args: string[]): { values: Flags; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { values: values as Flags, positionals };
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    throw new BadUsage("bad-arguments", { message });
  }
}

function textOf(flag: Flags[string]): string | undefined {
  return typeof flag === "string" ? flag : undefined;
}
