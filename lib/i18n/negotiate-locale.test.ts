import { describe, expect, it } from "vitest";
import { negotiateLocale } from "./negotiate-locale";

describe("negotiateLocale", () => {
  it("lets the reader's own choice win", () => {
    expect(negotiateLocale({ cookie: "en", acceptLanguage: "fr", fallback: "fr" })).toBe("en");
  });
  it("ignores a cookie it does not know", () => {
    expect(negotiateLocale({ cookie: "xx", acceptLanguage: "en", fallback: "fr" })).toBe("en");
  });
  it("follows the qualities of Accept-Language, region or not", () => {
    expect(negotiateLocale({ acceptLanguage: "de, fr;q=0.4, en-GB;q=0.9", fallback: "fr" })).toBe("en");
    expect(negotiateLocale({ acceptLanguage: "en;q=0, fr;q=0.1", fallback: "en" })).toBe("fr");
  });
  it("falls back to the CV's language", () => {
    expect(negotiateLocale({ acceptLanguage: "de-DE,it;q=0.8", fallback: "en" })).toBe("en");
    expect(negotiateLocale({ acceptLanguage: null, fallback: "fr" })).toBe("fr");
    expect(negotiateLocale({ acceptLanguage: ";;q=,,", fallback: "fr" })).toBe("fr");
  });
});
