import { describe, expect, it } from "vitest";
import { MAX_PASSWORD_LENGTH } from "@/lib/owner-rules";
import { processSingleton } from "@/lib/process-singleton";
import { hashPassword, isPassword } from "./password";

/** What a hash costs to check, in the PHC string format: `$argon2id$v=19$m=19456,t=2,p=1`. */
const costOf = (hash: string) => hash.split("$").slice(0, 4).join("$");

describe("a password", () => {
  it("is hashed at the cost that OWASP asks for", async () => {
    expect(costOf(await hashPassword("correct horse battery"))).toBe("$argon2id$v=19$m=19456,t=2,p=1");
  });

  it("is checked against a hash of the same cost where there is no account", async () => {
    expect(await isPassword(null, "nobody’s password")).toBe(false);
    expect(
      costOf(await processSingleton("dummy password hash", () => Promise.reject(new Error("there is none")))),
    ).toBe(costOf(await hashPassword("another")));
  });

  it("is the same however its accents are typed, and no longer than the longest", async () => {
    const hash = await hashPassword("caf\u00e9 au lait, deux sucres");
    expect(await isPassword(hash, "cafe\u0301 au lait, deux sucres")).toBe(true);
    const longest = "x".repeat(MAX_PASSWORD_LENGTH);
    expect(await isPassword(await hashPassword(longest), longest)).toBe(true);
    expect(await isPassword(await hashPassword(longest), `${longest}y`)).toBe(false);
  });
});
