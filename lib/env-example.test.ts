import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkEnv } from "./env";

const lines = readFileSync(".env.example", "utf8").split("\n");
const named = lines.flatMap((line) => /^#?([A-Z_]+)=/.exec(line)?.[1] ?? []);
const readme = readFileSync("README.md", "utf8");

describe(".env.example", () => {
  it("sets nothing by itself", () => {
    expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
  });

  it("names the variables that the README describes, and no other", () => {
    const table = readme.slice(readme.indexOf("| variable |"), readme.indexOf("Set `BASE_URL`"));
    const described = table.split("\n").flatMap((row) => row.split("|")[1]?.match(/`[A-Z_]+`/g) ?? []);
    expect([...named].sort()).toEqual(described.map((name) => name.slice(1, -1)).sort());
  });

  it("shows values that the server takes, where it shows any", () => {
    const shown = lines.flatMap((line) => /^#([A-Z_]+)=(.+)$/.exec(line)?.slice(1, 3) ?? []);
    const variables: Record<string, string> = {};
    for (let at = 0; at < shown.length; at += 2) variables[shown[at] ?? ""] = shown[at + 1] ?? "";
    const { OIDC_ISSUER: _issuer, OIDC_ALLOWED_EMAILS: _emails, ...rest } = variables;
    expect(() => checkEnv(rest)).not.toThrow();
    expect(() => checkEnv({ ...variables, OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" })).not.toThrow();
  });
});
