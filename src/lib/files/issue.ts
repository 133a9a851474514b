import type { z } from "zod";
import type { Translated } from "../language.ts";
import { cut } from "../text/cut.ts";
import { FAULT_TEXTS, type Said, said } from "./fault-texts.ts";

/** Characters of what is wrong that a message repeats. */
const MOST_QUOTED = 100;

type Issue = z.core.$ZodIssue;

/** One sentence for what a schema refuses: the offending text, what would fit, what to do. */
export function describeIssue(issue: Issue, found: unknown): Said {
  const quoted = cut(String(found), MOST_QUOTED);
  const isWhole = typeof found === "object";
  const it = isWhole ? FAULT_TEXTS.text("yaml.this") : { en: `"${quoted}"`, ja: `「${quoted}」` };
  switch (issue.code) {
    case "unrecognized_keys": {
      const en = issue.keys.map((key) => `"${key}"`).join(", ");
      const ja = issue.keys.map((key) => `「${key}」`).join("");
      return said("yaml.unknownKeys", { keys: { en, ja } });
    }
    case "invalid_value": {
      if (found === undefined) return missing(issue);
      const allowed = (none: string) => issue.values.map((value) => String(value) || none);
      const [en, ja] = [allowed("nothing").join(", "), allowed("空").join("、")];
      return said("yaml.noValue", { it, allowed: { en, ja } });
    }
    case "invalid_type":
      if (found === undefined) return missing(issue);
      if (found === null) return empty(issue);
      return issue.expected === "string" && typeof found === "number"
        ? said("yaml.noText", { it })
        : said("yaml.otherType", { it, expected: expectedIn(issue) });
    case "too_small":
      return issue.origin === "string"
        ? said("yaml.emptyText")
        : said("yaml.tooSmall", { it, minimum: String(issue.minimum) });
    case "invalid_union":
      return isOwn(issue)
        ? said("yaml.unfit", { it, form: formOf(issue) })
        : said("yaml.noForm", { it });
    default:
      return said(found === "" ? "yaml.emptyValue" : "yaml.unfit", { it, form: formOf(issue) });
  }
}

/** Whether the schema says itself what it takes. */
const isOwn = ({ message }: Issue) => !message.startsWith("Invalid");

/** What the schema says that a text must be; the table has its Japanese under the English. */
function formOf({ message: en }: Issue): Translated {
  const length = /^at most (\d+) characters$/u;
  return { en, ja: FAULT_TEXTS.get(en)?.ja ?? en.replace(length, "$1字までにする") };
}

function expectedIn({ expected }: z.core.$ZodIssueInvalidType): Translated {
  return FAULT_TEXTS.get(`type.${expected}`) ?? { en: expected, ja: expected };
}

function missing({ path }: Issue): Said {
  return said("yaml.missingKey", { key: String(path.at(-1) ?? "") });
}

/** A key of YAML with nothing behind it, or a file without an entry. */
function empty(issue: z.core.$ZodIssueInvalidType): Said {
  const key = issue.path.at(-1);
  const { message: en, ja } =
    key === undefined ? said("yaml.file") : said("yaml.key", { key: String(key) });
  const it = { en, ja };
  return isOwn(issue)
    ? said("yaml.emptyKey", { it, form: formOf(issue) })
    : said("yaml.emptyOfType", { it, expected: expectedIn(issue) });
}
