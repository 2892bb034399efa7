import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { callerFolder, checkEnv, terminalLocale } from "./env";

describe("checkEnv", () => {
  it("asks for nothing: every variable has a default", () => {
    expect(checkEnv({})).toEqual({
      port: 3000,
      host: null,
      dataDir: resolve("data"),
      databaseUrl: `file:${resolve("data/parcours.db")}`,
      databaseAuthToken: null,
      baseUrl: null,
      authSecret: null,
      ownerEmail: null,
      ownerPassword: null,
      trustedProxies: 0,
      metrics: null,
      logFormat: "text",
      oidc: null,
    });
  });

  it("takes an empty variable for an absent one", () => {
    expect(checkEnv({ PORT: "", DATA_DIR: " ", DATABASE_URL: "", BASE_URL: "" })).toEqual(checkEnv({}));
  });

  it("keeps the database in the data folder unless it has an address of its own", () => {
    expect(checkEnv({ DATA_DIR: "/srv/cv" }).databaseUrl).toBe("file:/srv/cv/parcours.db");
    expect(checkEnv({ DATA_DIR: "/srv/cv", DATABASE_URL: "file:here.db" }).databaseUrl).toBe(
      `file:${resolve("here.db")}`,
    );
    expect(checkEnv({ DATABASE_URL: "file:/there.db" }).databaseUrl).toBe("file:/there.db");
  });

  it("passes a remote database on unchanged, with its token", () => {
    const env = checkEnv({ DATABASE_URL: "libsql://cv.example.org?tls=1", DATABASE_AUTH_TOKEN: "secret" });
    expect(env).toMatchObject({ databaseUrl: "libsql://cv.example.org?tls=1", databaseAuthToken: "secret" });
  });

  it("takes the address of the metrics apart", () => {
    expect(checkEnv({ METRICS_ADDRESS: "[::1]:9464" }).metrics).toEqual({ host: "::1", port: 9464 });
    expect(checkEnv({ METRICS_ADDRESS: "127.0.0.1:9464" }).metrics).toEqual({
      host: "127.0.0.1",
      port: 9464,
    });
  });

  it("takes the public address without its last slash", () => {
    expect(checkEnv({ BASE_URL: "https://cv.example.org/" }).baseUrl).toBe("https://cv.example.org");
  });

  it.each([
    ["OWNER_EMAIL", "nobody"],
    ["TRUST_PROXY", "yes"],
    ["METRICS_ADDRESS", "9464"],
    ["METRICS_ADDRESS", "localhost:99999"],
    ["LOG_FORMAT", "xml"],
    ["OIDC_ISSUER", "http://id.example.org"],
    ["OIDC_ALLOWED_EMAILS", "me at home"],
    ["PORT", "abc"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["DATABASE_URL", "postgres://localhost/cv"],
    ["DATABASE_URL", "data/parcours.db"],
    ["DATABASE_URL", "file:"],
    ["BASE_URL", "cv.example.org"],
    ["BASE_URL", "https://example.org/cv"],
    ["BASE_URL", "ftp://example.org"],
  ])("refuses %s=%s, naming the variable, its value and an example", (name, value) => {
    expect(() => checkEnv({ [name]: value })).toThrow(
      new RegExp(`^${name} \\("${value}"\\) must .*${name}=.*\\.$`),
    );
  });

  it("says that nothing is served below a path", () => {
    expect(() => checkEnv({ BASE_PATH: "/cv" })).toThrow(
      /^BASE_PATH \("\/cv"\) must be left out: .* BASE_URL=/,
    );
    expect(() => checkEnv({ BASE_PATH: "/" })).not.toThrow();
  });

  it("takes an OpenID provider whole", () => {
    const whole = {
      OIDC_ISSUER: "http://127.0.0.1:4000",
      OIDC_CLIENT_ID: "parcours",
      OIDC_CLIENT_SECRET: "s3cret",
      OIDC_ALLOWED_EMAILS: " Me@example.org, me@example.net ",
    };
    expect(checkEnv(whole).oidc).toEqual({
      issuer: "http://127.0.0.1:4000",
      clientId: "parcours",
      clientSecret: "s3cret",
      allowedEmails: ["me@example.org", "me@example.net"],
    });
    for (const name of Object.keys(whole)) {
      expect(() => checkEnv({ ...whole, [name]: "" })).toThrow(new RegExp(`^${name} is missing: .*`));
    }
  });

  it.each([
    ["OWNER_PASSWORD", "too short"],
    ["OWNER_PASSWORD", "long".repeat(60)],
    ["AUTH_SECRET", "guessable"],
  ])("refuses %s=%s without showing it", (name, value) => {
    expect(() => checkEnv({ [name]: value })).toThrow(new RegExp(`^${name} must .*\\.$`));
    expect(() => checkEnv({ [name]: value })).not.toThrow(value);
  });

  it("never shows the token", () => {
    const secret = "s3cret";
    expect(() => checkEnv({ DATABASE_AUTH_TOKEN: secret, PORT: "x" })).toThrow(/^(?!.*s3cret)/);
  });
});

describe("terminalLocale", () => {
  it("is French in a French terminal and English elsewhere", () => {
    expect(terminalLocale({ LANG: "fr_FR.UTF-8" })).toBe("fr");
    expect(terminalLocale({ LANG: "de_DE.UTF-8" })).toBe("en");
    expect(terminalLocale({})).toBe("en");
  });

  it("lets LC_ALL win, as the system does", () => {
    expect(terminalLocale({ LANG: "fr_FR.UTF-8", LC_ALL: "C" })).toBe("en");
  });
});

describe("callerFolder", () => {
  it("is where npm was called, else the working directory", () => {
    expect(callerFolder({ INIT_CWD: "/home/me" })).toBe("/home/me");
    expect(callerFolder({})).toBe(process.cwd());
  });
});
