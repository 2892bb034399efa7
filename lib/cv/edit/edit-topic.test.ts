import { describe, expect, test } from "vitest";
import { subjectOf, topicOf } from "./edit-topic";
import type { EditSentence } from "./sentence";

const corrected: EditSentence = { did: "correct", technology: "Bash", project: "Monitoring", as: "none" };

describe("what a revision is about", () => {
  test.each<[EditSentence, string, string | null]>([
    [{ did: "add", noun: "project", name: "Monitoring" }, "experiences", "Monitoring"],
    [corrected, "experiences", "Monitoring"],
    [{ did: "undo", sentence: corrected }, "experiences", "Monitoring"],
    [{ did: "hide", noun: "education", name: "Master" }, "entries", "Master"],
    [{ did: "merge", technology: "Salt", into: "SaltStack" }, "technologies", "Salt"],
    [{ did: "redo", sentence: { did: "move", noun: "level", name: "Expert" } }, "skills", "Expert"],
    [{ did: "accept" }, "checks", null],
    [{ did: "import", fileName: "cv.md", projects: 24 }, "whole", "cv.md"],
    [{ did: "restore", version: 3 }, "whole", null],
  ])("%j", (sentence, topic, subject) => {
    expect(topicOf(sentence)).toBe(topic);
    expect(subjectOf(sentence)).toBe(subject);
  });
});
