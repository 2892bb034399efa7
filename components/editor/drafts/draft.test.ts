import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedFields, type Draft, draftOf, nextDraft } from "./draft";

type Fields = { title: string; body: string };
const kept = (version: number, title: string, body = "") => ({ version, values: { title, body } });
const typed = (draft: Draft<Fields>, values: Partial<Fields>): Draft<Fields> =>
  nextDraft<Fields>(draft, { did: "type", values });
const text = fc.string({ maxLength: 3 });

describe("a draft", () => {
  it("keeps what was typed whatever versions the page shows", () => {
    const fields = fc.record({ title: text, body: text });
    const versions = fc.array(fc.record({ version: fc.nat(9), values: fields }));
    fc.assert(
      fc.property(fields, versions, (first, seen) => {
        const start = typed(draftOf({ version: 1, values: first }), { title: "what was typed" });
        const draft = seen.reduce((now, next) => nextDraft(now, { did: "see", kept: next }), start);
        expect(draft.values.title).toBe("what was typed");
      }),
    );
  });

  it("follows what is kept while nothing is typed", () => {
    const draft = nextDraft(draftOf(kept(1, "DNS")), { did: "see", kept: kept(2, "BIND") });
    expect(draft).toEqual(draftOf(kept(2, "BIND")));
  });

  it("stays on its base when somebody else changed the entry, and moves along when they did not", () => {
    const draft = typed(draftOf(kept(1, "DNS")), { title: "Mine" });
    expect(nextDraft(draft, { did: "see", kept: kept(2, "Theirs") }).base.version).toBe(1);
    expect(nextDraft(draft, { did: "see", kept: kept(2, "DNS") }).base.version).toBe(2);
  });

  it("is clean once saved, also when the text comes back trimmed, before or after the answer", () => {
    const draft = typed(draftOf(kept(1, "DNS")), { title: " Mine " });
    const answer = { did: "save", version: 2, sent: draft.values } as const;
    const page = { did: "see", kept: kept(2, "Mine") } as const;
    for (const events of [
      [answer, page],
      [page, answer, page],
    ]) {
      expect(events.reduce<Draft<Fields>>((now, event) => nextDraft(now, event), draft)).toEqual(
        draftOf(kept(2, "Mine")),
      );
    }
  });

  it("keeps what was typed while it was being saved", () => {
    const sent = typed(draftOf(kept(1, "DNS")), { title: "Mine " });
    const more = typed(sent, { body: "more" });
    const saved = nextDraft(more, { did: "save", version: 2, sent: sent.values });
    const seen = nextDraft(saved, { did: "see", kept: kept(2, "Mine") });
    expect(seen.values).toEqual({ title: "Mine", body: "more" });
    expect(changedFields(seen.base.values, seen.values)).toEqual({ body: "more" });
  });
});
