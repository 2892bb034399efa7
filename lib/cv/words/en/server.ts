import { englishForm } from "./canonical-form";
import { englishFindings } from "./findings";
import { englishTitles } from "./imported-titles";
import { englishPaper } from "./paper";
import { englishProblems } from "./problems";
import { englishSheet } from "./sheet";
import { englishTerminal } from "./terminal";

export const ENGLISH_SERVER = {
  findings: englishFindings,
  form: englishForm,
  importedTitles: englishTitles,
  paper: englishPaper,
  problems: englishProblems,
  sheet: englishSheet,
  terminal: englishTerminal,
};
