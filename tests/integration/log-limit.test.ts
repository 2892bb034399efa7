import { expect, it } from "vitest";
import { limitLog } from "@/server/log-limit";

function logging() {
  const lines: string[] = [];
  let now = 0;
  const write = limitLog(
    (...values) => void lines.push(values.map(String).join(" ")),
    () => now,
  );
  return { lines, write, wait: (ms: number) => (now += ms) };
}

it("writes three messages of one kind a minute, then says how many it left out", () => {
  const { lines, write, wait } = logging();
  for (let port = 0; port < 1_000; port += 1) write(new Error(`Failed at ${port}`));
  expect(lines).toHaveLength(3);
  write("Something else");
  expect(lines).toHaveLength(4);
  for (const name of ["a", "b", "c", "d", "e"]) write(new Error(`No action "40${name}"`));
  expect(lines.splice(4)).toHaveLength(3);
  wait(60_000);
  write(new Error("Failed at 1"));
  expect(lines.slice(4)).toEqual([
    "[log] 999 messages like those before were left out in the last minute.",
    "Error: Failed at 1",
  ]);
});

it("writes sixty messages a minute however different they are", () => {
  const { lines, write } = logging();
  for (let index = 0; index < 500; index += 1) write("x".repeat(index));
  expect(lines).toHaveLength(60);
});
