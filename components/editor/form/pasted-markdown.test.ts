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

  it("keeps the numbers and the depth of what Word lists", () => {
    const html = `<p class="MsoListParagraph" style='mso-list:l0 level1 lfo1'><span>1.<span> </span></span>Proxmox</p>
      <p class="MsoListParagraph" style='mso-list:l0 level2 lfo1'><span>o<span> </span></span>Ceph</p>
      <p class="MsoListParagraph" style='mso-list:l0 level1 lfo1'><span>2.<span> </span></span>DNS</p>`;
    expect(pastedMarkdown(html)).toBe("1. Proxmox\n  * Ceph\n2. DNS");
  });

  it("keeps a table, and takes what only lays out a column for text", () => {
    const html = `<table><tr><th>Outil</th><th>Depuis</th></tr><tr><td>Zabbix<br>6 | 7</td><td><b>2014</b></td></tr><tr><td>Bash</td></tr></table>`;
    expect(pastedMarkdown(html)).toBe(
      "| Outil | Depuis |\n| --- | --- |\n| Zabbix 6 \\| 7 | **2014** |\n| Bash |  |",
    );
    expect(pastedMarkdown("<table><tr><td>Seule</td></tr></table>")).toBeNull();
    expect(pastedMarkdown("<table><tr><td><b>Un</b></td></tr><tr><td>Deux</td></tr></table>")).toBe(
      "**Un**\n\nDeux",
    );
  });

  it("writes a table that lies within another once", () => {
    const inner = "<table><tr><td>Zabbix</td><td>2014</td></tr></table>";
    const pasted = pastedMarkdown(`<table><tr><td>Outils</td></tr><tr><td>${inner}</td></tr></table>`);
    expect(pasted?.match(/Zabbix/g)).toHaveLength(1);
    expect(pasted).toContain("2014");
  });

  it("leaves plain text to the browser, and takes nothing that runs", () => {
    expect(pastedMarkdown("<span>Simple</span>")).toBeNull();
    expect(pastedMarkdown('<p><b style="font-weight:normal">Simple</b></p>')).toBe("Simple");
    expect(pastedMarkdown('<b>Oui</b><script>alert(1)</script><a href="javascript:x">lien</a>')).toBe(
      "**Oui**lien",
    );
  });
});
