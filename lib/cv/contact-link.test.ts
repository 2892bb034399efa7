import { describe, expect, it } from "vitest";
import { contactLink } from "./contact-link";

describe("a contact leads", () => {
  it.each([
    ["email", "zoe@example.org", "mailto:zoe@example.org"],
    ["other", "zoe@example.org", "mailto:zoe@example.org"],
    ["phone", "+33 (0)6 39 98 91 69", "tel:+33639989169"],
    ["phone", "06.39.98.91.69", "tel:0639989169"],
    ["website", "example.org/zoe", "https://example.org/zoe"],
    ["linkedin", "https://www.linkedin.com/in/zoe/", "https://www.linkedin.com/in/zoe/"],
  ])("%s %s to %s", (kind, value, href) => {
    expect(contactLink({ kind, value }).href).toBe(href);
  });

  it.each([
    ["phone", "demander à l’accueil"],
    ["phone", "12"],
    ["website", "javascript:alert(1)"],
    ["email", "zoe at example dot org \n"],
    ["address", "12 rue des Lilas, Valbourg"],
    ["website", "data:text/html,x"],
  ])("%s %j nowhere", (kind, value) => {
    expect(contactLink({ kind, value }).href).toBeNull();
  });

  it("shows an address without its scheme", () => {
    expect(contactLink({ kind: "website", value: "https://www.example.org/" }).text).toBe("example.org");
  });
});
