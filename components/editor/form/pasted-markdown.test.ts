import { Window } from "happy-dom";
import { beforeAll, describe, expect, it } from "vitest";
import { pastedMarkdown } from "./pasted-markdown";

beforeAll(() => {
  const window = new Window();
  Object.assign(globalThis, { DOMParser: window.DOMParser, Node: window.Node, Element: window.Element });
});

describe("what is pasted", () => {
  it("keeps bold, italic, links and lists of a page", () => {
    const html = `<meta charset="utf-8"><p>Je <strong>mène</strong> <em>tout</em>, voir <a href="https://example.org/x">ici</a>.</p>
      <ul><li>Un</li><li>Deux <b>trois</b></li></ul><ol><li>A</li><li>B</li></ol>`;
    expect(pastedMarkdown(html)).toBe(
      "Je **mène** *tout*, voir [ici](https://example.org/x).\n\n* Un\n* Deux **trois**\n\n1. A\n2. B",
    );
  });

  it("keeps the items that Word writes as paragraphs", () => {
    const html = `<p class="MsoListParagraphCxSpFirst"><span>·<span> </span></span>Sauvegardes</p>
      <p class="MsoListParagraphCxSpLast"><span>·<span> </span></span>Supervision</p>`;
    expect(pastedMarkdown(html)).toBe("* Sauvegardes\n* Supervision");
  });

  it("leaves plain text to the browser, and takes nothing that runs", () => {
    expect(pastedMarkdown("<span>Simple</span>")).toBeNull();
    expect(pastedMarkdown('<p><b style="font-weight:normal">Simple</b></p>')).toBe("Simple");
    expect(pastedMarkdown('<b>Oui</b><script>alert(1)</script><a href="javascript:x">lien</a>')).toBe(
      "**Oui**lien",
    );
  });
});
