import { crashRounds } from "@/tests/support/crash-rounds";

/** Kills writers in the middle of their saves 200 times, or as often as the first argument says. */
const WRITERS = 2;
const kills = Number(process.argv[2] ?? 200);
const { acknowledged, versions } = await crashRounds({
  rounds: Math.ceil(kills / WRITERS),
  writers: WRITERS,
});
console.log(
  `${kills} kills, ${acknowledged} acknowledged saves, none lost, none by half; ${versions} versions.`,
);
